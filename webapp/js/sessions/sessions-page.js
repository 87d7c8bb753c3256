import { number } from '../format.js';
import { t } from '../i18n.js';
import { PairFrame } from '../mentorship/pair-frame.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { nameOf } from '../parts/person-name.js';
import { saveFile } from '../parts/save-file.js';
import { useLoad } from '../parts/use-load.js';
import { AgendaList } from './agenda-list.js';
import { FeedSettings } from './feed-settings.js';
import { LateForm } from './late-form.js';
import { ProposeForm } from './propose-form.js';
import { SessionCard } from './session-card.js';
import { groupsOf } from './session-words.js';
import { known, placeOf } from './zones.js';

const MOVED_ON = ['session-changed', 'session-state'];

/** The meetings of a pair: what needs me, what is to come, what was; and all that can be done about them. */
export function SessionsPage({ api, params }) {
  return html`<${PairFrame} id=${params.id} active="sessions" api=${api}>
    ${(pair, moved) => html`<${Sessions} api=${api} id=${params.id} moved=${moved} />`}
  <//>`;
}

function Sessions({ api, id, moved }) {
  const path = `/api/mentorships/${id}/sessions`;
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  const agendas = useLoad((signal) => api.get(`/api/mentorships/${id}/agendas`, { signal }), [path]);
  const [answered, setAnswered] = useState(null);
  const [done, setDone] = useState(null);
  const [failure, setFailure] = useState(null);
  const raw = answered ?? data;
  if (!raw) {
    return problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`;
  }
  const all = { ...raw, partnerName: nameOf({ personId: raw.partner, name: raw.partnerName }) };

  /** Sends a step; null when it is done, else what went wrong, with the meetings as they are now. */
  const act = async (way, body) => {
    setDone(null);
    setFailure(null);
    try {
      const change = way !== '' && !way.slice(1).includes('/') && way !== '/late';
      setAnswered(await (change ? api.put(path + way, body) : api.post(path + way, body)));
      setDone(t(`sessions.done.${doneOf(way)}`, { name: all.partnerName }));
      moved();
      agendas.reload();
      return null;
    } catch (refused) {
      if (refused.status === 409) {
        await api.get(path).then(setAnswered, () => {});
      }
      // The card may stand elsewhere now, and its form with it.
      if (MOVED_ON.includes(refused.code)) {
        setFailure(refused);
      }
      return refused;
    }
  };
  const download = (session) =>
    api.get(`${path}/${session.id}/calendar`, { accept: 'text/calendar' }).then((file) => saveFile(file, 'meeting.ics'), setFailure);
  const shared = { all, agendas: agendas.data, act, api, download };
  const { needed, open, past } = groupsOf(all);
  return html`<${Zones} all=${all} />
    ${(failure ?? agendas.problem) && html`<${Failed} problem=${failure ?? agendas.problem} />`}
    ${done && html`<${Done} key=${done} sentence=${done} />`}
    <${Group} title=${t('sessions.needed')} sessions=${needed} shared=${shared} />
    <${Group} title=${t('sessions.toCome')} sessions=${open} shared=${shared} />
    ${all.open && agendas.data && html`<${Wishes} api=${api} all=${all} agendas=${agendas.data} act=${act} first=${needed.length + open.length === 0} calm=${needed.length > 0} />`}
    ${agendas.data && html`<${AgendaList} pairing=${id} agendas=${agendas.data} />`}
    ${past.length > 0 && html`<details class="part session-more"><summary><h2>${t('sessions.past', { count: past.length })}</h2></summary>
      ${all.settledMinutes > 0 && html`<p class="quiet">${t('sessions.hours', { hours: number(Math.round(all.settledMinutes / 6) / 10) })}</p>`}
      <div class="session-list">${past.map((session) => html`<${SessionCard} key=${session.id} session=${session} ...${shared} />`)}</div></details>`}
    <${FeedSettings} api=${api} />`;
}

/** What was done, by where it was sent to. */
function doneOf(way) {
  const last = way.split('/').pop();
  return { '': 'proposed', late: 'late', confirmation: 'confirmed', move: 'moved', cancellation: 'cancelled', 'no-show': 'missed', held: 'held', objection: 'objected' }[last] ?? 'changed';
}

function Zones({ all }) {
  const { zone, partnerZone, partnerName } = all;
  const same = known(zone) === known(partnerZone);
  return html`<p class="quiet">${same ? t('sessions.zones.same', { place: placeOf(zone) }) : t('sessions.zones', { mine: placeOf(zone), theirs: placeOf(partnerZone), name: partnerName })}</p>`;
}

/** What was done; it takes the focus, because the button that was pressed is gone. */
function Done({ sentence }) {
  const line = useRef(null);
  useEffect(() => line.current.focus(), []);
  return html`<div class="note note-calm" tabindex="-1" ref=${line}><${Icon} name="check" /><div class="note-text"><p>${sentence}</p></div></div>`;
}

function Group({ title, sessions, shared }) {
  return sessions.length === 0
    ? null
    : html`<section class="part"><h2>${title}</h2><div class="session-list">${sessions.map((session) => html`<${SessionCard} key=${session.id} session=${session} ...${shared} />`)}</div></section>`;
}

/** Propose another one, or note one that took place; open at once while there is none, and `calm` while something waits. */
function Wishes({ api, all, agendas, act, first, calm }) {
  const [doing, setDoing] = useState(null);
  const close = () => setDoing(null);
  const sent = async (way, body) => {
    const problem = await act(way, body);
    if (!problem) {
      close();
    }
    return problem;
  };
  const proposing = doing === 'propose' || (doing === null && first);
  return html`<section class="part">
    ${proposing && html`<h2>${t('sessions.propose')}</h2><${ProposeForm} api=${api} all=${all} agendas=${agendas} propose=${(body) => sent('', body)} close=${first ? null : close} />`}
    ${doing === 'late' && html`<h2>${t('sessions.late')}</h2><${LateForm} all=${all} agendas=${agendas} note=${(body) => sent('/late', body)} close=${close} />`}
    <div class="form-ways">
      ${doing === null && !first && html`<button type="button" class=${calm ? 'btn btn-outline-primary' : 'btn btn-primary'} onClick=${() => setDoing('propose')}>${t('sessions.propose')}</button>`}
      ${doing !== 'late' && html`<button type="button" class="btn btn-outline-primary" onClick=${() => setDoing('late')}>${t('sessions.late')}</button>`}
    </div>
  </section>`;
}
