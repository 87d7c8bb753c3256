import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Ending } from './ending.js';
import { Overview } from './overview.js';
import { PairFrame } from './pair-frame.js';
import { partnerOf } from './pair-words.js';
import { StepLine } from './step-line.js';

/** A pair at a glance: what needs me first, then where everything stands, and how it ends. */
export function PairPage({ api, params, refreshMe }) {
  return html`<${PairFrame} id=${params.id} active="overview" api=${api}>
    ${(pair, moved) => html`<${Steps} pair=${pair} /><${Overview} api=${api} pair=${pair} /><${Ending} api=${api} pair=${pair} moved=${moved} refreshMe=${refreshMe} />`}
  <//>`;
}

function Steps({ pair }) {
  const [first, ...more] = pair.steps;
  const name = partnerOf(pair);
  if (!first) {
    return pair.open && html`<p class="pair-calm">${t('mentorship.nothing', { name })}</p>`;
  }
  return html`<section class="part" aria-label=${t('mentorship.steps')}>
    <${StepLine} pairing=${pair.id} name=${name} step=${first} needed />
    ${more.length > 0 && html`<h2>${t('mentorship.steps.then')}</h2><ul class="pair-steps">${more.map((step) => html`<li key=${`${step.code} ${step.subject}`}><${StepLine} pairing=${pair.id} name=${name} step=${step} /></li>`)}</ul>`}
  </section>`;
}
