import { t } from '../i18n.js';
import { html } from '../parts/html.js';

const HELP = [
  ['employees.field.idNumber', 'employees.help.idNumber'],
  ['employees.field.email', 'employees.help.email'],
  ['employees.field.hiredOn', 'employees.help.hiredOn'],
  ['employees.field.tenureMonths', 'employees.help.tenureMonths'],
  ['employees.field.inRoleSince', 'employees.help.inRoleSince'],
  ['employees.field.grade', 'employees.help.grade'],
  ['employees.field.department', 'employees.help.places'],
  ['employees.field.manager', 'employees.help.manager'],
  ['employees.field.status', 'employees.help.status'],
  ['employees.field.payBand', 'employees.help.payBand'],
  ['employees.field.timeZone', 'employees.help.timeZone'],
  ['employees.field.languages', 'employees.help.languages'],
];

/** What each column is for, and how it is written. */
export function ColumnHelp() {
  return html`<details class="column-help">
    <summary>${t('employees.help.title')}</summary>
    <p>${t('employees.help.empty')}</p>
    <dl class="facts">
      ${HELP.map(([title, text]) => html`<div key=${title}><dt>${t(title)}</dt><dd>${t(text)}</dd></div>`)}
    </dl>
    <p class="quiet">${t('employees.help.never')}</p>
  </details>`;
}
