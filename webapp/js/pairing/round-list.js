import { number } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { Ago } from '../parts/time.js';
import { hasResult, RoundState } from './round-state.js';
import { points } from './score-parts.js';

/** The rounds of a cycle with how good each is; two that have a result may be put side by side. */
export function RoundList({ rounds, base, compare }) {
  const [chosen, setChosen] = useState([]);
  const pick = (id) => setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2)));
  const many = rounds.filter(hasResult).length > 1;
  const figure = (of) => (round) => (hasResult(round) ? of(round.quality) : '–');
  const columns = [
    { key: 'number', label: t('pairing.list.round'), head: true, cell: (round) => html`<a href=${`#${base}/${round.id}`}>${t('pairing.list.number', { number: round.number })}</a>` },
    { key: 'state', label: t('pairing.list.state'), cell: (round) => html`<${RoundState} state=${round.state} />${round.failure && html`<span class="block quiet">${round.failure}</span>`}` },
    { key: 'people', label: t('pairing.quality.people'), cell: figure(({ mentors, mentees }) => number(mentors + mentees)) },
    { key: 'worst', label: t('pairing.quality.worst'), cell: figure(({ worst }) => number(points(worst))) },
    { key: 'mean', label: t('pairing.quality.mean'), cell: figure(({ mean }) => number(points(mean))) },
    { key: 'started', label: t('pairing.list.started'), cell: (round) => html`<${Ago} at=${round.startedAt} />` },
    ...(many
      ? [{ key: 'compare', label: t('pairing.list.compare'), quiet: true, cell: (round) =>
          hasResult(round) ? html`<label class="check-line"><input type="checkbox" class="form-check-input" checked=${chosen.includes(round.id)} onChange=${() => pick(round.id)} /> <span>${t('pairing.list.compare')}<span class="visually-hidden"> ${t('pairing.list.number', { number: round.number })}</span></span></label>` : '' }]
      : []),
  ];
  return html`<${Table} caption=${t('pairing.list.caption')} columns=${columns} rows=${rounds} keyOf=${({ id, version }) => `${id}${version}${chosen.includes(id)}`} />
    ${many && html`<button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${chosen.length !== 2} onClick=${() => chosen.length === 2 && compare(inOrder(rounds, chosen))}>${t('pairing.list.compareTwo')}</button>`}`;
}

/** The earlier round first. */
function inOrder(rounds, chosen) {
  return rounds.filter(({ id }) => chosen.includes(id)).sort((one, other) => one.number - other.number).map(({ id }) => id);
}
