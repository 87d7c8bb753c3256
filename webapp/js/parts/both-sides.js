import { html, useEffect, useRef, useState } from './html.js';

/**
 * What two people wrote at the same time, side by side, to choose from field by field; nothing is lost before. `label`
 * and `text` say a field in words, `choose` hears what was chosen for each field that clashed; `words` are the sentences of
 * whoever shows it: title, text, mine, theirs, empty, save.
 */
export function BothSides({ conflict: { clashes, mine, theirs }, label, text, choose, words }) {
  const [chosen, setChosen] = useState({});
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const finish = () => choose(Object.fromEntries(clashes.map((field) => [field, chosen[field] === 'theirs' ? theirs[field] : mine[field]])));
  const sides = [
    ['mine', mine],
    ['theirs', theirs],
  ];
  return html`<section class="conflict" role="alertdialog" aria-labelledby="both-sides">
    <h3 id="both-sides" tabindex="-1" ref=${heading}>${words.title}</h3>
    <p>${words.text}</p>
    ${clashes.map(
      (field) => html`<fieldset key=${field} class="conflict-field">
        <legend>${label(field)}</legend>
        <div class="conflict-sides">
          ${sides.map(
            ([side, values]) => html`<label key=${side} class="conflict-side">
              <span class="choice-line">
                <input class="form-check-input" type="radio" name=${`both-sides-${field}`} checked=${(chosen[field] ?? 'mine') === side} onChange=${() => setChosen({ ...chosen, [field]: side })} />
                <span class="choice-label">${words[side]}</span>
              </span>
              <span class="conflict-text" dir="auto">${text(field, values[field]) || words.empty}</span>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}
    <button type="button" class="btn btn-primary" onClick=${finish}>${words.save}</button>
  </section>`;
}
