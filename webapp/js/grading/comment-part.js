import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { BankPicks } from './bank-picks.js';
import { phrasesFor } from './bank.js';

const LONGEST = 20000;

/** What is said of the whole; it goes into the gradebook with the grade. */
export function CommentPart({ form, change, readOnly, bank }) {
  const { comment } = form;
  const insert = (phrase) => {
    change({ comment: comment.trim() === '' ? phrase.text : `${comment.trimEnd()}\n${phrase.text}` });
    bank.use(phrase);
    document.getElementById('grading-comment').focus();
  };
  return html`<section class="grading-comment" aria-labelledby="grading-comment-title">
    <h2 id="grading-comment-title"><label for="grading-comment">${t('grading.comment')}</label></h2>
    <p class="form-text" id="grading-comment-hint">${t('grading.comment.hint')}</p>
    <textarea class="form-control" id="grading-comment" rows="5" maxlength=${LONGEST} dir="auto" readonly=${readOnly} value=${comment} aria-describedby="grading-comment-hint" onInput=${(event) => change({ comment: event.target.value })}></textarea>
    ${!readOnly && html`<${BankPicks} phrases=${phrasesFor(bank.comments, { text: comment })} insert=${insert} />
      <p class="row-ways no-print">${comment.trim() !== '' && comment.length <= 2000 && html`<button type="button" class="btn-plain" onClick=${() => bank.keep({ criterion: null, level: null, text: comment.trim() })}>${t('grading.bank.keep')}</button>`}</p>
      ${bank.said && html`<p class="quiet" aria-hidden="true">${bank.said}</p>`}`}
  </section>`;
}
