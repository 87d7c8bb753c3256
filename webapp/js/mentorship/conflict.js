import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';

/**
 * What two people wrote at the same time, side by side, to choose from field by field; nothing is lost before. `label`
 * and `text` say a field in words, `choose` hears what was chosen for each field that clashed; `words` begins the keys of
 * the sentences.
 */
export function Conflict({ conflict: { clashes, mine, theirs }, name, label, text, choose, words = 'mentorship.conflict' }) {
  const [chosen, setChosen] = useState({});
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const finish = () => choose(Object.fromEntries(clashes.map((field) => [field, chosen[field] === 'theirs' ? theirs[field] : mine[field]])));
  const sides = [
    ['mine', mine],
    ['theirs', theirs],
  ];
  return html`<section class="conflict" role="alertdialog" aria-labelledby="pair-conflict">
    <h3 id="pair-conflict" tabindex="-1" ref=${heading}>${t(`${words}.title`, { name })}</h3>
    <p>${t(`${words}.text`)}</p>
    ${clashes.map(
      (field) => html`<fieldset key=${field} class="conflict-field">
        <legend>${label(field)}</legend>
        <div class="conflict-sides">
          ${sides.map(
            ([side, values]) => html`<label key=${side} class="conflict-side">
              <span class="choice-line">
                <input class="form-check-input" type="radio" name=${`pair-conflict-${field}`} checked=${(chosen[field] ?? 'mine') === side} onChange=${() => setChosen({ ...chosen, [field]: side })} />
                <span class="choice-label">${t(`${words}.${side}`, { name })}</span>
              </span>
              <span class="conflict-text" dir="auto">${text(field, values[field]) || t(`${words}.empty`)}</span>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}
    <button type="button" class="btn btn-primary" onClick=${finish}>${t(`${words}.save`)}</button>
  </section>`;
}
