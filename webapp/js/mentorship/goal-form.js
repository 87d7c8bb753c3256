import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { mergeOf } from '../programme/keeper.js';
import { Conflict } from './conflict.js';
import { formOf, goalText, TYPES } from './goal-words.js';
import { LevelPick } from './level-pick.js';
import { partnerOf } from './pair-words.js';
import { SkillPick } from './skill-pick.js';
import { StepFields } from './step-fields.js';

/**
 * A goal as it is written. `send(form, version)` keeps it; where somebody else was quicker, `read()` gives the goal as it
 * is now, and both are brought together before it is sent again.
 */
export function GoalForm({ api, id, pair, first, version, send, read, close }) {
  const [base, setBase] = useState({ form: first, version });
  const [form, setForm] = useState(first);
  const [state, setState] = useState({ busy: false, problem: null, conflict: null });
  const set = (change) => setForm((before) => ({ ...before, ...change }));

  const keep = async (sent, known) => {
    setState({ busy: true, problem: null, conflict: null });
    try {
      await send(sent, known);
      close();
    } catch (problem) {
      await (problem.code === 'goal-changed' ? meet(sent, problem) : setState({ busy: false, problem, conflict: null }));
    }
  };
  const meet = async (sent, problem) => {
    const theirs = await read().catch(() => null);
    if (!theirs) {
      setState({ busy: false, problem, conflict: null });
      return;
    }
    const { merged, clashes } = mergeOf(base.form, sent, formOf(theirs));
    setBase({ form: formOf(theirs), version: theirs.version });
    setForm(merged);
    if (clashes.length === 0) {
      await keep(merged, theirs.version);
    } else {
      setState({ busy: false, problem: null, conflict: { clashes, mine: sent, theirs: formOf(theirs) } });
    }
  };
  const submit = (event) => {
    event.preventDefault();
    if (!state.busy) {
      keep(form, base.version);
    }
  };
  const resolve = (chosen) => {
    set(chosen);
    keep({ ...form, ...chosen }, base.version);
  };
  if (state.conflict) {
    return html`<${Conflict} conflict=${state.conflict} name=${partnerOf(pair)} label=${(field) => t(`mentorship.goal.field.${field}`)} text=${goalText} choose=${resolve} />`;
  }
  const field = (name, rest) => html`<${Field} id=${`${id}-${name}`} label=${t(`mentorship.goal.field.${name}`)} value=${form[name]} onInput=${(text) => set({ [name]: text })} ...${rest} />`;
  return html`<form class="goal-form" onSubmit=${submit}>
    ${field('title', { required: true, maxlength: '200', hint: t('mentorship.goal.title.hint') })}
    <fieldset class="goal-types"><legend>${t('mentorship.goal.field.type')}</legend>
      ${TYPES.map((type) => html`<label key=${type} class="choice-line"><input class="form-check-input" type="radio" name=${`${id}-type`} checked=${form.type === type} onChange=${() => set({ type })} /><span>${t(`mentorship.goal.type.${type}`)} <span class="quiet">${t(`mentorship.goal.type.${type}.what`)}</span></span></label>`)}
    </fieldset>
    <${SkillPick} api=${api} id=${`${id}-skill`} value=${form.skill} onChange=${(skill) => set({ skill })} />
    ${form.skill && html`<div class="goal-pair"><${LevelPick} id=${`${id}-from`} label=${t('mentorship.goal.field.from')} skill=${form.skill} value=${form.from} onChange=${(from) => set({ from, to: Math.max(form.to, Math.min(5, from + 1)) })} /><${LevelPick} id=${`${id}-to`} label=${t('mentorship.goal.field.to')} skill=${form.skill} value=${form.to} from=${Math.min(5, form.from + 1)} onChange=${(to) => set({ to })} /></div>`}
    ${field('evidence', { rows: 2, maxlength: '1000', hint: t('mentorship.goal.evidence.hint') })}
    ${field('due', { type: 'date' })}
    <${StepFields} id=${id} steps=${form.steps} onChange=${(steps) => set({ steps })} />
    ${field('attitude', { rows: 2, maxlength: '1000', hint: t('mentorship.goal.attitude.hint') })}
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    <div class="form-ways"><button type="submit" class="btn btn-primary" aria-disabled=${state.busy}>${t('mentorship.goal.save')}</button><button type="button" class="btn btn-outline-primary" onClick=${close}>${t('mentorship.cancel')}</button></div>
  </form>`;
}
