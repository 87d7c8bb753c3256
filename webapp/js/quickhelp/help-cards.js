import { date, timeIn } from '../format.js';
import { t } from '../i18n.js';
import { useDraft } from '../notebook/drafts.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { knownZone, lineOf } from './help-model.js';

const CLOCK = { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
const dateTimeIn = (at, zone) => timeIn(knownZone(zone), at, CLOCK);
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A time by my clock, and by the other one's where that is another one. */
export function BothClocks({ at, zone, others, name }) {
  const mine = dateTimeIn(at, zone);
  const theirs = dateTimeIn(at, others);
  return html`<span>${mine}${mine !== theirs && html` <span class="quiet">(${t('help.theirs', { name, at: theirs })})</span>`}</span>`;
}

/** Somebody asks, and I could help. */
export function TakeableCard({ one, act }) {
  const { request, times, zone } = one;
  const [at, setAt] = useState(times[0]);
  const [busy, setBusy] = useState(false);
  const name = nameOf({ personId: request.other, name: request.otherName });
  const take = async () => {
    setBusy(true);
    await act(`/${request.id}/taking`, { at }, 'help.taken');
    setBusy(false);
  };
  return html`<article class="notebook-card">
    <h3 dir="auto">${request.skillName}</h3>
    <p class="notebook-text" dir="auto">${request.words}</p>
    <p class="quiet"><bdi>${name}</bdi> · ${t('help.until', { date: date(request.expiresAt) })}</p>
    <fieldset><legend class="form-label">${t('help.choose')}</legend>
      ${times.map((time) => html`<label key=${time} class="check-line"><input type="radio" class="form-check-input" name=${`at-${request.id}`} checked=${at === time} onChange=${() => setAt(time)} /> <${BothClocks} at=${time} zone=${zone} others=${request.zone} name=${name} /></label>`)}
    </fieldset>
    <div class="form-ways"><button type="button" class="btn btn-primary" disabled=${busy} onClick=${take}>${t('help.take')}<span class="visually-hidden"> ${request.skillName}, ${name}</span></button></div>
  </article>`;
}

/** What I asked, or took. */
export function OwnCard({ one, act }) {
  const name = one.other ? nameOf({ personId: one.other, name: one.otherName }) : '';
  const zone = one.asked ? one.zone : here();
  const step = (what, sentence) => () => act(`/${one.id}/${what}`, {}, sentence);
  const way = (what, sentence, label, main = false) =>
    html`<button type="button" class=${main ? 'btn btn-sm btn-primary' : 'btn btn-sm btn-outline-primary'} onClick=${step(what, sentence)}>${t(label)}<span class="visually-hidden"> ${one.skillName}</span></button>`;
  return html`<article class="notebook-card">
    <h3 dir="auto">${one.skillName}</h3>
    <p class="notebook-text" dir="auto">${one.words}</p>
    <p><strong>${t(lineOf(one), { name, date: date(one.expiresAt) })}</strong>${one.startsAt && one.other && html` <${BothClocks} at=${one.startsAt} zone=${zone} others=${one.zone} name=${name} />`}</p>
    ${one.state === 'OPEN' && one.times.length > 0 && html`<ul class="notebook-plain">${one.times.map((time) => html`<li key=${time}>${dateTimeIn(time, one.zone)}</li>`)}</ul>`}
    ${one.thanks && html`<blockquote class="notebook-answer"><p class="notebook-text" dir="auto">${one.thanks}</p></blockquote>`}
    <div class="form-ways">
      ${one.state === 'TAKEN' && one.begun && way('done', 'help.finished', 'help.done', true)}
      ${one.asked && (one.state === 'OPEN' || one.state === 'TAKEN') && way('withdrawal', 'help.withdrawn', 'help.withdraw')}
      ${!one.asked && one.state === 'TAKEN' && !one.begun && way('release', 'help.released', 'help.release')}
    </div>
    ${one.asked && one.state === 'DONE' && !one.thanks && html`<${ThankForm} one=${one} name=${name} act=${act} />`}
  </article>`;
}

function ThankForm({ one, name, act }) {
  const [text, change, clear] = useDraft(`help-thanks ${one.id}`, '');
  const send = async (event) => {
    event.preventDefault();
    if (await act(`/${one.id}/thanks`, { text }, 'help.thanked')) {
      clear();
    }
  };
  return html`<form class="notebook-form" onSubmit=${send}>
    <${Field} id=${`thanks-${one.id}`} label=${t('help.thanks', { name })} rows="2" value=${text} onInput=${change} />
    <div class="form-ways"><button type="submit" class="btn btn-outline-primary btn-sm" disabled=${text.trim() === ''}>${t('help.thank')}</button></div>
  </form>`;
}
