import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { LevelChoice } from './level-choice.js';

const LONGEST = 200;

/** One skill that I can teach: how well I know it, a sentence of my own, and whether others may see it. */
export function OfferCard({ entry, skill, change, remove }) {
  const name = skill?.name ?? t('enrolment.skills.gone');
  const id = `offer-${entry.skill}`;
  return html`<div class="enrol-card">
    <div class="enrol-card-head">
      <h4 dir="auto">${name}</h4>
      <button type="button" class="btn btn-sm btn-outline-secondary" onClick=${remove}>${t('enrolment.skills.remove')}<span class="visually-hidden"> ${name}</span></button>
    </div>
    <${LevelChoice} id=${`${id}-level`} label=${t('enrolment.offers.level')} skill=${skill} value=${entry.level} onChange=${(level) => change({ level })} />
    <label class="form-label" for=${`${id}-sentence`}>${t('enrolment.offers.sentence')}</label>
    <input class="form-control" id=${`${id}-sentence`} dir="auto" maxlength=${LONGEST} autocomplete="off" value=${entry.sentence} onInput=${(event) => change({ sentence: event.target.value })} />
    <label class="form-check"><input type="checkbox" class="form-check-input" checked=${entry.shown} onChange=${(event) => change({ shown: event.target.checked })} /> ${t('enrolment.offers.shown')}</label>
  </div>`;
}
