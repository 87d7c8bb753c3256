import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Page } from '../parts/page.js';
import { stepsOf } from './answers.js';
import { Conflict } from './conflict.js';
import { day } from './days.js';
import { MoreStep } from './more-step.js';
import { SaveState } from './save-state.js';
import { SideStep } from './side-step.js';
import { SkillsStep } from './skills-step.js';
import { SummaryStep } from './summary-step.js';
import { TimeStep } from './time-step.js';

const STEPS = { side: SideStep, skills: SkillsStep, time: TimeStep, more: MoreStep, summary: SummaryStep };

/** The form, one question a step; everything is saved as it is typed. */
export function EnrolForm({ api, desk, refreshMe }) {
  const { loaded, form, saving, theirs, choose } = desk;
  const { programme, cycle } = loaded;
  const steps = stepsOf(programme, loaded.asksTenure);
  const [at, setAt] = useState(0);
  const heading = useRef(null);
  const moved = useRef(false);
  const go = (name) => {
    moved.current = true;
    setAt(Math.max(0, steps.indexOf(name)));
  };
  useEffect(() => {
    if (moved.current) {
      heading.current?.focus();
      announce(t('enrolment.step', { at: at + 1, of: steps.length }));
    }
  }, [at]);

  const name = steps[at];
  const Step = STEPS[name];
  return html`<${Page} title=${t('enrolment.heading', { programme: programme.name })}>
    ${at === 0 && html`<${Welcome} programme=${programme} cycle=${cycle} open=${loaded.open} />`}
    <div class="enrol-progress">
      <p class="quiet">${t('enrolment.step', { at: at + 1, of: steps.length })}</p>
      <progress class="enrol-bar" max=${steps.length} value=${at + 1} aria-label=${t('enrolment.progress')}></progress>
      <${SaveState} saving=${saving} />
    </div>
    ${theirs && html`<${Conflict} mine=${form} theirs=${theirs.form} skills=${loaded.skills} programme=${programme} choose=${choose} />`}
    ${saving.state === 'refused' && html`<${Failed} title=${t('enrolment.save.refused')} problem=${saving.problem} />`}
    <section class="enrol-step">
      <h2 tabindex="-1" ref=${heading}>${t(`enrolment.${name}.title`, programme.labels)}</h2>
      <${Step} api=${api} desk=${desk} go=${go} refreshMe=${refreshMe} />
    </section>
    <div class="enrol-ways">
      ${at > 0 && html`<button type="button" class="btn btn-outline-primary" onClick=${() => go(steps[at - 1])}>${t('enrolment.back')}</button>`}
      ${at < steps.length - 1 && html`<button type="button" class="btn btn-primary" onClick=${() => go(steps[at + 1])}>${t('enrolment.next')}</button>`}
    </div>
  <//>`;
}

function Welcome({ programme, cycle, open }) {
  return html`<div class="enrol-welcome">
    ${programme.goal && html`<p class="lead" dir="auto">${programme.goal}</p>`}
    ${programme.message &&
    html`<blockquote class="enrol-sponsor"><p dir="auto">${programme.message}</p>${programme.sponsor && html`<footer dir="auto">${programme.sponsor}</footer>`}</blockquote>`}
    <p>${open ? t('enrolment.open', { closes: day(cycle.closes), starts: day(cycle.starts) }) : t('enrolment.closed', { opens: day(cycle.opens), closes: day(cycle.closes) })}</p>
    <p class="quiet">${t('enrolment.why')}</p>
  </div>`;
}
