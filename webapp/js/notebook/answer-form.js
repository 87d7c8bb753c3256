import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { useDraft } from './drafts.js';

/** What an idea may come to from where it is. */
export const NEXT = {
  RAISED: ['ANSWERED', 'TRIAL', 'ADOPTED', 'DECLINED'],
  SEEN: ['ANSWERED', 'TRIAL', 'ADOPTED', 'DECLINED'],
  ANSWERED: ['ANSWERED', 'TRIAL', 'ADOPTED', 'DECLINED'],
  TRIAL: ['TRIAL', 'ADOPTED', 'DECLINED'],
  ADOPTED: ['ADOPTED'],
  DECLINED: ['DECLINED', 'TRIAL', 'ADOPTED'],
};

/** An answer, in words; open where one is waited for. */
export function AnswerForm({ idea, answer }) {
  const states = NEXT[idea.state];
  const [draft, change, clear] = useDraft(`answer ${idea.id}`, { words: '', state: states[0] });
  const [busy, setBusy] = useState(false);
  const send = async (event) => {
    event.preventDefault();
    setBusy(true);
    if (await answer(draft)) {
      clear();
    }
    setBusy(false);
  };
  return html`<details class="notebook-more" open=${idea.waits}>
    <summary>${t(idea.waits ? 'ideas.answer' : 'ideas.answer.more')}</summary>
    <form class="notebook-form" onSubmit=${send}>
      <${Field} id=${`words-${idea.id}`} label=${t('ideas.words')} hint=${t('ideas.words.hint')} rows="3" value=${draft.words} onInput=${(words) => change({ ...draft, words })} />
      <label class="form-label" for=${`state-${idea.id}`}>${t('ideas.outcome')}</label>
      <select class="form-select" id=${`state-${idea.id}`} value=${draft.state} onChange=${(event) => change({ ...draft, state: event.target.value })}>
        ${states.map((state) => html`<option key=${state} value=${state}>${t(`ideas.outcome.${state}`)}</option>`)}
      </select>
      <div class="form-ways"><button type="submit" class="btn btn-primary" disabled=${busy || draft.words.trim() === ''}>${t('ideas.send')}</button></div>
    </form>
  </details>`;
}
