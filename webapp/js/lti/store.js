import { openStorage } from './storage.js';

const LINK_AFTER = 4000;

/**
 * Leaves a login's state and nonce with the platform, then goes on to its authorisation endpoint in this frame.
 *
 * What is stored: `state_<state>` → the binding, `nonce_<nonce>` → the nonce. A platform that does not answer stops
 * nothing: the launch decides whether a cookie came back instead.
 */
export async function store(login, { open = openStorage, go = (url) => location.replace(url) } = {}) {
  try {
    const storage = await open({ storageTarget: login.storageTarget, platformOrigin: login.platformOrigin });
    await Promise.all([
      storage.put(`state_${login.state}`, login.binding),
      storage.put(`nonce_${login.nonce}`, login.nonce),
    ]);
  } catch {
    // The launch offers a new window where neither storage nor a cookie worked.
  }
  go(login.authenticationUrl);
}

const login = globalThis.document?.querySelector('[data-authentication-url]')?.dataset;
if (login) {
  const link = document.querySelector('[data-later]');
  setTimeout(() => link?.removeAttribute('hidden'), LINK_AFTER);
  store(login);
}
