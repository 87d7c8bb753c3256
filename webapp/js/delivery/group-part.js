import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { DeliveryLine } from './delivery-line.js';
import { actsFor, hasHint, isTrouble, keyOf } from './groups.js';

const PAGE = 50;

/** Grades that are as far for the same reason: why, what helps, and whose they are. */
export function GroupPart({ api, path, group, mayMakeColumn, act, busy }) {
  const [open, setOpen] = useState(isTrouble(group));
  const which = { state: group.state, reason: group.reason };
  const id = `group-${keyOf(group)}`;
  return html`<section class="part delivery-group" aria-labelledby=${id}>
    <div class="delivery-head">
      <h2 id=${id}>${t(group.reason === 'NONE' || group.state === 'SYNCED' ? `deliveries.state.${group.state}` : `deliveries.reason.${group.reason}`)} <span class="quiet">${t('deliveries.count', { count: group.deliveries })}</span></h2>
      <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${open} onClick=${() => setOpen(!open)}>${t(open ? 'deliveries.hide' : 'deliveries.show')}<span class="visually-hidden"> ${t(`deliveries.state.${group.state}`)}</span></button>
    </div>
    ${hasHint(group) && html`<p class="delivery-hint">${t(`deliveries.hint.${group.reason}`)}</p>`}
    <${Acts} names=${actsFor(group, mayMakeColumn)} count=${group.deliveries} act=${(name) => act(name, which)} busy=${busy} all />
    ${open && html`<${People} key=${group.latest + group.deliveries} api=${api} path=${path} group=${group} mayMakeColumn=${mayMakeColumn} act=${act} busy=${busy} />`}
  </section>`;
}

/** Buttons; what replaces a teacher's grade says first what it does, since nobody can take that back. */
export function Acts({ names, count, act, busy, all = false, name = '' }) {
  const [asking, setAsking] = useState(false);
  const yes = useRef(null);
  useEffect(() => {
    if (asking) {
      yes.current.focus();
    }
  }, [asking]);
  const press = (one) => {
    if (one === 'overwrite') {
      setAsking(true);
    } else {
      act(one);
    }
  };
  const really = () => {
    setAsking(false);
    act('overwrite');
  };
  if (asking) {
    return html`<div class="note note-problem" role="group" aria-label=${t('deliveries.overwrite.ask', { count })}>
      <div class="note-text">
        <p>${t('deliveries.overwrite.ask', { count })}</p>
        <p class="tools">
          <button type="button" class="btn btn-primary btn-sm" ref=${yes} onClick=${really}>${t('deliveries.overwrite.yes')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setAsking(false)}>${t('deliveries.overwrite.no')}</button>
        </p>
      </div>
    </div>`;
  }
  return html`<p class="tools">
    ${names
      .filter((one) => all || one !== 'column')
      .map((one) => html`<button type="button" key=${one} class="btn btn-outline-primary btn-sm" aria-disabled=${busy} onClick=${() => press(one)}>${all ? t(`deliveries.all.${one}`, { count }) : t(`deliveries.act.${one}`)}${name && html`<span class="visually-hidden"> ${name}</span>`}</button>`)}
  </p>`;
}

function People({ api, path, group, mayMakeColumn, act, busy }) {
  const [lines, setLines] = useState([]);
  const [problem, setProblem] = useState(null);
  const [reading, setReading] = useState(true);
  const read = async (page) => {
    setReading(true);
    setProblem(null);
    try {
      const part = await api.get(withQuery(`${path}/people`, { state: group.state, reason: group.reason, page }));
      setLines((before) => [...(page === 1 ? [] : before), ...part.deliveries]);
    } catch (failure) {
      setProblem(failure);
    }
    setReading(false);
  };
  useEffect(() => {
    read(1);
  }, []);
  const next = Math.floor(lines.length / PAGE) + 1;
  return html`
    ${problem && html`<${Failed} problem=${problem} again=${() => read(next)} />`}
    ${reading && lines.length === 0 && html`<${Loading} lines=${3} />`}
    <ul class="rows">
      ${lines.map((line) => html`<${DeliveryLine} key=${line.person} api=${api} path=${path} line=${line} acts=${actsFor(group, mayMakeColumn)} act=${(name) => act(name, { people: [line.person] })} busy=${busy} />`)}
    </ul>
    ${lines.length > 0 && lines.length % PAGE === 0 && lines.length < group.deliveries && html`<button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${reading} onClick=${() => !reading && read(next)}>${t('deliveries.more')}</button>`}
  `;
}
