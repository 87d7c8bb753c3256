import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** The words of an agreement to pay back, how much and for how long, and the box that agrees to it. */
export function Agreement({ terms, agreed, onAgree, error }) {
  return html`<section class="tuition-agreement">
    <h3>${t('agreement.title')}</h3>
    <p class="tuition-words breakable">${terms.words}</p>
    <ul>${terms.steps.map(({ months, percent }) => html`<li key=${months}>${t('agreement.step', { months, percent })}</li>`)}
      <li>${t('agreement.after', { months: terms.steps.at(-1).months })}</li></ul>
    ${onAgree &&
    html`<label class="check-line"><input type="checkbox" id="agreement-agreed" checked=${agreed} aria-invalid=${error ? 'true' : undefined} aria-describedby=${error ? 'agreement-error' : undefined} onChange=${(event) => onAgree(event.target.checked)} /> <span>${t('agreement.agree')}</span></label>`}
    ${error && html`<p class="field-error" id="agreement-error" role="alert">${error}</p>`}
  </section>`;
}
