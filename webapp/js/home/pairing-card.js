import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { Card } from './card.js';
import { PartnerWay } from './mentorship-step.js';

export const OVER = ['NOT_COME_ABOUT', 'ENDED', 'COMPLETED'];

/** With whom I am paired or may be. */
export function PairingCard({ part, mentorships }) {
  const lines = part.pairings.filter(({ line }) => !OVER.includes(line));
  return html`<${Card} title=${t('home.pairings.title')} icon="people" action=${{ path: '/pairings', label: t('home.pairings.way') }}>
    ${lines.length === 0 && html`<p>${t(part.cycles.some(({ freed }) => freed) ? 'home.pairings.freed' : part.cycles.length > 0 ? 'home.pairings.seeking' : 'home.pairings.none')}</p>`}
    <ul class="rows">
      ${lines.map((one) => html`<${Line} key=${one.id} one=${one} pair=${mentorships?.pairs.find(({ pairing }) => pairing === one.id)} />`)}
    </ul>
  <//>`;
}

function Line({ one, pair }) {
  const name = nameOf({ personId: one.partner, name: one.partnerName });
  return html`<li class="row-line"><div>
    <p class="row-title"><bdi>${name}</bdi></p>
    <p class="quiet">${t(one.on ? `home.pairings.${one.line}.on` : `home.pairings.${one.line}`, { date: day(one.on) })}</p>
    ${pair && html`<${PartnerWay} pair=${pair} name=${name} />`}
  </div></li>`;
}

const WAYS = {
  ANSWER_OFFER: { path: () => '/pairings', needed: true },
  DO_ORIENTATION: { path: ({ cycle }) => `/enrol/${cycle}/orientation`, needed: true },
  CHOOSE_PARTNER: { path: ({ cycle }) => `/choose/${cycle}`, needed: false },
  NOBODY_SUITS: { path: ({ cycle }) => `/enrol/${cycle}`, needed: false },
  CHOOSE_AGAIN: { path: ({ cycle }) => `/choose/${cycle}`, needed: true },
};

/** The one step of pairing that comes first on a home, where there is any. */
export function pairingStep(part) {
  const first = part?.needs[0];
  if (!first) {
    return null;
  }
  const { need, on, partnerName, cycleName } = first;
  const { path, needed } = WAYS[need];
  const text = on ? `next.pairing.${need}.text.on` : `next.pairing.${need}.text`;
  const values = { name: partnerName || t('person.notShared'), cycle: cycleName, date: day(on) };
  return { title: `next.pairing.${need}`, text, values, action: { path: path(first), label: `next.pairing.${need}.way`, needed } };
}
