import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { UndoToast } from '../parts/undo-toast.js';
import { AnchorList } from './anchor-list.js';
import { AnswerText } from './answer-text.js';
import { AttemptsPart, EvidencePart } from './evidence-part.js';
import { Composer } from './composer.js';
import { lateWords } from './late-words.js';
import { phrasesFor } from './bank.js';

/** What was handed in, as it is, with the comments on its places below each answer. */
export function PaperText({ paper, activity, client, area, pick, comments, readOnly, bank }) {
  const { submission, lateness } = paper;
  if (!submission) {
    return html`<section class="grading-text" ref=${area} aria-label=${t('grading.text')}><${Empty} icon="inbox" title=${t('grading.text.gone')}><p>${t('grading.text.gone.text')}</p><//></section>`;
  }
  return html`<section class="grading-text" ref=${area} aria-labelledby="grading-text-title">
    <h2 id="grading-text-title">${t('grading.text')}</h2>
    <p class="quiet">${submission.submittedAt && `${t('grading.text.facts', { at: dateTime(submission.submittedAt) })} · `}${t('grading.words.count', { count: submission.words })}${paper.attempt > 1 && ` · ${t('grading.attempt.number', { attempt: paper.attempt })}`}
      ${lateness?.seconds > 0 && html` <span class="status status-caution"><${Icon} name="clock" />${lateWords(lateness.seconds)}${lateness.penaltyPercent > 0 && ` · ${t(lateness.waived ? 'grading.late.waived' : 'grading.late.costs', { percent: lateness.penaltyPercent })}`}</span>`}</p>
    ${!readOnly &&
    html`<div class="pick-bar no-print"><button type="button" class="btn btn-sm btn-outline-primary" onPointerDown=${(event) => event.preventDefault()} onClick=${comments.compose}><${Icon} name="plus" />${t('grading.pick.comment')}</button>
      <p class="quiet" id="grading-pick-help">${t('grading.pick.help')}</p></div>`}
    ${submission.answers.map((answer, at) => {
      const anchors = comments.anchors.filter((anchor) => anchor.prompt === answer.prompt);
      const marks = anchors.filter(({ place }) => place).map(({ id, number, place }) => ({ key: id, number, ...place }));
      const composing = comments.composing?.prompt === answer.prompt ? comments.composing : null;
      const shown = composing ?? (pick.pick?.byKey && pick.pick.prompt === answer.prompt ? pick.pick : null);
      return html`<article key=${answer.prompt} class="answer">
        <h3 dir="auto">${answer.title || t('grading.answer', { number: at + 1 })}</h3>
        ${answer.asked && html`<p class="quiet" dir="auto">${answer.asked}</p>`}
        <${AnswerText} answer=${answer} label=${t('grading.answer.label', { title: answer.title || at + 1 })} marks=${marks} pick=${shown} chosen=${comments.chosen} readOnly=${readOnly} onKey=${readOnly ? undefined : pick.step} onNumber=${comments.goTo} />
        <p class="quiet answer-count">${t('grading.words.count', { count: answer.words })}</p>
        ${composing && html`<${Composer} quote=${comments.quote} text=${composing.text} write=${comments.write} add=${comments.add} cancel=${comments.cancel} phrases=${phrasesFor(bank.comments, { text: composing.text })} use=${bank.use} keep=${(text) => bank.keep({ criterion: null, level: null, text })} />`}
        <${AnchorList} anchors=${anchors} chosen=${comments.chosen} readOnly=${readOnly} change=${comments.edit} remove=${comments.remove} show=${comments.show} />
      </article>`;
    })}
    <${Lost} anchors=${comments.anchors.filter(({ prompt }) => !submission.answers.some((answer) => answer.prompt === prompt))} comments=${comments} readOnly=${readOnly} />
    ${comments.removed && html`<${UndoToast} key=${comments.removed.at} sentence=${t('grading.anchor.removed')} undo=${comments.putBack} onGone=${comments.gone} />`}
    <${EvidencePart} submission=${submission} aiAsked=${activity.aiStatement !== 'OFF'} />
    <${AttemptsPart} key=${paper.who} client=${client} paper=${paper} />
  </section>`;
}

/** Comments on an answer that is no more. */
function Lost({ anchors, comments, readOnly }) {
  return anchors.length > 0 && html`<h3>${t('grading.anchors.lost')}</h3><${AnchorList} anchors=${anchors} chosen=${comments.chosen} readOnly=${readOnly} change=${comments.edit} remove=${comments.remove} show=${comments.show} />`;
}
