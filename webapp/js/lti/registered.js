/** Tells the platform's page that the registration is over: by the newer name and by the older one. */
export function close(self = window) {
  const platform = self.opener || self.parent;
  for (const subject of ['lti.close', 'org.imsglobal.lti.close']) {
    platform.postMessage({ subject }, '*');
  }
}

const done = globalThis.document?.querySelector('[data-done]');
done?.addEventListener('click', () => {
  close();
  document.querySelector('[data-closed]').hidden = false;
});
