import { t } from '../i18n.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';

/** Numbers that two people set at the same time, side by side; nothing is lost before somebody has chosen. */
export function SettingsConflict({ keeper, shown }) {
  const { clashes, mine, theirs } = keeper.conflict;
  const [chosen, setChosen] = useState({});
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const finish = () => keeper.resolve(Object.fromEntries(clashes.map((field) => [field, chosen[field] === 'theirs' ? theirs[field] : mine[field]])));
  return html`<section class="conflict" role="alertdialog" aria-labelledby="pairing-conflict">
    <h3 id="pairing-conflict" tabindex="-1" ref=${heading}>${t('pairing.conflict.title')}</h3>
    <p>${t('pairing.conflict.text')}</p>
    ${clashes.map(
      (field) => html`<fieldset key=${field} class="conflict-field">
        <legend>${t(`pairing.field.${field}`)}</legend>
        ${[['mine', mine], ['theirs', theirs]].map(
          ([side, values]) => html`<label key=${side} class="choice-line">
            <input class="form-check-input" type="radio" name=${`pairing-conflict-${field}`} checked=${(chosen[field] ?? 'mine') === side} onChange=${() => setChosen({ ...chosen, [field]: side })} />
            <span>${t(`pairing.conflict.${side}`, { value: shown(field, values[field]) })}</span>
          </label>`,
        )}
      </fieldset>`,
    )}
    <button type="button" class="btn btn-primary" onClick=${finish}>${t('pairing.conflict.save')}</button>
  </section>`;
}
