import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Field } from '../parts/field.js';
import { Failed } from '../parts/failed.js';
import { levelSentence, levelWord } from './levels.js';

const LEVELS = [0, 1, 2, 3, 4, 5];

/** One of six levels, each with the sentence of this skill as the choice. */
export function LevelChoice({ skill, name, legend, value, onChange }) {
  return html`<fieldset class="level-choice">
    <legend>${legend}</legend>
    ${LEVELS.map(
      (level) => html`<label key=${level} class="level-option">
        <input type="radio" class="form-check-input" name=${name} checked=${value === level} onChange=${() => onChange(level)} />
        <span><strong>${level} · ${levelWord(level)}</strong><br />${levelSentence(skill, level)}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** A level and a note, about oneself or about somebody who asked. `send` gets both; what was typed stays if it fails. */
export function AssessForm({ skill, legend, first = null, send, cancel }) {
  const [level, setLevel] = useState(first);
  const [note, setNote] = useState('');
  const [state, setState] = useState({ busy: false, problem: null, missing: false });

  const submit = async (event) => {
    event.preventDefault();
    if (level === null) {
      setState({ busy: false, problem: null, missing: true });
      return;
    }
    setState({ busy: true, problem: null, missing: false });
    try {
      await send(level, note);
    } catch (problem) {
      setState({ busy: false, problem, missing: false });
    }
  };

  return html`<form class="assess-form" onSubmit=${submit}>
    <${LevelChoice} skill=${skill} name=${`level-${skill.id}`} legend=${legend} value=${level} onChange=${setLevel} />
    ${state.missing && html`<p class="field-error" role="alert">${t('skills.assess.choose')}</p>`}
    <${Field} id=${`note-${skill.id}`} label=${t('skills.assess.note')} value=${note} onInput=${setNote} rows=${2} maxlength="1000" />
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    <div class="tools">
      <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${state.busy}>${t('skills.assess.save')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('skills.cancel')}</button>
    </div>
  </form>`;
}
