import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { moved } from './pairing-words.js';

/**
 * My choices, best first. `rank(people)` keeps another order, `send` begins to ask them one after the other, `withdraw`
 * takes all back.
 */
export function Choices({ choices, busy, rank, send, withdraw }) {
  const { choices: open, past, sent, exhausted } = choices;
  const people = open.map(({ person }) => person);
  const state = exhausted && open.length === 0 ? 'exhausted' : open.length === 0 ? 'none' : sent ? 'sent' : 'draft';
  return html`<section class="part partner-choices">
    <h2>${t('partners.choices.title')}</h2>
    <p>${t(`partners.choices.${state}`)}</p>
    ${open.length > 0 &&
    html`<ol class="partner-ranks">
      ${open.map((choice, index) => html`<${Line} key=${choice.person} choice=${choice} first=${index === 0} last=${index === open.length - 1} move=${(by) => rank(moved(people, index, by))} remove=${() => rank(people.filter((one) => one !== choice.person))} />`)}
    </ol>`}
    ${open.length > 0 &&
    html`<div class="form-ways">
      ${!sent && html`<button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${() => busy || send()}>${t('partners.choices.send')}</button>`}
      <button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${() => busy || withdraw()}>${t(sent ? 'partners.choices.withdraw' : 'partners.choices.clear')}</button>
    </div>
    ${!sent && html`<p class="quiet">${t('partners.choices.send.text', { name: nameOfChoice(open[0]) })}</p>`}`}
    ${past.length > 0 &&
    html`<details class="partner-more"><summary>${t('partners.choices.past')}</summary>
      <ul class="rows">${past.map((choice) => html`<li key=${choice.person}><bdi>${nameOfChoice(choice)}</bdi> <span class="quiet">${t(`partners.standing.${choice.standing}`)}</span></li>`)}</ul>
    </details>`}
  </section>`;
}

function nameOfChoice({ person, name }) {
  return nameOf({ personId: person, name });
}

function Line({ choice, first, last, move, remove }) {
  const name = nameOfChoice(choice);
  // A button that went away at an end would take the focus along.
  const button = (key, act, idle = false) => html`<button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${idle} onClick=${() => idle || act()}>${t(key)}<span class="visually-hidden"> ${name}</span></button>`;
  return html`<li>
    <div><bdi>${name}</bdi> <span class="quiet">${t(choice.on ? `partners.standing.${choice.standing}.on` : `partners.standing.${choice.standing}`, { date: day(choice.on) })}</span></div>
    <div class="deeds">
      ${button('partners.choices.up', () => move(-1), first)}
      ${button('partners.choices.down', () => move(1), last)}
      ${button('partners.choices.remove', remove)}
    </div>
  </li>`;
}
