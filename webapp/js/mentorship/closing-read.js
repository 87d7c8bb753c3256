import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { LevelLine } from './level-line.js';
import { partnerOf } from './pair-words.js';

const SENTENCES = ['learned', 'differently', 'thanks'];

/** What was said at the end, as far as it is told. */
export function ClosingRead({ view, pair }) {
  const name = partnerOf(pair);
  const waits = view.done && !view.theirs && pair.open;
  return html`${view.done && html`<${Words} title=${t('mentorship.closing.mine')} words=${view.mine} name=${name} />`}
    ${waits && html`<p class="note note-calm">${t('mentorship.closing.waits', { name })}</p>`}
    ${view.theirs && html`<${Words} title=${t('mentorship.closing.theirs', { name })} words=${view.theirs} name=${name} theirs />`}
    ${view.theirs && html`<p>${view.contact ? html`${t('mentorship.closing.contact', { name })} <strong dir="auto">${view.contact}</strong>` : t('mentorship.closing.noContact')}</p>`}
    ${view.theirs && view.agreed.length > 0 && html`<h3>${t('mentorship.closing.came')}</h3><div class="goal-cards">${view.agreed.map((goal) => html`<article key=${goal.id} class="goal-card"><h4 dir="auto">${goal.title}</h4><${LevelLine} goal=${goal} pair=${pair} /></article>`)}</div>`}
    ${!view.done && !pair.open && html`<p>${t('mentorship.closing.never')}</p>`}`;
}

function Words({ title, words, name, theirs }) {
  return html`<section class="closing-words"><h3>${title}</h3><dl class="agreement-terms">
    ${SENTENCES.map((field) => html`<div key=${field}><dt>${t(theirs ? `mentorship.closing.their.${field}` : `mentorship.closing.field.${field}`, { name })}</dt><dd class="agreement-text" dir="auto">${words[field]}</dd></div>`)}
  </dl></section>`;
}
