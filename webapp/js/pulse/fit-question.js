import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';

export const ANSWERS = ['GOOD', 'STILL_DECIDING', 'NOT_A_FIT'];

/** Do we suit each other? Three answers, or none. */
export function FitQuestion({ number, before, send }) {
  const [answer, setAnswer] = useState(before ?? '');
  const [missing, setMissing] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    setMissing(answer === '');
    if (answer !== '') {
      send(number, answer);
    }
  };
  return html`<form class="pulse-form" onSubmit=${submit}>
    <fieldset>
      <legend>${t('pulse.fit.question')}</legend>
      ${ANSWERS.map(
        (one) => html`<label key=${one} class="check-line"><input type="radio" class="form-check-input" name="fit" value=${one} checked=${answer === one} onChange=${() => setAnswer(one)} />
          <span><strong>${t(`pulse.fit.${one}`)}</strong><br />${t(`pulse.fit.hint.${one}`)}</span></label>`,
      )}
    </fieldset>
    ${missing && html`<p class="field-error" role="alert">${t('pulse.fit.missing')}</p>`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary">${t('pulse.fit.send')}</button>
      ${!before && html`<button type="button" class="btn btn-plain" onClick=${() => send(number, 'SKIPPED')}>${t('pulse.skip')}<span class="visually-hidden"> ${t('pulse.fit.title')}</span></button>`}
    </div>
  </form>`;
}
