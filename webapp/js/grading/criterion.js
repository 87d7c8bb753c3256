import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { BankPicks } from './bank-picks.js';
import { phrasesFor } from './bank.js';

const LONGEST = 2000;

/** One criterion: its levels as buttons, the lowest first, and what is said to the author about it. */
export function Criterion({ criterion, at, current, form, share, readOnly, bank, choose, say, come }) {
  const level = form.levels[criterion.id];
  const proposed = criterion.levels[level]?.feedback ?? '';
  const said = form.feedback[criterion.id] ?? '';
  const id = `criterion-${at}`;
  const insert = (phrase) => {
    say(criterion, said.trim() === '' ? phrase.text : `${said.trimEnd()} ${phrase.text}`);
    bank.use(phrase);
  };
  return html`<fieldset class=${current ? 'criterion is-current' : 'criterion'} id=${id} tabindex="-1" data-criterion=${at} onFocusIn=${come}>
    <legend><span class="criterion-title" dir="auto">${criterion.title}</span> <span class="quiet">${t('grading.criterion.share', { percent: number(share) })}</span>${current && !readOnly && html` <span class="tag criterion-now">${t('grading.criterion.now')}</span>`}</legend>
    ${criterion.description && html`<p class="quiet" dir="auto">${criterion.description}</p>`}
    <div class="levels-line">
      ${criterion.levels.map((one, index) => html`<button type="button" key=${index} class="level-button" aria-pressed=${level === index} disabled=${readOnly} onClick=${() => choose(at, index)}>
        <span class="level-head"><span class="level-key" aria-hidden="true">${index + 1}</span><span dir="auto">${one.title}</span></span>
        ${one.description && html`<span class="level-text quiet" dir="auto">${one.description}</span>`}
      </button>`)}
    </div>
    ${(level !== undefined || said) &&
    html`<label class="form-label" for=${`${id}-said`}>${t('grading.feedback')}<span class="visually-hidden"> ${criterion.title}</span></label>
      ${proposed && !said && html`<p class="form-text" id=${`${id}-proposed`}>${t('grading.feedback.proposed')} <q dir="auto">${proposed}</q></p>`}
      <textarea class="form-control feedback-field" id=${`${id}-said`} rows="2" aria-describedby=${proposed && !said ? `${id}-proposed` : undefined} maxlength=${LONGEST} dir="auto" readonly=${readOnly} value=${said} onInput=${(event) => say(criterion, event.target.value)}></textarea>
      ${!readOnly && html`<${BankPicks} phrases=${phrasesFor(bank.comments, { criterion: criterion.id, level: level ?? null, text: said })} insert=${insert} />
        ${said.trim() !== '' && html`<p class="no-print"><button type="button" class="btn-plain" onClick=${() => bank.keep({ criterion: criterion.id, level: level ?? null, text: said.trim() })}>${t('grading.bank.keep')}</button></p>`}`}`}
  </fieldset>`;
}
