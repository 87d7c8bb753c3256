import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { known, placeOf, spanIn } from './zones.js';

/** A time of two people: in my zone, and in the other one's where that is another. */
export function When({ at, minutes, zone, partnerZone, name }) {
  const same = known(zone) === known(partnerZone);
  return html`<span class="when">
    <time datetime=${at}>${t('sessions.when', { time: spanIn(zone, at, minutes), place: placeOf(zone) })}</time>
    ${!same && html`<span class="quiet">${t('sessions.when.partner', { name, time: spanIn(partnerZone, at, minutes), place: placeOf(partnerZone) })}</span>`}
  </span>`;
}
