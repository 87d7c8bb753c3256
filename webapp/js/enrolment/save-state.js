import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const SIGNS = { saved: 'check', saving: 'refresh', waiting: 'clock', conflict: 'warning', refused: 'warning' };

/** Whether what is on the page is saved. */
export function SaveState({ saving }) {
  const untouched = saving.first && saving.state === 'saved';
  return html`<p class="enrol-save" role="status"><${Icon} name=${SIGNS[saving.state]} />${untouched ? t('enrolment.save.first') : t(`enrolment.save.${saving.state}`)}</p>`;
}
