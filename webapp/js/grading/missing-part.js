import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed, sentenceOf } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { SearchField } from '../parts/search-field.js';
import { useLoad } from '../parts/use-load.js';
import { MissingRow } from './missing-row.js';

/** Who has handed in nothing, with what can be done for them. */
export function MissingPart({ client, activity }) {
  const [open, setOpen] = useState(false);
  return html`<details class="queue-part no-print" onToggle=${(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}><summary><h2>${t(activity.anonymous ? 'grading.missing.hidden' : 'grading.missing')}</h2></summary>
    ${open && html`<${Missing} client=${client} activity=${activity} />`}</details>`;
}

function Missing({ client, activity }) {
  const [wish, setWish] = useState({ search: '', page: 0 });
  const { data, problem, loading, reload } = useLoad((signal) => client.missing(wish.search, wish.page, signal), [wish]);
  if (data?.hidden) {
    return html`<p class="list-count">${t('grading.missing.count', { count: data.total })}</p><p>${t('grading.missing.hidden.why')}</p><${Learners} client=${client} activity=${activity} />`;
  }
  const turn = (page) => () => page >= 0 && page < data.pages && setWish({ ...wish, page });
  return html`<${SearchField} id="missing-search" label=${t('grading.search')} value=${wish.search} onSearch=${(search) => setWish({ search, page: 0 })} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${3} />`}
    ${data && html`<p class="list-count">${t('grading.missing.count', { count: data.total })}</p>
      <${Rows} people=${data.people} activity=${activity} client=${client} reload=${reload} />
      ${data.pages > 1 && html`<div class="more"><button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${data.page === 0} onClick=${turn(data.page - 1)}>${t('grading.pages.before')}</button><span class="quiet">${t('grading.pages.now', { page: data.page + 1, pages: data.pages })}</span><button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${data.page + 1 >= data.pages} onClick=${turn(data.page + 1)}>${t('grading.pages.after')}</button></div>`}`}`;
}

/** Everybody, whether or not they have handed in: by name, only time is given while names are hidden. */
function Learners({ client, activity }) {
  const [search, setSearch] = useState('');
  const { data, problem, loading, reload } = useLoad((signal) => client.learners(search, signal), [search]);
  return html`<h3>${t('grading.learners')}</h3>
    <${SearchField} id="missing-search" label=${t('grading.search')} value=${search} onSearch=${setSearch} />
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${3} />`}
    ${data && html`<p class="list-count">${t(data.total > data.people.length ? 'grading.learners.some' : 'grading.learners.count', { count: data.total, shown: data.people.length })}</p>
      <${Rows} people=${data.people} activity=${activity} client=${client} reload=${reload} timeOnly />`}`;
}

function Rows({ people, activity, client, reload, timeOnly = false }) {
  const [open, setOpen] = useState(null);
  const [failed, setFailed] = useState('');
  const done = (sentence) => {
    setOpen(null);
    announce(sentence);
    return reload();
  };
  const send = (person, what) => async (body) => {
    await client.missingDo(person, what, body);
    await done(t(`grading.done.${what}`));
  };
  const undo = (person, what) => async () => {
    setFailed('');
    try {
      await client.missingUndo(person, what);
      await done(t('grading.done.undone'));
    } catch (failure) {
      setFailed(sentenceOf(failure));
    }
  };
  return html`${failed && html`<p class="field-error" role="alert">${failed}</p>`}
    <ul class="rows">${people.map((one) => html`<li key=${one.person}><${MissingRow} one=${one} activity=${activity} timeOnly=${timeOnly} open=${open?.person === one.person ? open.what : ''}
      setOpen=${(what) => setOpen(what && { person: one.person, what })} send=${(what) => send(one.person, what)} undo=${(what) => undo(one.person, what)} /></li>`)}</ul>`;
}
