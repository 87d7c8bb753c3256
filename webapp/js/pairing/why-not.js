import { list } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { nameOn } from './names.js';
import { points } from './score-parts.js';
import { Score } from './score-view.js';
import { isFirm } from './settings.js';

const NAMED = 3;

/** Why two are no pair: the rules that keep them apart, or what it would cost the others to put them together. */
export function WhyNot({ client, model, mentor, mentee, join, editable }) {
  const { data, problem, loading, reload } = useLoad((signal) => client.explainWhyNot({ mentor, mentee }, signal), [mentor, mentee]);
  const names = { mentor: nameOn(model.people.get(mentor)), mentee: nameOn(model.people.get(mentee)) };
  return html`<div class="why-not" role="status">
    <p class="note-title">${t('pairing.whyNot.title', names)}</p>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${3} />`}
    ${data && html`<ul class="why">${whyNotLines(data).map((line) => html`<li key=${line}>${line}</li>`)}</ul>`}
    ${data?.score && html`<p><${Score} total=${data.score.total} /></p>`}
    ${data && editable && !data.rules.some(isFirm) && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => join(mentor, mentee)}>${t('pairing.whyNot.pair')}</button>`}
  </div>`;
}

/**
 * The answer in sentences: `rules` that forbid the pair, else what changes when it is forced: the names of those who would be
 * `without` anybody, and how the least and the total score change.
 */
export function whyNotLines({ rules, paired, price }) {
  if (rules.length > 0) {
    return rules.map((rule) => t('pairing.whyNot.rule', { why: t(`pairing.against.${rule}`) }));
  }
  if (paired || !price) {
    return [t('pairing.whyNot.possible')];
  }
  const lines = [];
  if (price.without.length > 0) {
    lines.push(t('pairing.whyNot.lost', { count: price.without.length, names: list(price.without.slice(0, NAMED).map((name) => name || t('pairing.whyNot.unnamed'))) }));
  }
  if (price.worstBefore !== price.worstAfter) {
    lines.push(t('pairing.whyNot.worst', { from: points(price.worstBefore), to: points(price.worstAfter) }));
  }
  if (price.total !== 0) {
    lines.push(t(price.total < 0 ? 'pairing.whyNot.total' : 'pairing.whyNot.gain', { points: points(Math.abs(price.total)) }));
  }
  return lines.length > 0 ? lines : [t('pairing.whyNot.free')];
}
