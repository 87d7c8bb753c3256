import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';
import { OVER } from './pairing-card.js';

const LOOKING = ['READY', 'WAITING'];

/** What I take part in and may join: a line a cycle, with what comes next. */
export function EnrolmentCard({ enrolment, pairings }) {
  return html`<${Card} title=${t('home.enrolment.title')} icon="people" action=${{ path: '/offers', label: t('home.enrolment.offers') }}>
    ${enrolment.applications > 0 && html`<p class="card-state"><a href="#/programmes">${t('home.enrolment.applications', { count: enrolment.applications })}</a></p>`}
    <ul class="rows">
      ${enrolment.cycles.map((line) => html`<li key=${line.cycle} class="row-line"><div>
        <p class="row-title"><a href=${`#${wayOf(line)}`} dir="auto">${line.programmeName}</a></p>
        <p class="quiet">${t(wordsOf(line, pairings), { ...line.labels, date: day(line.on) })}</p></div></li>`)}
    </ul>
  <//>`;
}

/** Whoever has an offer already waits for no matching run. */
function wordsOf({ cycle, step }, pairings) {
  const offered = pairings?.pairings.some((one) => one.cycle === cycle && !OVER.includes(one.line));
  return offered && LOOKING.includes(step) ? 'home.enrolment.offered' : `home.enrolment.${step}`;
}

/** Where a line's next step is done. */
export function wayOf({ cycle, step }) {
  return step === 'ORIENTATION' ? `/enrol/${cycle}/orientation` : `/enrol/${cycle}`;
}

const STEPS = {
  CONSENT: { title: 'next.enrolment.CONSENT', text: 'next.enrolment.CONSENT.text', label: 'next.enrolment.CONSENT.way', needed: true },
  ORIENTATION: { title: 'next.enrolment.ORIENTATION', text: 'next.enrolment.ORIENTATION.text', label: 'next.enrolment.ORIENTATION.way', needed: true },
  CONTINUE: { title: 'next.enrolment.CONTINUE', text: 'next.enrolment.CONTINUE.text', label: 'next.enrolment.CONTINUE.way', needed: true },
  INVITED: { title: 'next.enrolment.INVITED', text: 'next.enrolment.INVITED.text', label: 'next.enrolment.INVITED.way', needed: true },
  JOIN: { title: 'next.enrolment.JOIN', text: 'next.enrolment.JOIN.text', label: 'next.enrolment.JOIN.way', needed: false },
};

/** The one step of enrolment that comes first on a home, where there is any. */
export function enrolmentStep(enrolment) {
  const line = enrolment?.cycles.find(({ step }) => step in STEPS);
  if (!line) {
    return null;
  }
  const { title, text, label, needed } = STEPS[line.step];
  const values = { ...line.labels, programme: line.programmeName, date: day(line.on) };
  return { title, text, values, action: { path: wayOf(line), label, needed } };
}

/** What a home begins with for somebody who takes part and of whom nothing is asked now. */
export function settledStep(enrolment) {
  const [line] = enrolment?.cycles ?? [];
  return line
    ? { title: 'next.enrolment.settled', text: 'next.enrolment.settled.text', action: { path: wayOf(line), label: 'next.enrolment.settled.way', needed: false } }
    : null;
}
