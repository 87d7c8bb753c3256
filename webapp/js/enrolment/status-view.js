import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { AnswersList } from './answers-list.js';
import { Conflict } from './conflict.js';
import { day } from './days.js';
import { PauseForm } from './pause-form.js';
import { SaveState } from './save-state.js';
import { SkillsStep } from './skills-step.js';
import { TimeStep } from './time-step.js';
import { WaitingHelp } from './waiting-help.js';

const ENDED = ['LEFT', 'DECLINED', 'DONE'];

/** Where I stand in a cycle, what happens next and when, and what I may change. */
export function StatusView({ api, desk, refreshMe }) {
  const { loaded, move } = desk;
  const { programme, cycle, enrolment, open } = loaded;
  const [problem, setProblem] = useState(null);
  const act = async (body) => {
    setProblem(null);
    try {
      await move(body);
      refreshMe();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const ended = ENDED.includes(enrolment.state);
  const on = day(enrolment.on);
  return html`<${Page} title=${programme.name} lead=${t(`enrolment.status.${enrolment.state}`, { ...programme.labels, date: on })}>
    ${problem && html`<${Failed} title=${t('enrolment.move.failed')} problem=${problem} />`}
    <ol class="enrol-track" aria-label=${t('enrolment.track')}>
      ${['sent', 'admitted', 'oriented', 'matched'].map((name) => html`<${Stage} key=${name} name=${name} reached=${reached(enrolment).has(name)} />`)}
    </ol>
    ${enrolment.step === 'ORIENTATION' && html`<p><a class="btn btn-primary" href=${`#/enrol/${cycle.id}/orientation`}>${t('enrolment.toOrientation')}<${Icon} name="arrow" flips /></a></p>`}
    ${enrolment.step === 'CONSENT' && html`<${Consent} notice=${programme.notice} agree=${() => act({ move: 'AGREE', notice: programme.notice.version })} />`}
    ${['WAITING', 'READY'].includes(enrolment.state) && html`<${WaitingHelp} api=${api} cycle=${cycle.id} skills=${loaded.skills} labels=${programme.labels} />`}
    ${!ended && html`<${Edit} api=${api} desk=${desk} />`}
    ${!ended && html`<${PauseForm} pause=${enrolment.pause} act=${act} />`}
    ${!ended &&
    html`<details class="enrol-part"><summary>${t('enrolment.leave.title')}</summary>
      <p>${t(open ? 'enrolment.leave.open' : 'enrolment.leave.closed')}</p>
      <button type="button" class="btn btn-outline-primary" onClick=${() => act({ move: 'LEAVE' })}>${t('enrolment.leave.button')}</button></details>`}
    ${ended && open && html`<p><button type="button" class="btn btn-primary" onClick=${() => act({ move: 'COME_BACK' })}>${t('enrolment.back.button')}</button></p>`}
  <//>`;
}

function reached({ state, oriented, sides }) {
  const stages = new Set(ENDED.includes(state) ? [] : ['sent']);
  if (['ENROLLED', 'READY', 'MATCHED'].includes(state)) {
    stages.add('admitted');
  }
  if (sides.every((side) => oriented[side])) {
    stages.add('oriented');
  }
  if (state === 'MATCHED') {
    stages.add('matched');
  }
  return stages;
}

function Stage({ name, reached }) {
  return html`<li class=${reached ? 'is-reached' : ''}><${Icon} name=${reached ? 'check' : 'dash'} />${t(`enrolment.track.${name}`)}<span class="visually-hidden"> ${t(reached ? 'enrolment.track.yes' : 'enrolment.track.no')}</span></li>`;
}

function Consent({ notice, agree }) {
  return html`<div class="enrol-part"><h2>${t('enrolment.notice.changed')}</h2>
    <div class="enrol-notice" dir="auto" tabindex="0" role="region" aria-label=${t('enrolment.notice.title')}>${notice.text}</div>
    <button type="button" class="btn btn-primary" onClick=${agree}>${t('enrolment.notice.agree.button')}</button></div>`;
}

/** Answers may change as long as I take part; they are saved as in the form. */
function Edit({ api, desk }) {
  const { loaded, form, saving, theirs, choose } = desk;
  const [open, setOpen] = useState(false);
  return html`<section class="enrol-part">
    <h2>${t('enrolment.answers')}</h2>
    ${theirs && html`<${Conflict} mine=${form} theirs=${theirs.form} skills=${loaded.skills} programme=${loaded.programme} choose=${choose} />`}
    ${saving.state === 'refused' && html`<${Failed} title=${t('enrolment.save.refused')} problem=${saving.problem} />`}
    ${open ? html`<${SaveState} saving=${saving} /><${SkillsStep} api=${api} desk=${desk} /><${TimeStep} desk=${desk} />` : html`<${AnswersList} form=${form} loaded=${loaded} />`}
    <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded=${open} onClick=${() => setOpen(!open)}>${t(open ? 'enrolment.answers.done' : 'enrolment.answers.change')}</button>
  </section>`;
}
