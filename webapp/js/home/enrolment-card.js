import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** What I take part in and may join: a line a cycle, with what comes next. */
export function EnrolmentCard({ enrolment }) {
  return html`<${Card} title=${t('home.enrolment.title')} icon="people">
    <ul class="rows">
      ${enrolment.cycles.map((line) => html`<li key=${line.cycle} class="row-line"><div>
        <p class="row-title"><a href=${`#${wayOf(line)}`} dir="auto">${line.programmeName}</a></p>
        <p class="quiet">${t(`home.enrolment.${line.step}`, { ...line.labels, date: day(line.on) })}</p></div></li>`)}
    </ul>
  <//>`;
}

/** Where a line's next step is done. */
export function wayOf({ cycle, step }) {
  return step === 'ORIENTATION' ? `/enrol/${cycle}/orientation` : `/enrol/${cycle}`;
}

const PRESSING = { CONSENT: true, ORIENTATION: true, CONTINUE: true, INVITED: true, JOIN: false };

/** The one step of enrolment that comes first on a home, where there is any. */
export function enrolmentStep(enrolment) {
  const line = enrolment?.cycles.find(({ step }) => step in PRESSING);
  return line && {
    title: `next.enrolment.${line.step}`,
    text: `next.enrolment.${line.step}.text`,
    values: { programme: line.programmeName, date: day(line.on), ...line.labels },
    action: { path: wayOf(line), label: `next.enrolment.${line.step}.way`, needed: PRESSING[line.step] },
  };
}
