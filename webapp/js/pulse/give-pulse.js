import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { TapScale } from './tap-scale.js';

export const QUESTIONS = ['useful', 'safe', 'time'];
const LONGEST = 1000;

/** Three taps, and words to oneself. What was typed stays if it cannot be sent. */
export function GivePulse({ number, before, send }) {
  const [taps, setTaps] = useState({ useful: before?.useful ?? null, safe: before?.safe ?? null, time: before?.time ?? null });
  const [words, setWords] = useState(before?.words ?? '');
  const [missing, setMissing] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    const incomplete = QUESTIONS.some((one) => taps[one] === null);
    setMissing(incomplete);
    if (!incomplete) {
      send(number, { ...taps, words });
    }
  };
  return html`<form class="pulse-form" onSubmit=${submit}>
    ${QUESTIONS.map((one) => html`<${TapScale} key=${one} name=${`pulse-${one}`} legend=${t(`pulse.question.${one}`)} value=${taps[one]} onChange=${(step) => setTaps({ ...taps, [one]: step })} />`)}
    <${Field} id="pulse-words" label=${t('pulse.words')} hint=${t('pulse.words.hint')} value=${words} onInput=${setWords} rows=${2} maxlength=${LONGEST} />
    ${missing && html`<p class="field-error" role="alert">${t('pulse.missing')}</p>`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary">${t(before ? 'pulse.change' : 'pulse.give')}</button>
      ${!before && html`<button type="button" class="btn btn-plain" onClick=${() => send(number, { skipped: true, words })}>${t('pulse.skip')}<span class="visually-hidden"> ${t('pulse.title')}</span></button>`}
    </div>
  </form>`;
}
