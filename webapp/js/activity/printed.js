import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { RubricTable } from './preview.js';
import { FIELDS } from './settings.js';
import { textOf } from './texts.js';

/** Everything on paper, where fields would cut their texts off. */
export function Printed({ settings }) {
  return html`<div class="activity-printed" aria-hidden="true">
    <dl>
      ${FIELDS.filter((field) => !['title', 'rubric'].includes(field)).map(
        (field) => html`<div key=${field}><dt>${t(`activity.field.${field}`)}</dt><dd class="activity-text" dir="auto">${textOf(field, settings[field]) || t('activity.text.none')}</dd></div>`,
      )}
    </dl>
    ${settings.rubric && html`<${RubricTable} rubric=${settings.rubric} feedback />`}
  </div>`;
}
