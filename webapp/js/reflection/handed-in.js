import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useState } from '../parts/html.js';
import { Receipt } from './receipt.js';

/** What I handed in: its receipt, taking it back, and writing once more. */
export function HandedIn({ api, path, view, reload }) {
  const [open, setOpen] = useState(null);
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(false);
  const latest = view.state === 'SUBMITTED' ? view.handedIn.find(({ takenBackAt }) => !takenBackAt)?.id : null;
  useEffect(() => setOpen(latest ?? null), [latest]);
  if (view.handedIn.length === 0) {
    return null;
  }
  const act = (work, sentence) => async () => {
    setFailure(null);
    setBusy(true);
    try {
      await work();
      announce(sentence);
      await reload();
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  const takeBack = act(() => api.delete(`${path}/submission`), t('reflections.takenBack'));
  const again = act(() => api.post(`${path}/attempts`), t('reflections.again.begun'));
  return html`<section class="part reflection-handed-in" aria-labelledby="handed-in-title">
    <h2 id="handed-in-title">${t('reflections.handedIn')}</h2>
    ${failure && html`<${Failed} problem=${failure} />`}
    <ul class="rows">
      ${view.handedIn.map((one) => html`<li key=${one.id}><${Attempt} one=${one} open=${open === one.id} toggle=${() => setOpen(open === one.id ? null : one.id)} /></li>`)}
    </ul>
    ${(view.mayTakeBack || view.mayBeginAgain) &&
    html`<div class="form-ways no-print">
      ${view.mayTakeBack && html`<button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${takeBack}>${t('reflections.takeBack')}</button>`}
      ${view.mayBeginAgain && html`<button type="button" class="btn btn-outline-primary" disabled=${busy} onClick=${again}>${t('reflections.again')}</button>`}
    </div>`}
    ${view.mayTakeBack && html`<p class="quiet no-print">${view.takeBackUntil ? t('reflections.takeBack.until', { until: dateTime(view.takeBackUntil) }) : t('reflections.takeBack.always')}</p>`}
    ${view.state === 'SUBMITTED' && !view.mayTakeBack && html`<p class="quiet no-print">${t('reflections.takeBack.over')}</p>`}
    ${open && html`<${Receipt} key=${open} api=${api} path=${path} id=${open} view=${view} />`}
  </section>`;
}

function Attempt({ one, open, toggle }) {
  const { attempt, submittedAt, words, receipt, penaltyPercent, takenBackAt } = one;
  return html`<div class="row-line">
    <p>${t('reflections.attempt', { attempt })}: ${dateTime(submittedAt)} · ${t('reflections.words', { count: words })} · <span class="reflection-code">${receipt}</span>
      ${penaltyPercent > 0 && html` <span class="tag">${t('reflections.attempt.late', { percent: penaltyPercent })}</span>`}
      ${takenBackAt && html` <span class="tag">${t('reflections.attempt.takenBack', { at: dateTime(takenBackAt) })}</span>`}</p>
    <button type="button" class="btn btn-sm btn-outline-primary no-print" aria-expanded=${open} aria-label=${t('reflections.receipt.of', { receipt })} onClick=${toggle}>${t(open ? 'reflections.receipt.hide' : 'reflections.receipt.show')}</button>
  </div>`;
}
