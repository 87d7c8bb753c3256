import { list } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { nameOf } from '../parts/person-name.js';
import { Table } from '../parts/table.js';
import { Ago } from '../parts/time.js';

/** Who takes part and has nobody; those who go first in the next round stand first. */
export function Queue({ queue, words, pairing }) {
  const { data, problem, reload } = queue;
  return html`<section class="part">
    <h2 id="queue" tabindex="-1">${t('partners.queue.title')}</h2>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && !problem && html`<${Loading} lines=${4} />`}
    ${data && data.total === 0 && html`<${Empty} icon="check" title=${t('partners.queue.none')}><p>${t('partners.queue.none.text')}</p><//>`}
    ${data && data.total > 0 && html`<p>${t('partners.queue.lead', { count: data.total })}</p><p><a class="btn btn-outline-primary btn-sm" href=${pairing}>${t('partners.queue.toPairing')}</a></p><${People} people=${data.people} words=${words} />`}
    ${data && data.people.length < data.total && html`<p class="quiet">${t('partners.queue.shown', { shown: data.people.length, count: data.total })}</p>`}
  </section>`;
}

function People({ people, words }) {
  const columns = [
    { key: 'name', label: t('partners.queue.person'), head: true, cell: ({ person, name }) => html`<bdi>${nameOf({ personId: person, name })}</bdi>` },
    { key: 'sides', label: t('partners.queue.side'), cell: ({ sides }) => list(sides.map((side) => words[side === 'MENTOR' ? 'mentor' : 'mentee'])) },
    { key: 'why', label: t('partners.queue.why'), cell: ({ why }) => t(`partners.queue.why.${why}`) },
    { key: 'since', label: t('partners.queue.since'), cell: ({ since }) => html`<${Ago} at=${since} />` },
  ];
  return html`<${Table} caption=${t('partners.queue.title')} columns=${columns} rows=${people} keyOf=${({ enrolment }) => enrolment} />`;
}
