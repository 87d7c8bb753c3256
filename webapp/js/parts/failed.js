import { t } from '../i18n.js';
import { OFFLINE, TIMED_OUT, UNREACHABLE, UNREADABLE } from '../problem.js';
import { html } from './html.js';
import { Icon } from './icon.js';

const OWN_SENTENCES = {
  [OFFLINE]: 'failed.offline',
  [UNREACHABLE]: 'failed.unreachable',
  [TIMED_OUT]: 'failed.timedOut',
  [UNREADABLE]: 'failed.unreadable',
};

/** The sentence for a problem: the tool's own, else one that fits what happened on the way. */
export function sentenceOf(problem) {
  return problem.sentence || t(OWN_SENTENCES[problem.code] ?? 'failed.other');
}

/** What happened, that nothing was lost, and what to do; the end of a visit is told above the page instead. */
export function Failed({ title, problem, again, children }) {
  if (problem.ended) {
    return null;
  }
  return html`<div class="note note-problem" role="alert">
    <${Icon} name="warning" />
    <div class="note-text">
      ${title && html`<p class="note-title">${title}</p>`}
      <p>${sentenceOf(problem)}</p>
      ${problem.reference && html`<p class="small">${t('failed.reference', { reference: problem.reference })}</p>`}
      ${children}
      ${again && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${again}>${t('failed.again')}</button>`}
    </div>
  </div>`;
}
