import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/**
 * One kind of activity: a choice with what it is, and, once chosen, the title it will bear in the course; `children` takes
 * the place of that where more has to be said.
 */
export function KindCard({ kind, item, multiple, disabled, onChoose, onTitle, children }) {
  const id = `kind-${kind.id}`;
  return html`<div class=${item.chosen ? 'kind is-chosen' : 'kind'}>
    <label class="kind-choice" for=${id}>
      <input type=${multiple ? 'checkbox' : 'radio'} name="kind" id=${id} checked=${item.chosen} disabled=${disabled}
        aria-describedby=${`${id}-text`} onChange=${(event) => onChoose(event.target.checked)} />
      <span class="kind-title">${kind.title}</span>
    </label>
    <div class="kind-text">
      <p id=${`${id}-text`}>${kind.description}</p>
      <p class="quiet">${t(kind.graded ? 'picker.graded' : 'picker.ungraded')}</p>
      ${item.chosen && kind.needsSettings && children}
      ${item.chosen &&
      !kind.needsSettings &&
      html`<label class="form-label" for=${`${id}-title`}>${t('picker.title.label')}</label>
        <input class="form-control" id=${`${id}-title`} maxlength="255" value=${item.title} placeholder=${kind.title} disabled=${disabled}
          onInput=${(event) => onTitle(event.target.value)} />`}
    </div>
  </div>`;
}
