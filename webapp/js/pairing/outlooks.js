import { list } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { Segments } from '../parts/segments.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { nameOn } from './names.js';

const KINDS = ['', 'ASKED', 'ASKED_LATER', 'WAITING', 'UNCHANGED'];

/** What each person gets, by name; narrowed by words and by kind, part by part. */
export function Outlooks({ client, first, labels }) {
  const [wish, setWish] = useState({ search: '', becomes: '' });
  const [more, setMore] = useState([]);
  const [problem, setProblem] = useState(null);
  const page = useLoad((signal) => {
    setMore([]);
    return client.preview(wish, signal);
  }, [wish, first]);
  const data = page.data ?? first;
  const last = more.at(-1) ?? data;
  const people = [data, ...more].flatMap((part) => part.people);
  const next = async () => {
    setProblem(null);
    try {
      const part = await client.preview({ ...wish, after: last.next });
      setMore((before) => [...before, part]);
    } catch (failure) {
      setProblem(failure);
    }
  };
  const count = (kind) => (kind === '' ? Object.values(first.counts).reduce((sum, one) => sum + one, 0) : (first.counts[kind] ?? 0));
  const columns = [
    { key: 'name', label: t('pairing.table.person'), head: true, cell: ({ person, name }) => html`<bdi>${nameOn({ personId: person, name })}</bdi>` },
    { key: 'side', label: t('pairing.table.side'), cell: ({ side }) => labels[side === 'MENTOR' ? 'mentor' : 'mentee'] },
    { key: 'gets', label: t('pairing.publish.gets'), cell: getsWords },
  ];
  return html`<section class="part">
    <h2>${t('pairing.publish.each')}</h2>
    <div class="filters">
      <${SearchField} id="outlook-search" label=${t('pairing.search')} value=${wish.search} onSearch=${(search) => setWish({ ...wish, search })} />
      <${Segments} legend=${t('pairing.publish.gets')} name="outlook-kind" value=${wish.becomes} onChange=${(becomes) => setWish({ ...wish, becomes })}
        choices=${KINDS.filter((kind) => kind === '' || count(kind) > 0).map((kind) => ({ value: kind, label: t(kind === '' ? 'pairing.publish.everybody' : `pairing.becomes.short.${kind}`), count: count(kind) }))} />
    </div>
    ${(problem ?? page.problem) && html`<${Failed} problem=${problem ?? page.problem} again=${problem ? next : page.reload} />`}
    <p class="quiet" role="status">${t('pairing.found.people', { count: data.total })}</p>
    ${people.length > 0 && html`<${Table} caption=${t('pairing.publish.each')} columns=${columns} rows=${people} keyOf=${({ person, side }) => person + side} />`}
    ${last.next !== undefined &&
    last.next !== null &&
    html`<div class="more"><button type="button" class="btn btn-outline-primary" onClick=${next}>${t('pairing.table.more')}</button><span class="quiet">${t('pairing.table.shown', { shown: people.length, count: data.total })}</span></div>`}
  </section>`;
}

function getsWords({ becomes, partners }) {
  const names = list(partners.map(({ person, name }) => nameOn({ personId: person, name })));
  return t(`pairing.becomes.${becomes}`, { names, count: partners.length });
}
