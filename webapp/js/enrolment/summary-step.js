import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { missing, stepFor } from './answers.js';
import { AnswersList } from './answers-list.js';
import { day } from './days.js';

/** All answers to be read over, how they are used, and the one button that sends them. */
export function SummaryStep({ desk, go, refreshMe }) {
  const { loaded, form, submit } = desk;
  const { programme, cycle, open } = loaded;
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const left = missing(programme, form);

  const send = async (event) => {
    event.preventDefault();
    setAsked(true);
    setProblem(null);
    if (!agreed || left.length > 0 || busy) {
      return;
    }
    setBusy(true);
    try {
      if (await submit(programme.notice.version)) {
        announce(t('enrolment.sent'));
        refreshMe();
        return;
      }
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };

  return html`<form onSubmit=${send}>
    ${left.length > 0 &&
    html`<div class=${asked ? 'note note-problem' : 'note'} role=${asked ? 'alert' : undefined}><div class="note-text">
      <p class="note-title">${t('enrolment.missing.title')}</p>
      <ul>${left.map((name) => html`<li key=${name}><button type="button" class="btn btn-link btn-sm" onClick=${() => go(stepFor(name))}>${t(`enrolment.missing.${name}`, programme.labels)}</button></li>`)}</ul>
    </div></div>`}
    <${AnswersList} form=${form} loaded=${loaded} />
    <h3>${t('enrolment.notice.title')}</h3>
    <div class="enrol-notice" dir="auto" tabindex="0" role="region" aria-label=${t('enrolment.notice.title')}>${programme.notice.text}</div>
    ${programme.contacts.length > 0 &&
    html`<p class="quiet">${t('enrolment.contacts')} ${programme.contacts.map(({ name, how }) => html`<span key=${name} dir="auto">${name} (${how}) </span>`)}</p>`}
    <label class="form-check"><input type="checkbox" class="form-check-input" id="agree" checked=${agreed} aria-describedby=${asked && !agreed ? 'agree-error' : undefined} onChange=${(event) => setAgreed(event.target.checked)} /> ${t('enrolment.notice.agree')}</label>
    ${asked && !agreed && html`<p class="field-error" id="agree-error" role="alert">${t('enrolment.notice.missing')}</p>`}
    ${problem && html`<${Failed} title=${t('enrolment.send.failed')} problem=${problem} />`}
    <p class="quiet">${t(programme.approval ? 'enrolment.after.approval' : 'enrolment.after', { date: day(cycle.nextRun ?? cycle.starts) })}</p>
    <button type="submit" class="btn btn-primary" aria-disabled=${busy || !open}>${t(busy ? 'enrolment.send.busy' : 'enrolment.send')}</button>
  </form>`;
}
