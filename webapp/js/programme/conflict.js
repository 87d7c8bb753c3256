import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { textOf } from './texts.js';

/** What two people wrote at the same time, side by side, to choose from field by field; nothing is lost before. */
export function Conflict({ keeper, names }) {
  const { clashes, mine, theirs } = keeper.conflict;
  const [chosen, setChosen] = useState({});
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const finish = () => keeper.resolve(Object.fromEntries(clashes.map((field) => [field, chosen[field] === 'theirs' ? theirs[field] : mine[field]])));

  return html`<section class="conflict" role="alertdialog" aria-labelledby="conflict-title">
    <h2 id="conflict-title" tabindex="-1" ref=${heading}>${t('programme.conflict.title')}</h2>
    <p>${t('programme.conflict.text')}</p>
    ${clashes.map(
      (field) => html`<fieldset key=${field} class="conflict-field">
        <legend>${t(`programme.field.${field}`)}</legend>
        <div class="conflict-sides">
          ${[
            ['mine', mine],
            ['theirs', theirs],
          ].map(
            ([side, values]) => html`<label key=${side} class="conflict-side">
              <span class="choice-line">
                <input class="form-check-input" type="radio" name=${`conflict-${field}`} checked=${(chosen[field] ?? 'mine') === side}
                  onChange=${() => setChosen({ ...chosen, [field]: side })} />
                <span class="choice-label">${t(`programme.conflict.${side}`)}</span>
              </span>
              <span class="conflict-text" dir="auto">${textOf(field, values[field], names) || t('programme.empty')}</span>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}
    <button type="button" class="btn btn-primary" onClick=${finish}>${t('programme.conflict.save')}</button>
  </section>`;
}
