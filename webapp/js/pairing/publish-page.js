import { number } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { SearchField } from '../parts/search-field.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { clientOf } from './client.js';
import { nameOn } from './names.js';
import { outlookCounts, outlookRows } from './outlook.js';

const PART = 50;

/** What each person will get, before anything is sent; then the sending, and what comes after. */
export function PublishPage({ api, params, refreshMe }) {
  const client = clientOf(api, params.round);
  const base = `/programmes/${params.programme}/cycles/${params.cycle}/pairing`;
  const { data, problem, loading, reload } = useLoad((signal) => client.preview(signal), [params.round]);
  const [failed, setFailed] = useState(null);
  const [done, setDone] = useState(null);
  const [busy, setBusy] = useState(false);

  const publish = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailed(null);
    try {
      await client.publish(data.round.version, data.blocked.map(({ pair }) => pair));
      setDone(outlookCounts(data));
      refreshMe();
    } catch (refused) {
      setFailed(refused);
      if (refused.code === 'pairs-not-possible' || refused.code === 'round-changed') {
        await reload();
      }
    }
    setBusy(false);
  };
  if (done) {
    return html`<${Published} done=${done} labels=${data.place.labels} base=${base} params=${params} />`;
  }
  if (!data) {
    return html`<${Page} title=${t('pairing.publish.title')}>
      <p><a href=${`#${base}`}>${t('pairing.board.back')}</a></p>
      ${problem ? html`<${Failed} problem=${problem} again=${reload} />` : loading && html`<${Loading} lines=${8} />`}
    <//>`;
  }
  const counts = outlookCounts(data);
  const { labels } = data.place;
  const first = labels[data.first === 'MENTOR' ? 'mentors' : 'mentees'];
  const later = labels[data.first === 'MENTOR' ? 'mentees' : 'mentors'];
  return html`<${Page} title=${t('pairing.publish.heading', { number: data.round.number, programme: data.place.programme })} lead=${t('pairing.publish.lead')}>
    <p><a href=${`#${base}/${params.round}`}>${t('pairing.publish.back')}</a></p>
    ${failed && html`<${Failed} title=${t('pairing.publish.failed')} problem=${failed} />`}
    <section class="part">
      <h2>${t('pairing.publish.what')}</h2>
      <ol class="publish-steps">
        <li>${t('pairing.publish.asked', { count: counts.ASKED, side: first })}</li>
        <li>${t('pairing.publish.later', { count: counts.ASKED_LATER, side: later })}</li>
        <li>${t('pairing.publish.waiting', { count: counts.WAITING })}</li>
        <li>${t('pairing.publish.unchanged', { count: counts.UNCHANGED })}</li>
      </ol>
      ${data.blocked.length > 0 &&
      html`<div class="note note-problem"><${Icon} name="warning" /><div class="note-text">
        <p class="note-title">${t('pairing.publish.blocked', { count: data.blocked.length })}</p>
        <ul>${data.blocked.slice(0, PART).map(({ pair, why, names }) => html`<li key=${pair.mentor + pair.mentee}>${t(`pairing.publish.why.${why}`, names)}</li>`)}</ul>
      </div></div>`}
      <p>${t('pairing.publish.sure')}</p>
      <div class="form-ways">
        <button type="button" class="btn btn-primary" aria-disabled=${busy || counts.pairs === 0} onClick=${() => counts.pairs > 0 && publish()}>${t(busy ? 'pairing.publish.busy' : 'pairing.publish.button', { count: counts.pairs })}</button>
        <a class="btn btn-outline-primary" href=${`#${base}/${params.round}`}>${t('pairing.publish.notYet')}</a>
      </div>
    </section>
    <${Outlooks} data=${data} labels=${labels} />
  <//>`;
}

function Outlooks({ data, labels }) {
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PART);
  const rows = outlookRows(data.outlooks, search);
  const columns = [
    { key: 'name', label: t('pairing.table.person'), head: true, cell: (one) => html`<bdi>${nameOn(one)}</bdi>` },
    { key: 'side', label: t('pairing.table.side'), cell: ({ side }) => labels[side === 'MENTOR' ? 'mentor' : 'mentee'] },
    { key: 'gets', label: t('pairing.publish.gets'), cell: (one) => getsWords(one) },
  ];
  return html`<section class="part">
    <h2>${t('pairing.publish.each')}</h2>
    <${SearchField} id="outlook-search" label=${t('pairing.search')} value=${search} onSearch=${setSearch} />
    <p class="quiet" role="status">${t('pairing.found.people', { count: rows.length })}</p>
    <${Table} caption=${t('pairing.publish.each')} columns=${columns} rows=${rows.slice(0, shown)} keyOf=${({ person, side }) => person + side} />
    ${rows.length > shown && html`<div class="more"><button type="button" class="btn btn-outline-primary" onClick=${() => setShown(shown + PART)}>${t('pairing.table.more')}</button><span class="quiet">${t('pairing.table.shown', { shown, count: rows.length })}</span></div>`}
  </section>`;
}

function getsWords({ becomes, partners }) {
  return t(`pairing.becomes.${becomes}`, { names: partners.join(', '), count: partners.length });
}

function Published({ done, labels, base, params }) {
  return html`<${Page} title=${t('pairing.published.title')} lead=${t('pairing.published.lead', { count: done.pairs })}>
    <ul class="read">
      <li>${t('pairing.published.offers', { count: number(done.ASKED) })}</li>
      <li>${t('pairing.published.answers')}</li>
      ${done.WAITING > 0 && html`<li>${t('pairing.published.waiting', { count: done.WAITING })}</li>`}
    </ul>
    <p class="form-ways"><a class="btn btn-primary" href=${`#${base}`}>${t('pairing.published.rounds')}</a>
      <a class="btn btn-outline-primary" href=${`#/programmes/${params.programme}/cycles/${params.cycle}/people`}>${t('pairing.published.people')}</a></p>
  <//>`;
}
