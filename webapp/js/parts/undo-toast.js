import { t } from '../i18n.js';
import { announce } from './announce.js';
import { html, useEffect, useRef, useState } from './html.js';

const SECONDS = 10;

/**
 * Says what was done and offers to undo it for ten seconds; the clock stands still under the pointer and while it
 * is used by keyboard. Escape closes it.
 *
 * Takes the focus when it comes, because the button that was pressed is often gone, and hands it back by `onGone`.
 */
export function UndoToast({ sentence, undo, onGone }) {
  const [left, setLeft] = useState(SECONDS);
  const held = useRef(false);
  const button = useRef(null);

  useEffect(() => {
    announce(t('undo.announced', { sentence }));
    button.current.focus({ preventScroll: true });
    held.current = false;
    const clock = setInterval(() => held.current || setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(clock);
  }, []);

  useEffect(() => {
    if (left <= 0) {
      onGone();
    }
  }, [left]);

  const hold = (still) => () => {
    held.current = still;
  };
  const close = (event) => event.key === 'Escape' && onGone();
  return html`<div class="toast-line" role="group" aria-label=${sentence} onKeyDown=${close} onPointerEnter=${hold(true)} onPointerLeave=${hold(false)}>
    <span>${sentence}</span>
    <button type="button" class="btn btn-sm btn-toast" ref=${button} onKeyDown=${hold(true)} onBlur=${hold(false)} onClick=${undo}>
      ${t('undo.button')} <span class="toast-count" aria-hidden="true">${left}</span>
    </button>
    <button type="button" class="btn btn-sm btn-toast" onClick=${onGone}>${t('undo.close')}</button>
  </div>`;
}
