import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { useLoad } from '../parts/use-load.js';
import { AgendaChoice, Minutes, Place } from './detail-fields.js';
import { useSending } from './session-forms.js';
import { newKey } from './session-words.js';
import { WeekPicture } from './week-picture.js';
import { When } from './when.js';
import { placeOf } from './zones.js';

const MOST = 3;

/** Proposes up to three times, from those that suit both or any other; also in the place of a meeting. */
export function ProposeForm({ api, all, agendas, before, propose, close }) {
  const [minutes, setMinutes] = useState(before?.minutes ?? 45);
  const [place, setPlace] = useState(before?.place ?? '');
  const [agenda, setAgenda] = useState(before?.agenda ?? agendas?.next?.key ?? '');
  const [left, setLeft] = useState([]);
  const [own, setOwn] = useState([]);
  const [key] = useState(newKey);
  const { busy, problem, submit } = useSending((path, body) => propose(body));
  const found = useLoad((signal) => api.get(`/api/mentorships/${all.pairing}/common-time?minutes=${minutes}`, { signal }), [minutes]);
  // The best ones, in the order in which they come.
  const proposals = [...(found.data?.proposals ?? [])].sort();
  const chosen = proposals.filter((at) => !left.includes(at));
  const typed = own.filter((local) => local !== '');
  const count = chosen.length + typed.length;
  const toggle = (at) => setLeft(left.includes(at) ? left.filter((one) => one !== at) : [...left, at]);
  const send = (event) => {
    event.preventDefault();
    const options = [...chosen.map((at) => ({ at })), ...typed.map((local) => ({ local, zone: all.zone }))];
    submit('', { key, options, minutes, place, agenda });
  };
  const id = before ? `move-${before.id}` : 'propose';
  return html`<form class="session-form" onSubmit=${send}>
    <${Minutes} id=${id} value=${minutes} onChange=${setMinutes} />
    ${found.problem && html`<${Failed} problem=${found.problem} again=${found.reload} />`}
    ${!found.data && found.loading && html`<${Loading} lines=${4} />`}
    ${found.data && html`<${Found} found=${{ ...found.data, proposals }} all=${all} minutes=${minutes} left=${left} toggle=${toggle} id=${id} />`}
    <${OwnTimes} id=${id} own=${own} setOwn=${setOwn} zone=${all.zone} />
    <${Place} id=${id} value=${place} onChange=${setPlace} />
    <${AgendaChoice} id=${id} value=${agenda} agendas=${agendas} onChange=${setAgenda} />
    ${count > MOST && html`<p class="field-error">${t('sessions.times.most')}</p>`}
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" disabled=${busy || count === 0 || count > MOST}>${t('sessions.propose.button', { count })}</button>
      ${close && html`<button type="button" class="btn btn-outline-primary" onClick=${close}>${t('sessions.back')}</button>`}
    </div>
  </form>`;
}

function Found({ found, all, minutes, left, toggle, id }) {
  const { proposals, spans, mineSaid, partnersSaid } = found;
  if (proposals.length === 0) {
    const why = !mineSaid ? 'sessions.none.mine' : !partnersSaid ? 'sessions.none.partner' : 'sessions.none';
    return html`<p class="quiet">${t(why, { name: all.partnerName, minutes })}</p>`;
  }
  return html`<fieldset class="time-options">
      <legend>${t('sessions.suits')}</legend>
      ${proposals.map(
        (at) => html`<label key=${at} class="check-line"><input type="checkbox" class="form-check-input" name=${`${id}-time`} checked=${!left.includes(at)} onChange=${() => toggle(at)} />
          <${When} at=${at} minutes=${minutes} zone=${all.zone} partnerZone=${all.partnerZone} name=${all.partnerName} /></label>`,
      )}
    </fieldset>
    <details class="session-more"><summary>${t('sessions.common')}</summary><${WeekPicture} spans=${spans} zone=${all.zone} /></details>`;
}

/** Times that nobody proposed, in my own zone. */
function OwnTimes({ id, own, setOwn, zone }) {
  const change = (at, value) => setOwn(own.map((one, index) => (index === at ? value : one)));
  return html`<div class="own-times">
    ${own.map(
      (value, at) => html`<div key=${at} class="field">
        <label class="form-label" for=${`${id}-own-${at}`}>${t('sessions.own', { place: placeOf(zone) })}</label>
        <input class="form-control session-short" type="datetime-local" id=${`${id}-own-${at}`} value=${value} onInput=${(event) => change(at, event.target.value)} />
      </div>`,
    )}
    ${own.length < MOST && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setOwn([...own, ''])}>${t('sessions.own.add')}</button>`}
  </div>`;
}
