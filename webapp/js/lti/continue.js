import { problemOf } from '../problem.js';
import { openStorage } from './storage.js';

/**
 * Ends a launch whose cookie did not come back: reads the binding from the platform's storage and hands it in.
 *
 * Answers the session, whose secret lives in this page's memory alone. Throws a Problem that the tool answered, or an
 * Error where the platform's storage did not help.
 */
export async function finish(launch, { open = openStorage, send = fetch } = {}) {
  const storage = await open({ storageTarget: launch.storageTarget, platformOrigin: launch.platformOrigin });
  const binding = await storage.get(`state_${launch.state}`);
  if (typeof binding !== 'string' || binding === '') {
    throw new Error('The platform kept nothing for this launch.');
  }
  const response = await send(`${launch.base}/lti/launch`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ state: launch.state, id_token: launch.idToken, binding }),
    credentials: 'same-origin',
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  return (await response.json()).session;
}

/** Shows the offer of a new window in place of the waiting line. */
function offer(page, failure) {
  page.querySelector('[data-waiting]').hidden = true;
  const offered = page.querySelector('[data-offer]');
  offered.hidden = false;
  if (failure.sentence) {
    offered.querySelector('[data-sentence]').textContent = failure.sentence;
  }
  if (failure.reference) {
    offered.querySelector('[data-reference]').textContent = failure.reference;
    offered.querySelector('[data-reference-line]').hidden = false;
  }
}

async function run(page) {
  const launch = { ...page.dataset };
  delete page.dataset.idToken;
  delete page.dataset.state;
  try {
    const session = await finish(launch);
    const { start } = await import('../app.js');
    history.replaceState(null, '', `${launch.base}/app?s=${encodeURIComponent(session.handle)}`);
    await start({ ...session, base: launch.base, locale: launch.locale });
  } catch (failure) {
    offer(page, failure);
  }
}

const page = globalThis.document?.querySelector('body[data-id-token]');
if (page) {
  run(page);
}
