import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { criteriaOf } from './sheet.js';

const drafts = new Map();

/** A request to look at the grade again: what is asked, and the answer, with or without another grade. */
export function RegradePart({ paper, activity, complete, readOnly, answer }) {
  const { regrade, released, who } = paper;
  const [words, setWords] = useState(() => drafts.get(who) ?? '');
  const [problem, setProblem] = useState(null);
  const criterion = criteriaOf(activity).find(({ id }) => id === regrade.criterion);
  const write = (event) => {
    drafts.set(who, event.target.value);
    setWords(event.target.value);
  };
  const say = (stands) => async () => {
    if (words.trim() === '') {
      setProblem({ sentence: t('grading.regrade.missing') });
      document.getElementById('regrade-words').focus();
      return;
    }
    setProblem(null);
    try {
      await answer({ stands, words: words.trim() });
      drafts.delete(who);
    } catch (failure) {
      setProblem(failure);
    }
  };
  return html`<section class="note note-calm regrade" aria-labelledby="regrade-title"><${Icon} name="warning" /><div class="note-text">
    <h2 id="regrade-title" tabindex="-1">${t(criterion ? 'grading.regrade.about' : 'grading.regrade.title', { name: paper.name, criterion: criterion?.title })}</h2>
    <p class="quiet">${dateTime(regrade.askedAt)}${released && ` · ${t('grading.regrade.stands', { points: released.penalised, maximum: released.maximum })}`}</p>
    <p class="kept-lines" dir="auto">${regrade.words}</p>
    ${regrade.answer
      ? html`<p class="quiet">${t('grading.regrade.answered')}</p><p class="kept-lines" dir="auto">${regrade.answer.words}</p>`
      : !readOnly && html`<label class="form-label" for="regrade-words">${t('grading.regrade.words')}</label>
        <textarea class="form-control" id="regrade-words" rows="3" maxlength="4000" dir="auto" value=${words} onInput=${write}></textarea>
        ${problem && html`<${Failed} problem=${problem} />`}
        <div class="form-ways">
          <button type="button" class="btn btn-sm btn-primary" aria-disabled=${!complete} onClick=${() => complete && say(false)()}>${t('grading.regrade.change')}</button>
          <button type="button" class="btn btn-sm btn-outline-primary" onClick=${say(true)}>${t('grading.regrade.keep')}</button>
        </div>
        <p class="form-text">${t('grading.regrade.hint')}</p>`}
  </div></section>`;
}
