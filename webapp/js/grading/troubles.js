import { t } from '../i18n.js';
import { sentenceOf } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

/** Papers that were left and of which something is not with the tool yet, or that it refused. */
export function Troubles({ hands, open, leave }) {
  const left = hands.filter(({ deed, saving, problem, theirs }) => problem || theirs || deed?.state === 'waiting' || ['waiting', 'refused', 'conflict'].includes(saving.state));
  if (left.length === 0) {
    return null;
  }
  return html`<div class="note note-problem" role="alert"><${Icon} name="warning" /><div class="note-text">
    <p class="note-title">${t('grading.trouble.title', { count: left.length })}</p>
    <ul class="rows">${left.map((hand) => html`<li key=${hand.who} class="row-line"><div><p class="row-title"><bdi>${hand.name}</bdi></p><p>${wordsOf(hand)}</p></div>
      <div class="row-ways"><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => open(hand.who)}>${t('grading.trouble.open')}<span class="visually-hidden"> ${hand.name}</span></button>
      ${hand.deed?.state === 'waiting' && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => hand.retry()}>${t('failed.again')}</button>`}
      ${hand.problem && !hand.busy && html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => leave(hand)}>${t('grading.trouble.drop')}</button>`}</div></li>`)}</ul>
  </div></div>`;
}

function wordsOf({ deed, saving, problem, theirs }) {
  if (theirs || saving.state === 'conflict') {
    return t('grading.conflict.title');
  }
  if (deed?.state === 'waiting' || saving.state === 'waiting') {
    return t('grading.trouble.waiting');
  }
  return sentenceOf(problem ?? saving.problem);
}
