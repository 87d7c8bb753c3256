import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Page } from '../parts/page.js';
import { goTo, usePath } from '../parts/router.js';
import { Conflict } from './conflict.js';
import { cycleOf, cycleToEdit, designOf, missingIn, stepOf, STEPS } from './design.js';
import { Preview } from './preview.js';
import { SaveLine } from './save-line.js';
import { STEP_VIEWS } from './steps.js';
import { Summary } from './summary.js';
import { tabStore, useKeeper } from './use-keeper.js';

const KEYS = [...STEPS.map(({ key }) => key), 'summary'];

/** Seven steps and a summary; whatever is typed is saved as it is typed. */
export function Wizard({ api, programme, choices }) {
  const [names, setNames] = useState(() => namesOf(programme, choices));
  const [visited, setVisited] = useState({});
  const design = useKeeper(() => keptProgramme(api, programme));
  const cycle = useKeeper(() => keptCycle(api, programme));
  const heading = useRef(null);
  const path = usePath();
  const step = KEYS.find((key) => path.endsWith(`step=${key}`)) ?? KEYS[0];
  const missing = missingIn(design.draft, cycle.draft, new Date().toISOString().slice(0, 10));
  const shown = missing.filter((one) => visited[stepOf(one)]);

  useEffect(() => {
    setVisited((before) => ({ ...before, ...(step === 'summary' ? Object.fromEntries(KEYS.map((key) => [key, true])) : {}) }));
    return () => setVisited((before) => ({ ...before, [step]: true }));
  }, [step]);
  useEffect(() => {
    if (path.includes('step=')) {
      heading.current?.focus();
    }
  }, [step]);

  const go = (key) => {
    design.flush();
    cycle.flush();
    goTo(`/programmes/${programme.id}/edit?step=${key}`);
  };
  const View = STEP_VIEWS[step];
  const shared = { api, design, cycle, choices, names, learn: (more) => setNames((before) => ({ ...before, ...more })), missing: shown };
  return html`<${Page} title=${design.draft.name || t('programme.wizard.unnamed')}>
    <${Steps} id=${programme.id} current=${step} missing=${missing} visited=${visited} />
    <${SaveLine} keepers=${[design, cycle]} />
    ${[design, cycle].map((keeper, at) => keeper.conflict && html`<${Conflict} key=${at} keeper=${keeper} names=${names} />`)}
    <div class=${step === 'summary' ? 'wizard' : 'wizard wizard-wide'}>
      <form class="wizard-form" noValidate onSubmit=${(event) => event.preventDefault()}>
        <h2 tabindex="-1" ref=${heading}>${t(`programme.step.${step}`)}</h2>
        ${step !== 'summary' && html`<p class="quiet">${t(`programme.step.${step}.why`)}</p>`}
        ${View ? html`<${View} ...${shared} />` : html`<${Summary} ...${shared} programme=${programme} missing=${missing} />`}
        <${Ways} step=${step} go=${go} id=${programme.id} />
      </form>
      ${step !== 'summary' && html`<${Preview} design=${design.draft} cycle=${cycle.draft} names=${names} />`}
    </div>
  <//>`;
}

function Steps({ id, current, missing, visited }) {
  return html`<nav aria-label=${t('programme.wizard.steps')}>
    <ol class="wizard-steps">
      ${KEYS.map((key, at) => {
        const open = visited[key] && missing.some((one) => stepOf(one) === key);
        return html`<li key=${key}>
          <a href=${`#/programmes/${id}/edit?step=${key}`} aria-current=${key === current ? 'step' : undefined}>
            <span class="wizard-number" aria-hidden="true">${at + 1}</span> ${t(`programme.step.${key}.short`)}
            ${open && html`<span class="wizard-open">${t('programme.wizard.incomplete')}</span>`}
          </a>
        </li>`;
      })}
    </ol>
  </nav>`;
}

function Ways({ step, go, id }) {
  const at = KEYS.indexOf(step);
  return html`<div class="form-ways">
    ${at < KEYS.length - 1 && html`<button type="button" class="btn btn-primary" onClick=${() => go(KEYS[at + 1])}>${t('programme.wizard.next')}</button>`}
    ${at > 0 && html`<button type="button" class="btn btn-outline-primary" onClick=${() => go(KEYS[at - 1])}>${t('programme.wizard.back')}</button>`}
    <a class="btn btn-outline-primary" href=${`#/programmes/${id}`}>${t('programme.wizard.leave')}</a>
  </div>`;
}

function namesOf(programme, choices) {
  const named = [...choices, ...programme.skills].map(({ id, name }) => [id, name]);
  return Object.fromEntries([...named, ...programme.courses.map(({ id, title }) => [id, title])]);
}

function keptProgramme(api, programme) {
  const path = `/api/programmes/${programme.id}`;
  const kept = (answer) => ({ value: designOf(answer), version: answer.version });
  return {
    first: kept(programme),
    // A name that is just being typed anew is no reason not to keep the rest.
    write: async (value, version) => kept(await api.put(path, { ...value, name: value.name.trim() ? value.name : programme.name, version })),
    read: async () => kept(await api.get(path)),
    isConflict: ({ code }) => code === 'programme-changed',
    store: tabStore(`viceversa-programme-${programme.id}`),
  };
}

function keptCycle(api, programme) {
  const { id } = cycleToEdit(programme.cycles);
  const kept = (answer) => {
    const found = answer.cycles.find((cycle) => cycle.id === id);
    return { value: cycleOf(found), version: found.version };
  };
  return {
    first: kept(programme),
    write: async (value, version) => kept(await api.put(`/api/cycles/${id}`, { ...value, version })),
    read: async () => kept(await api.get(`/api/programmes/${programme.id}`)),
    isConflict: ({ code }) => code === 'cycle-changed',
    store: tabStore(`viceversa-cycle-${id}`),
  };
}
