import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { nameOf } from '../parts/person-name.js';
import { Deeds } from './deeds.js';
import { statusOf } from './pairing-words.js';
import { Why } from './why.js';

const OURS = ['ACCEPTED', 'ORIENTATION', 'ACTIVE', 'PAUSED', 'CLOSING', 'COMPLETED', 'ENDED_NO_FAULT'];

/** One pairing of mine: with whom, where it stands and by when something happens, why, and what I can do. */
export function PairingCard({ pairing, act }) {
  const name = nameOf({ personId: pairing.partner, name: pairing.partnerName });
  const named = { ...pairing, partnerName: name };
  const { key, values } = statusOf(named);
  const partnerWord = pairing.words[pairing.side === 'MENTOR' ? 'mentee' : 'mentor'];
  return html`<article class="partner-card">
    <header><h3><bdi>${name}</bdi></h3><p class="quiet">${t('partners.as', { role: partnerWord, programme: pairing.programmeName })}</p></header>
    <p class="partner-line">${t(key, values)}${pairing.reminded && html` <strong>${t('partners.reminded')}</strong>`}</p>
    ${OURS.includes(pairing.state) && html`<p><a class="btn btn-outline-primary" href=${`#/pairs/${pairing.id}`}>${t('partners.toPair', { name })}<${Icon} name="arrow" flips /></a></p>`}
    <${Why} name=${name} side=${pairing.side} theyTeach=${pairing.theyTeach} youTeach=${pairing.youTeach} why=${pairing.why} />
    <${Deeds} pairing=${named} act=${act} />
  </article>`;
}
