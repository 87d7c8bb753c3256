import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';

const LONGEST = 500;

/** Why, for nobody but those who run the programme, and in sums alone; it may be left out. */
export function ReasonForm({ id, reasons, lead, button, act, children }) {
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const submit = (event) => {
    event.preventDefault();
    act({ reason: reason || null, text });
  };
  return html`<form class="partner-form" onSubmit=${submit}>
    <p>${lead}</p>
    <fieldset>
      <legend>${t('partners.reason')}</legend>
      <p class="quiet">${t('partners.reason.hint')}</p>
      ${reasons.map(
        (one) => html`<label key=${one} class="check-line"><input type="radio" class="form-check-input" name=${`${id}-reason`} value=${one} checked=${reason === one} onChange=${() => setReason(one)} /> <span>${t(`partners.reason.${one}`)}</span></label>`,
      )}
    </fieldset>
    <label class="form-label" for=${`${id}-text`}>${t('partners.reason.text')}</label>
    <textarea class="form-control" id=${`${id}-text`} rows="2" dir="auto" maxlength=${LONGEST} value=${text} onInput=${(event) => setText(event.target.value)}></textarea>
    <div class="form-ways"><button type="submit" class="btn btn-outline-primary">${button}</button>${children}</div>
  </form>`;
}
