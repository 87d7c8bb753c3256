import { relative } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const SIGNS = { saved: 'check', saving: 'refresh', waiting: 'clock', conflict: 'warning', refused: 'warning', new: 'dash' };

/** Whether what is on the page is safe; always in view. */
export function SaveLine({ saving, flush }) {
  const { state, at } = saving;
  const sentence = state === 'saved' && at ? t('reflections.save.savedAt', { when: relative(at) }) : t(`reflections.save.${state}`);
  return html`<div class="reflection-save">
    <p class="quiet" role="status"><${Icon} name=${SIGNS[state]} />${sentence}</p>
    ${state === 'waiting' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${flush}>${t('reflections.save.now')}</button>`}
  </div>`;
}
