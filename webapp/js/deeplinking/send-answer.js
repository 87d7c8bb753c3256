import { safeAddress } from '../address.js';
import { Problem, UNREADABLE } from '../problem.js';

/** Takes the signed answer back to the LMS by a real form post in this frame: the LMS closes or changes the page. */
export function sendAnswer({ returnUrl, jwt }, page = document) {
  const action = safeAddress(returnUrl);
  if (!action || !jwt) {
    throw new Problem({ code: UNREADABLE });
  }
  const form = page.createElement('form');
  const field = page.createElement('input');
  Object.assign(form, { method: 'post', action, target: '_self', hidden: true });
  Object.assign(field, { type: 'hidden', name: 'JWT', value: jwt });
  form.append(field);
  page.body.append(form);
  form.submit();
}
