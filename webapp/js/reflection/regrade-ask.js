import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';

const LONGEST = 4000;
let draft = { criterion: '', words: '' };

/** Asks once to have the grade looked at again; it stands meanwhile, and so does what was answered. */
export function RegradeAsk({ regrade: { may, until, asked }, criteria, ask }) {
  const [form, setForm] = useState(draft);
  const [state, setState] = useState({ busy: false, problem: null, missing: false });
  const change = (part) => {
    draft = { ...form, ...part };
    setForm(draft);
  };
  if (asked) {
    return html`<h3>${t('results.regrade.asked')}</h3><p class="quiet">${dateTime(asked.askedAt)}</p><p class="kept-lines quoted" dir="auto">${asked.words}</p>
      ${asked.answer ? html`<p>${t(asked.answer.changed ? 'results.regrade.changed' : 'results.regrade.stands', { at: dateTime(asked.answer.at) })}</p><p class="kept-lines quoted" dir="auto">${asked.answer.words}</p>` : html`<p>${t('results.regrade.waits')}</p>`}`;
  }
  if (!may) {
    return null;
  }
  const submit = async (event) => {
    event.preventDefault();
    if (form.words.trim() === '') {
      setState({ busy: false, problem: null, missing: true });
      document.getElementById('regrade-words').focus();
      return;
    }
    setState({ busy: true, problem: null, missing: false });
    try {
      await ask({ criterion: form.criterion || null, words: form.words.trim() });
      draft = { criterion: '', words: '' };
      announce(t('results.regrade.sent'));
    } catch (problem) {
      setState({ busy: false, problem, missing: false });
    }
  };
  return html`<details class="regrade-ask no-print"><summary><h3>${t('results.regrade')}</h3></summary>
    <form onSubmit=${submit} novalidate>
      <p>${t(until ? 'results.regrade.text.until' : 'results.regrade.text', { until: until && dateTime(until) })}</p>
      ${criteria.length > 0 && html`<div class="field"><label class="form-label" for="regrade-criterion">${t('results.regrade.about')}</label>
        <select class="form-select" id="regrade-criterion" value=${form.criterion} onChange=${(event) => change({ criterion: event.target.value })}><option value="">${t('results.regrade.whole')}</option>${criteria.map(({ id, title }) => html`<option key=${id} value=${id}>${title}</option>`)}</select></div>`}
      <div class="field"><label class="form-label" for="regrade-words">${t('results.regrade.words')}</label>
        ${state.missing && html`<p class="field-error" id="regrade-missing">${t('results.regrade.missing')}</p>`}
        <textarea class="form-control" id="regrade-words" rows="4" maxlength=${LONGEST} dir="auto" value=${form.words} aria-invalid=${state.missing ? 'true' : undefined} aria-describedby=${state.missing ? 'regrade-missing' : undefined} onInput=${(event) => change({ words: event.target.value })}></textarea></div>
      ${state.problem && html`<${Failed} problem=${state.problem} />`}
      <button type="submit" class="btn btn-primary btn-sm" aria-disabled=${state.busy}>${t('results.regrade.send')}</button>
    </form></details>`;
}
