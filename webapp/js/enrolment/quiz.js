import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/** Five questions, each with an explanation; a wrong answer is no more than a reason to read on. */
export function Quiz({ side, labels, send }) {
  return html`<section class="enrol-part"><h2>${t('orientation.questions')}</h2>
    ${side.questions.map((question, at) => html`<${Question} key=${question.id} question=${question} at=${at + 1} labels=${labels} known=${side.right.includes(question.id)} send=${send} />`)}
  </section>`;
}

function Question({ question: { id, choices }, at, labels, known, send }) {
  const [chosen, setChosen] = useState(null);
  const [result, setResult] = useState(known ? true : null);
  const [busy, setBusy] = useState(false);
  const answer = async (event) => {
    event.preventDefault();
    if (chosen === null || busy) {
      return;
    }
    setBusy(true);
    const right = await send({ answers: { [id]: chosen } });
    setBusy(false);
    if (right) {
      setResult(right[id]);
      announce(t(right[id] ? 'orientation.right' : 'orientation.wrong'));
    }
  };
  return html`<form class="orientation-question" onSubmit=${answer}>
    <fieldset>
      <legend>${at}. ${t(`orientation.question.${id}`, labels)}</legend>
      ${Array.from({ length: choices }, (_, value) => value).map(
        (value) => html`<label key=${value} class="form-check"><input type="radio" class="form-check-input" name=${`question-${id}`} checked=${chosen === value} onChange=${() => { setChosen(value); setResult(known ? true : null); }} /> ${t(`orientation.question.${id}.${value}`, labels)}</label>`,
      )}
    </fieldset>
    <button type="submit" class="btn btn-sm btn-outline-primary" aria-disabled=${chosen === null || busy}>${t('orientation.check')}<span class="visually-hidden"> ${at}</span></button>
    ${result !== null && html`<p class=${result ? 'orientation-result is-right' : 'orientation-result'} role="status"><${Icon} name=${result ? 'check' : 'refresh'} /><span><strong>${t(result ? 'orientation.right' : 'orientation.wrong')}</strong> ${result ? t(`orientation.question.${id}.why`, labels) : t('orientation.again')}</span></p>`}
  </form>`;
}
