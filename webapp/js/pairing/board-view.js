import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Segments } from '../parts/segments.js';
import { AskEdit } from './ask-edit.js';
import { BoardFilters } from './board-filters.js';
import { MOST_PEOPLE } from './board-layout.js';
import { countsOf, departmentsOf, modelOf, rowsOf, strengthsOf } from './board-model.js';
import { BoardPicture } from './board-picture.js';
import { BoardTable } from './board-table.js';
import { FlowPicture } from './flow-picture.js';
import { withinGroup } from './flow-layout.js';
import { nameOn } from './names.js';
import { PairDetail } from './pair-detail.js';
import { PersonDetail } from './person-detail.js';
import { StrengthLegend } from './score-view.js';

const EVERYTHING = { search: '', filter: 'all', department: '', sort: 'name' };
const PICTURE_PART = 60;

/** The board itself: picture or table of the same people, and beside it whatever was chosen in them. */
export function BoardView({ client, board, labels, editable }) {
  const { model, edit, asking, setAsking } = board;
  const [view, setView] = useState('picture');
  const [wish, setWish] = useState(EVERYTHING);
  const [group, setGroup] = useState(null);
  const [chosen, setChosen] = useState(null);
  const aside = useRef(null);
  const rows = rowsOf(model, wish, nameOn);
  const narrowed = wish.search !== '' || wish.filter !== 'all' || wish.department !== '';
  const large = model.people.size > MOST_PEOPLE;
  const flows = large && !narrowed;
  const fresh = chosen && renewed(chosen, model);
  const choose = (one) => {
    setChosen(one);
    setAsking(null);
  };
  const close = () => {
    const person = fresh.person ?? fresh.pair.mentor;
    choose(null);
    document.querySelector(`[data-person="${CSS.escape(person)}"]`)?.focus();
  };
  useEffect(() => {
    if (chosen) {
      aside.current?.querySelector('h2')?.focus({ preventScroll: matchMedia('(min-width: 60rem)').matches });
    }
  }, [chosen]);
  const join = (mentor, mentee) => edit({ kind: 'PAIR', pair: { mentor, mentee }, instead: [], reason: '' });
  const part = large || narrowed ? partOf(model, rows, wish, narrowed ? null : group) : model;

  if (model.people.size === 0) {
    return html`<${Empty} icon="people" title=${t('pairing.board.empty')}><p>${t('pairing.board.empty.text')}</p><//>`;
  }
  return html`<div class="board-view">
    <div class="board-main">
      <div class="no-print"><${Segments} legend=${t('pairing.view')} name="board-view" value=${view} onChange=${setView} choices=${['picture', 'table'].map((value) => ({ value, label: t(`pairing.view.${value}`) }))} /></div>
      <${BoardFilters} sorts=${view === 'table'} wish=${wish} counts=${countsOf(model)} departments=${departmentsOf(model)} onChange=${(change) => setWish({ ...wish, ...change })} />
      ${narrowed && html`<p class="list-count" role="status">${t(wish.filter === 'unmatched' ? 'pairing.found.people' : 'pairing.found', { count: rows.length })}</p>`}
      ${rows.length === 0 && html`<${Empty} icon="search" title=${t('pairing.found.none')}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setWish(EVERYTHING)}>${t('pairing.found.all')}</button><//>`}
      ${view === 'picture' && rows.length > 0 &&
      html`<${StrengthLegend} counts=${strengthsOf(model.pairs)} flows=${flows && !group} />
        ${editable && !(flows && !group) && html`<p class="quiet no-print">${t('pairing.picture.help')}</p>`}
        ${flows && html`<${FlowPicture} model=${model} labels=${labels} chosen=${group} choose=${setGroup} />`}
        ${flows && !group && html`<p class="quiet">${t('pairing.flow.help')}</p>`}
        ${(!flows || group) && html`<${People} part=${part} labels=${labels} chosen=${fresh} choose=${choose} join=${join} disabled=${!editable} whole=${model} />`}`}
      <div class=${view === 'table' ? 'board-table-place' : 'board-table-place only-print'}>
        ${rows.length > 0 && html`<${BoardTable} model=${model} rows=${rows} unmatched=${wish.filter === 'unmatched'} labels=${labels} choose=${choose} />`}
      </div>
    </div>
    ${(fresh || asking) &&
    html`<aside class="board-aside" ref=${aside} aria-label=${t('pairing.detail')}>
      ${asking && html`<${AskEdit} key=${JSON.stringify(asking.wish)} client=${client} asking=${asking} model=${model} edit=${edit} cancel=${() => setAsking(null)} />`}
      ${fresh && html`<div class="board-aside-head"><h2 tabindex="-1">${titleOf(fresh, model)}</h2><button type="button" class="btn btn-sm btn-outline-primary" onClick=${close}>${t('pairing.detail.close')}</button></div>`}
      ${fresh?.pair && html`<${PairDetail} key=${fresh.pair.mentor + fresh.pair.mentee} client=${client} model=${model} pair=${fresh.pair} edit=${edit} editable=${editable} />
        <p class="detail-ways">${[fresh.pair.mentor, fresh.pair.mentee].map((person) => html`<button type="button" key=${person} class="btn btn-sm btn-outline-primary" onClick=${() => choose({ person })}>${t('pairing.detail.about', { name: nameOn(model.people.get(person)) })}</button> `)}</p>`}
      ${fresh?.person && html`<${PersonDetail} key=${fresh.person} client=${client} model=${model} person=${fresh.person} labels=${labels} choose=${choose} edit=${edit} join=${join} editable=${editable} />`}
    </aside>`}
  </div>`;
}

/** A part of many people one by one, as far as somebody wants to see them. */
function People({ part, whole, ...rest }) {
  const [shown, setShown] = useState(PICTURE_PART);
  const pairs = part.pairs.slice(0, shown);
  const left = part.leftOver.slice(0, shown);
  const cut = pairs.length < part.pairs.length || left.length < part.leftOver.length;
  const model = cut ? modelOf({ people: [...whole.people.values()], pairs, leftOver: left }) : part;
  return html`<${BoardPicture} model=${model} ...${rest} />
    ${cut && html`<div class="more"><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setShown(shown + PICTURE_PART)}>${t('pairing.table.more')}</button>
      <span class="quiet">${t('pairing.table.shown', { shown: pairs.length + left.length, count: part.pairs.length + part.leftOver.length })}</span></div>`}`;
}

/** The people whom the filters, or a group of the flows, leave. */
function partOf(model, rows, { filter }, group) {
  const people = [...model.people.values()];
  if (group) {
    const within = withinGroup(model, group);
    return modelOf({ people, pairs: model.pairs.filter(within.pair), leftOver: model.leftOver.filter(within.person) });
  }
  return filter === 'unmatched' ? modelOf({ people, pairs: [], leftOver: rows }) : modelOf({ people, pairs: rows, leftOver: [] });
}

/** What was chosen, as it is now; a pair that is no more gives way to its mentor. */
function renewed(chosen, model) {
  if (!chosen.pair) {
    return chosen;
  }
  const pair = model.pairs.find(({ mentor, mentee }) => mentor === chosen.pair.mentor && mentee === chosen.pair.mentee);
  return pair ? { pair } : { person: chosen.pair.mentor };
}

function titleOf({ pair, person }, model) {
  const name = (id) => nameOn(model.people.get(id) ?? { person: id });
  return pair ? t('pairing.detail.pair', { mentor: name(pair.mentor), mentee: name(pair.mentee) }) : name(person);
}
