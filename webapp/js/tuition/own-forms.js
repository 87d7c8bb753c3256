import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Agreement } from './agreement.js';
import { isStale, useAct } from './use-act.js';

const WITHDRAWABLE = ['DRAFT', 'SUBMITTED', 'INFO_NEEDED', 'MANAGER_OK', 'BUDGET_OK', 'APPROVED', 'RUNNING', 'PROOF_DUE', 'PROOF_REJECTED'];
const PROVABLE = ['RUNNING', 'PROOF_DUE', 'PROOF_REJECTED'];
const APPEALABLE = ['DENIED', 'LAPSED', 'PROOF_REJECTED'];
const LARGEST = 5000000;

/** What I can do with a request of my own now. */
export function OwnForms({ detail, act, again }) {
  const { request } = detail;
  const path = `/api/me/tuition/requests/${request.id}`;
  const { busy, problem, run } = useAct();
  const [words, setWords] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState('');
  const [leaving, setLeaving] = useState(false);
  const step = (name, more = {}) => run(() => act(`${path}/step`, { version: request.version, step: name, words, ...more }));
  const { state } = request;
  const toAgree = state === 'DRAFT' && detail.agreement && !detail.agreement.agreedAt;
  const send = () => {
    setMissing(toAgree && !agreed ? t('agreement.missing') : '');
    if (!toAgree || agreed) {
      step('SEND', toAgree ? { policyVersion: detail.agreement.policyVersion } : {});
    }
  };
  const question = detail.events.findLast(({ act: done }) => done === 'ASKED');
  const appeals = APPEALABLE.includes(state) && !request.appealed;
  return html`<section class="part tuition-acts">
    ${problem && html`<${Failed} problem=${problem} again=${isStale(problem) ? again : undefined} />`}
    ${toAgree && html`<${Agreement} terms=${detail.agreement.terms} agreed=${agreed} onAgree=${setAgreed} error=${missing} />`}
    ${state === 'DRAFT' &&
    html`<div class="form-ways">
      <button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${send}>${t('tuition.send')}</button>
      <a class="btn btn-outline-primary" href=${`#/tuition/${request.id}/edit`}>${t('tuition.change')}</a>
    </div>`}
    ${(state === 'INFO_NEEDED' || appeals) &&
    html`${state === 'INFO_NEEDED' && question && html`<blockquote class="tuition-words breakable">${question.words}</blockquote>`}
      <${Field} id="own-words" rows=${3} label=${t(state === 'INFO_NEEDED' ? 'tuition.answer' : 'tuition.appeal.words')} value=${words} onInput=${setWords} maxlength=${2000} />
      <div class="form-ways">
        <button type="button" class="btn btn-primary" aria-disabled=${busy} onClick=${() => step(state === 'INFO_NEEDED' ? 'ANSWER' : 'APPEAL')}>${t(state === 'INFO_NEEDED' ? 'tuition.answer.send' : 'tuition.appeal')}</button>
        ${state === 'INFO_NEEDED' && html`<a class="btn btn-outline-primary" href=${`#/tuition/${request.id}/edit`}>${t('tuition.change')}</a>`}
      </div>`}
    ${PROVABLE.includes(state) && html`<${ProofForm} detail=${detail} act=${act} path=${path} />`}
    ${WITHDRAWABLE.includes(state) && html`<div class="form-ways">${leaving
      ? html`<p>${t(request.reservedMinor > 0 ? 'tuition.withdraw.reserved' : 'tuition.withdraw.sure')}</p>
        <button type="button" class="btn btn-primary btn-sm" aria-disabled=${busy} onClick=${() => step('WITHDRAW')}>${t('tuition.withdraw')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setLeaving(false)}>${t('tuition.withdraw.keep')}</button>`
      : html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setLeaving(true)}>${t('tuition.withdraw.ask')}</button>`}</div>`}
  </section>`;
}

function ProofForm({ detail, act, path }) {
  const { request, grades } = detail;
  const { busy, problem, run } = useAct();
  const [grade, setGrade] = useState('');
  const [file, setFile] = useState(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState('');
  const ask = () => {
    setMissing(words.trim() ? '' : t('tuition.proof.instructor.missing'));
    words.trim() && run(() => act(`${path}/step`, { version: request.version, step: 'ASK_INSTRUCTOR', words }));
  };
  const send = (event) => {
    event.preventDefault();
    if (file && file.size > LARGEST) {
      setMissing(t('tuition.proof.tooLarge'));
      return;
    }
    if (!file && !words.trim()) {
      setMissing(t('tuition.proof.missing'));
      return;
    }
    setMissing('');
    const query = new URLSearchParams({ version: request.version, name: file?.name ?? '', grade: grade.trim() || 'pass' });
    run(() =>
      file
        ? act(`${path}/proof?${query}`, file, { type: 'application/octet-stream' })
        : act(`${path}/step`, { version: request.version, step: 'PRESENT', words, grade: grade.trim() || 'pass' }),
    );
  };
  return html`<form class="tuition-form" onSubmit=${send}>
    <h2>${t('tuition.proof')}</h2>
    <p class="quiet">${t('tuition.proof.hint')}</p>
    <${Field} id="proof-grade" label=${t('tuition.grade')} hint=${t('tuition.grade.hint', { grades: [...grades, 'pass', 'fail'].join(', ') })} value=${grade} onInput=${setGrade} maxlength=${20} />
    <div class="field"><label class="form-label" for="proof-file">${t('tuition.proof.file')}</label>
      <input class="form-control" id="proof-file" type="file" accept=".pdf,.png,.jpg,.jpeg" onChange=${(event) => setFile(event.target.files[0] ?? null)} /></div>
    <${Field} id="proof-words" rows=${2} label=${t('tuition.proof.presentation')} hint=${t('tuition.proof.presentation.hint')} value=${words} onInput=${setWords} maxlength=${2000} />
    ${missing && html`<p class="field-error" role="alert">${missing}</p>`}
    ${problem && html`<${Failed} problem=${problem} />`}
    ${detail.instructor && html`<p class="quiet">${t('tuition.proof.instructor.hint')}</p>`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('tuition.proof.send')}</button>
      ${detail.instructor && html`<button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${ask}>${t('tuition.proof.instructor')}</button>`}
    </div>
  </form>`;
}
