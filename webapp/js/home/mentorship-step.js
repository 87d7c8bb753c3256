import { stepKey, wayOf } from '../mentorship/next-steps.js';
import { stepValues } from '../mentorship/step-line.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { useWords } from '../parts/use-words.js';

/** What comes first on a home for somebody who has a partner, where anything needs them. */
export function mentorshipStep(part) {
  const first = part?.pairs.find(({ step }) => step);
  if (!first) {
    return null;
  }
  const { pairing, partner, partnerName, step } = first;
  const name = nameOf({ personId: partner, name: partnerName });
  const action = { path: wayOf(pairing, step), label: `mentorship.next.${step.code}.do`, needed: true };
  return { title: 'next.mentorship.title', text: stepKey(step), values: stepValues(step, name), words: 'mentorship', action };
}

/** The next step with one partner in a line of a home's card, and the way to the page of the two. */
export function PartnerWay({ pair, name }) {
  const ready = useWords('mentorship', Boolean(pair.step));
  return html`${pair.step && ready && html`<p>${t(stepKey(pair.step), stepValues(pair.step, name))}</p>`}
    <a class="btn btn-outline-primary btn-sm" href=${`#/pairs/${pair.pairing}`}>${t('home.pairings.open')}<span class="visually-hidden"> ${name}</span></a>`;
}
