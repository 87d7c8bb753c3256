import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { differing, formOf } from './reflection-model.js';

const CHOICES = ['both', 'mine', 'theirs'];

/** Two windows changed one reflection: both texts of each answer, and nothing is lost before I have chosen. */
export function ConflictPart({ view, mine, theirs, choose }) {
  const other = formOf(theirs);
  const names = differing(mine, other);
  const [choices, setChoices] = useState(() => Object.fromEntries(names.map((name) => [name, 'both'])));
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const titleOf = (name) => (name === '' ? t('reflections.ai.title') : (view.prompts.find(({ id }) => id === name)?.title ?? t('reflections.orphan')));
  const textOf = (form, name) => (name === '' ? form.aiStatement : (form.answers[name] ?? '')) || t('reflections.conflict.empty');
  return html`<section class="conflict reflection-conflict" role="alertdialog" aria-labelledby="reflection-conflict">
    <h2 id="reflection-conflict" tabindex="-1" ref=${heading}>${t('reflections.conflict.title')}</h2>
    <p>${t(names.length > 0 ? 'reflections.conflict.text' : 'reflections.conflict.settings')}</p>
    ${names.map(
      (name, at) => html`<fieldset key=${name} class="conflict-field"><legend dir="auto">${titleOf(name)}</legend>
        <div class="conflict-sides">
          <div><p class="form-label">${t('reflections.conflict.mine')}</p><p class="conflict-text" dir="auto">${textOf(mine, name)}</p></div>
          <div><p class="form-label">${t('reflections.conflict.theirs')}</p><p class="conflict-text" dir="auto">${textOf(other, name)}</p></div>
        </div>
        ${CHOICES.map((choice) => html`<label key=${choice} class="choice-line"><input type="radio" class="form-check-input" name=${`conflict-${at}`} checked=${choices[name] === choice} onChange=${() => setChoices({ ...choices, [name]: choice })} /><span>${t(`reflections.conflict.${choice}.keep`)}</span></label>`)}
      </fieldset>`,
    )}
    <button type="button" class="btn btn-primary" onClick=${() => choose(choices)}>${t('reflections.conflict.go')}</button>
  </section>`;
}
