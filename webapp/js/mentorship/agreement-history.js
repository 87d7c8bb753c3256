import { date } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { AgreementRead } from './agreement-read.js';
import { DiffView } from './diff-view.js';

/** All versions but the one that is shown above, the newest first, each with what it changed. */
export function AgreementHistory({ view, pair }) {
  const earlier = view.versions.slice(0, -1).reverse();
  return earlier.length === 0
    ? null
    : html`<section class="part agreement-history"><h3>${t('mentorship.agreement.history')}</h3>
        ${earlier.map((version) => html`<${Version} key=${version.number} version=${version} before=${view.versions.find(({ number }) => number === version.number - 1)} view=${view} pair=${pair} />`)}
      </section>`;
}

function Version({ version, before, view, pair }) {
  const state = version.number === view.inForce ? 'inForce' : version.state;
  return html`<details class="pair-more">
    <summary>${t('mentorship.agreement.version', { number: version.number })} ${t(`mentorship.agreement.state.${state}`, { date: date(version.writtenAt) })}</summary>
    ${before && html`<h4>${t('mentorship.diff.since', { number: before.number })}</h4><${DiffView} before=${before.terms} after=${version.terms} pair=${pair} />`}
    <${AgreementRead} version=${version} pair=${pair} />
  </details>`;
}
