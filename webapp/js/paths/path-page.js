import { FindOne, offeringsOf } from '../catalogue/skill-choice.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { managesProgrammes } from '../roles.js';
import { paidSteps } from '../tuition/from-offering.js';
import { bodyOf, earlier, followsRequest, movesOf, newStep, statesOf, without } from './path-model.js';
import { StepMoney } from './step-money.js';

const TARGETS = ['ROLE', 'SKILLS', 'CERTIFICATION', 'FREE'];
const KINDS = ['OFFERING', 'MENTORING', 'CERTIFICATION', 'OTHER'];

/** One path: its steps, how far each is, and what comes after what. */
export function PathPage({ api, me, params }) {
  const path = `/api/paths/${params.id}`;
  const { data, problem, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  const [changed, setChanged] = useState(null);
  const [failure, setFailure] = useState(null);
  const shown = changed ?? data;
  if (!shown) {
    return html`<${Page} title=${t('paths.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const mayChange = !data.template || managesProgrammes(me);
  const send = async (address, body) => {
    setFailure(null);
    try {
      await api.put(address, body);
      await reload();
      setChanged(null);
      announce(t('paths.saved'));
    } catch (refused) {
      setFailure(refused);
    }
  };
  const save = (event) => {
    event.preventDefault();
    send(path, bodyOf({ ...shown, version: data.version }));
  };
  const set = (field) => (value) => setChanged({ ...shown, [field]: value });
  const setStep = (id, change) => set('steps')(shown.steps.map((step) => (step.id === id ? { ...step, ...change } : step)));
  return html`<${Page} title=${data.title} lead=${data.template ? t('paths.template') : t(`paths.state.${data.state}`)}>
    <p><a href="#/paths">${t('paths.back')}</a></p>
    ${failure && html`<${Failed} problem=${failure} again=${reload} />`}
    <div class="tools">${movesOf(data).map((state) => html`<button key=${state} type="button" class="btn btn-outline-primary btn-sm" disabled=${Boolean(changed)} onClick=${() => send(`${path}/state`, { state, version: data.version })}>${t(`paths.to.${state}`)}</button>`)}
      ${!data.template && paidSteps(data.steps).length > 0 && html`<a class="btn btn-primary btn-sm" href=${`#/paths/${data.id}/tuition`}>${t('paths.apply.all')}</a>`}</div>
    <form class="offering-form" onSubmit=${save}>
      <fieldset class="path-fields" disabled=${!mayChange}>
        <${Field} id="path-title" label=${t('paths.name')} value=${shown.title} onInput=${set('title')} maxlength="200" required />
        <${Choice} id="path-target" label=${t('paths.target')} values=${TARGETS} words=${(value) => t(`paths.target.${value}`)} value=${shown.target} onChange=${set('target')} />
        <ol class="path-steps">${shown.steps.map((step, at) => html`<li key=${step.id} class="offering-parts">
          <div class="part-line">
            <${Field} id=${`title-${step.id}`} label=${t('paths.step.title')} value=${step.title} onInput=${(title) => setStep(step.id, { title })} maxlength="200" required />
            <${Choice} id=${`kind-${step.id}`} label=${t('paths.step.kind')} values=${KINDS} words=${(value) => t(`paths.step.kind.${value}`)} value=${step.kind} onChange=${(kind) => setStep(step.id, { kind })} />
            <${Field} id=${`starts-${step.id}`} label=${t('paths.step.starts')} value=${step.starts ?? ''} onInput=${(starts) => setStep(step.id, { starts })} type="date" />
            <${Choice} id=${`after-${step.id}`} label=${t('paths.step.after')} values=${['', ...shown.steps.filter(({ id }) => id !== step.id).map(({ id }) => id)]} words=${(id) => shown.steps.find((one) => one.id === id)?.title || t('paths.step.after.none')} value=${step.after[0] ?? ''} onChange=${(id) => setStep(step.id, { after: id ? [id] : [] })} />
            <${Field} id=${`choice-${step.id}`} label=${t('paths.step.choice')} hint=${t('paths.step.choice.hint')} value=${step.choice} onInput=${(choice) => setStep(step.id, { choice })} maxlength="60" />
            ${!data.template && step.state && html`<${Choice} id=${`state-${step.id}`} label=${t('paths.step.state')} values=${statesOf(step)} words=${(value) => t(`paths.step.state.${value}`)} value=${step.state} disabled=${Boolean(changed) || followsRequest(step)} onChange=${(state) => send(`${path}/steps/${step.id}`, { state, version: data.version })} />`}
          </div>
          ${!data.template && html`<${StepMoney} path=${data.id} step=${step} />`}
          <div class="tools">
            ${step.kind === 'OFFERING' && step.subject && html`<a href=${`#/catalogue/${step.subject}`}>${t('paths.step.kind.OFFERING')}<span class="visually-hidden"> ${step.title}</span></a>`}
            ${at > 0 && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => set('steps')(earlier(shown.steps, at))}>${t('paths.step.up')}<span class="visually-hidden"> ${step.title}</span></button>`}
            <button type="button" class="btn btn-sm btn-outline-primary" disabled=${followsRequest(step)} onClick=${() => set('steps')(without(shown.steps, step.id))}>${t('paths.step.remove')}<span class="visually-hidden"> ${step.title}</span></button>
          </div>
        </li>`)}</ol>
        ${mayChange && html`<div class="tools">
          <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => set('steps')([...shown.steps, newStep('OTHER')])}>${t('paths.step.add')}</button>
          <button type="submit" class="btn btn-primary" disabled=${!changed}>${t('paths.save')}</button>
        </div>`}
      </fieldset>
    </form>
    ${mayChange && html`<${FindOne} api=${api} id="path-offering" label=${t('paths.step.find')} path="/api/offerings" items=${offeringsOf} onChoose=${({ id, title }) => set('steps')([...shown.steps, newStep('OFFERING', title, id)])} />`}
  <//>`;
}

function Choice({ id, label, values, words, value, onChange, disabled = false }) {
  return html`<div class="field">
    <label class="form-label" for=${id}>${label}</label>
    <select class="form-select" id=${id} value=${value} disabled=${disabled} onChange=${(event) => onChange(event.target.value)}>
      ${values.map((one) => html`<option key=${one} value=${one}>${words(one)}</option>`)}
    </select>
  </div>`;
}
