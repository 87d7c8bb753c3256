import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { money } from './money.js';

/** What is paid, line by line, so that nobody has to guess how. */
export function Outcome({ outcome, currency }) {
  return html`<table class="table tuition-steps">
    <caption>${t('tuition.how')}</caption>
    <tbody>
      ${outcome.steps.filter(({ code }) => code !== 'TAX_FREE_UNKNOWN').map(({ code, minor, percent }) => html`<tr key=${code} class=${code === 'PAYABLE' ? 'is-sum' : ''}>
        <th scope="row">${t(`tuition.step.${code}`, { percent })}</th>
        <td>${['NO_BUDGET', 'NOT_COVERED'].includes(code) ? '' : money(minor, currency)}</td>
      </tr>`)}
    </tbody>
  </table>
  ${outcome.steps.some(({ code }) => code === 'TAX_FREE_UNKNOWN') && html`<p class="quiet">${t('tuition.step.TAX_FREE_UNKNOWN')}</p>`}`;
}
