import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { nameOn } from './names.js';
import { points } from './score-parts.js';
import { Score } from './score-view.js';

/** Why two are no pair: the rules that keep them apart, or what it would cost the others to put them together. */
export function WhyNot({ client, model, mentor, mentee, join, editable }) {
  const { data, problem, loading, reload } = useLoad((signal) => client.explainWhyNot({ mentor, mentee }, signal), [mentor, mentee]);
  const names = { mentor: nameOn(model.people.get(mentor)), mentee: nameOn(model.people.get(mentee)) };
  return html`<div class="why-not" role="status">
    <p class="note-title">${t('pairing.whyNot.title', names)}</p>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${3} />`}
    ${data && html`<ul class="why">${whyNotLines(data, (person) => nameOn(model.people.get(person) ?? { person })).map((line) => html`<li key=${line}>${line}</li>`)}</ul>`}
    ${data?.score && html`<p><${Score} total=${data.score.total} /></p>`}
    ${data && editable && !data.rules.some(({ firm }) => firm) && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => join(mentor, mentee, data.rules.map(({ rule }) => rule))}>${t('pairing.whyNot.pair')}</button>`}
  </div>`;
}

/**
 * The answer in sentences: `rules` that forbid the pair, else what changes when it is forced: `lost` people who would
 * have nobody, and the least and the total score before and after.
 */
export function whyNotLines({ rules, price }, nameOf) {
  if (rules.length > 0) {
    return rules.map(({ rule }) => t('pairing.whyNot.rule', { rule: t(`pairing.rule.${rule}`) }));
  }
  if (!price) {
    return [t('pairing.whyNot.possible')];
  }
  const lines = [];
  if (price.lost?.length > 0) {
    lines.push(t('pairing.whyNot.lost', { count: price.lost.length, names: price.lost.slice(0, 3).map(nameOf).join(', ') }));
  } else if (price.people < 0) {
    lines.push(t('pairing.whyNot.fewer', { count: -price.people }));
  }
  if (price.worst.before !== price.worst.after) {
    lines.push(t('pairing.whyNot.worst', { from: points(price.worst.before), to: points(price.worst.after) }));
  }
  if (price.total !== 0) {
    lines.push(t(price.total < 0 ? 'pairing.whyNot.total' : 'pairing.whyNot.gain', { points: points(Math.abs(price.total)) }));
  }
  return lines.length > 0 ? lines : [t('pairing.whyNot.free')];
}
