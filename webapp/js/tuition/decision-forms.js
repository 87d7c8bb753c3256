import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { minorOf, money, plain } from './money.js';
import { isStale, useAct } from './use-act.js';

const REASONS = ['NOT_JOB_RELATED', 'NOT_COVERED', 'TOO_EARLY_OR_LATE', 'BUDGET', 'DUPLICATE', 'PROVIDER', 'PROOF_UNREADABLE', 'PROOF_OF_SOMETHING_ELSE', 'GRADE_MISSING', 'OTHER'];
const APPEALABLE = ['DENIED', 'LAPSED', 'PROOF_REJECTED'];

/** Which decisions are open to somebody now, the likeliest first. */
export function decisionsFor({ request, decides, learning, agreement }) {
  const { state, desk, paidOn } = request;
  if (decides && ['SUBMITTED', 'MANAGER_OK', 'BUDGET_OK'].includes(state)) {
    return ['APPROVE', 'ASK', 'DENY'];
  }
  if (decides && state === 'PROOF_SENT' && desk === 'LEARNING') {
    return ['ACCEPT_PROOF', 'REJECT_PROOF'];
  }
  if (decides && desk === 'LEARNING' && APPEALABLE.includes(state)) {
    return ['GRANT_APPEAL', 'REFUSE_APPEAL'];
  }
  if (!learning) {
    return [];
  }
  if (state === 'PAYABLE') {
    return ['PAID'];
  }
  if (state === 'REPAY_DUE') {
    return ['REPAID', 'WAIVE'];
  }
  return ['PAID', 'CLOSED'].includes(state) && paidOn ? ['REFUND', 'ADJUST', ...(agreement?.agreedAt ? ['ASK_BACK'] : [])] : [];
}

/** Decides about somebody else's request: one choice, then only what it needs. */
export function DecisionForms({ detail, act, again }) {
  const { request } = detail;
  const open = decisionsFor(detail);
  const { busy, problem, run } = useAct();
  const [decision, setDecision] = useState(open[0] ?? '');
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('OTHER');
  const [grade, setGrade] = useState(request.grade);
  const [date, setDate] = useState('');
  const [amount, setAmount] = useState(detail.agreement?.dueMinor == null ? '' : plain(detail.agreement.dueMinor, request.currency));
  const [wrong, setWrong] = useState('');
  if (open.length === 0) {
    const asked = detail.decides && request.state === 'PROOF_SENT';
    return asked && html`<p class="part"><a class="btn btn-primary" href="#/approvals">${t('confirm.title')}</a></p>`;
  }
  const reserves = decision === 'APPROVE' && request.state === 'BUDGET_OK';
  const typed = ['REFUND', 'ADJUST', 'REPAID'].includes(decision);
  const send = (event) => {
    event.preventDefault();
    const minor = typed ? minorOf(amount, request.currency) : reserves ? detail.outcome.payableMinor : 0;
    setWrong(minor === null ? t('tuition.amount.wrong') : '');
    if (minor !== null) {
      run(() => act(`/api/tuition/requests/${request.id}/decision`, { version: request.version, decision, words, reason, grade, day: date, amountMinor: minor }));
    }
  };
  return html`<form class="part tuition-acts" onSubmit=${send}>
    <fieldset><legend>${t('tuition.decide')}</legend>
      ${open.map((one) => html`<label class="check-line" key=${one}><input type="radio" name="decision" value=${one} checked=${decision === one} onChange=${() => setDecision(one)} /> <span>${t(`tuition.decision.${one}`)}</span></label>`)}
    </fieldset>
    ${reserves && html`<p>${t('tuition.decide.reserves', { amount: money(detail.outcome.payableMinor, request.currency) })}</p>`}
    ${['DENY', 'REJECT_PROOF'].includes(decision) &&
    html`<div class="field"><label class="form-label" for="decide-reason">${t('tuition.reason')}</label>
      <select class="form-select" id="decide-reason" value=${reason} onChange=${(event) => setReason(event.target.value)}>
        ${REASONS.map((one) => html`<option key=${one} value=${one}>${t(`tuition.reason.${one}`)}</option>`)}
      </select></div>`}
    ${decision === 'ACCEPT_PROOF' && html`<${Field} id="decide-grade" label=${t('tuition.grade')} hint=${t('tuition.grade.hint', { grades: [...detail.grades, 'pass', 'fail'].join(', ') })} value=${grade} onInput=${setGrade} maxlength=${20} />`}
    ${['PAID', 'ASK_BACK'].includes(decision) && html`<${Field} id="decide-day" type="date" label=${t(decision === 'PAID' ? 'tuition.decide.day' : 'agreement.left')} value=${date} onInput=${setDate} required />`}
    ${typed && html`<${Field} id="decide-amount" inputmode="decimal" label=${t('tuition.decide.amount', { currency: request.currency })} error=${wrong} value=${amount} onInput=${setAmount} maxlength=${16} />`}
    ${!['ACCEPT_PROOF', 'PAID'].includes(decision) && html`<${Field} id="decide-words" rows=${2} label=${t(decision === 'APPROVE' ? 'tuition.decide.words.optional' : 'tuition.decide.words')} value=${words} onInput=${setWords} maxlength=${2000} />`}
    ${problem && html`<${Failed} problem=${problem} again=${isStale(problem) ? again : undefined} />`}
    <p><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('tuition.decide.send')}</button></p>
  </form>`;
}
