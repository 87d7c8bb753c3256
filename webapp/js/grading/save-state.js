import { t } from '../i18n.js';
import { sentenceOf } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const SIGNS = { saved: 'check', saving: 'refresh', waiting: 'clock', conflict: 'warning', refused: 'warning' };

/** Whether what is on the page is with the tool. */
export function SaveState({ saving: { state, problem } }) {
  return html`<p class=${state === 'refused' ? 'field-error grading-save' : 'quiet grading-save'} role="status">
    <${Icon} name=${SIGNS[state]} />${state === 'refused' ? `${sentenceOf(problem)} ${t('grading.save.refused')}` : t(`grading.save.${state}`)}
  </p>`;
}
