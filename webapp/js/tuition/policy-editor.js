import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { money } from './money.js';
import { emptyPolicy, policyForm, policyTerms } from './policy-form.js';
import { useAct } from './use-act.js';

const BASES = ['PAID', 'COURSE_END', 'COURSE_START', 'APPROVED'];
const EXPENSES = ['TUITION', 'FEE', 'BOOK', 'EXAM'];

/** Writes a policy, tries it on the requests of a year, and keeps it as its next version. */
export function PolicyEditor({ api, before, saved, cancel }) {
  const [form, setForm] = useState(before ? policyForm(before) : emptyPolicy(new Date().getFullYear()));
  const [wrong, setWrong] = useState([]);
  const [year, setYear] = useState(String(new Date().getFullYear()));
  const [result, setResult] = useState(null);
  const { busy, problem, run } = useAct();
  const id = (key) => `policy-${before?.id ?? 'new'}-${key}`;
  const field = (key, rest = {}) => ({
    id: id(key),
    label: t(`policies.field.${key}`),
    value: form[key],
    onInput: (value) => setForm({ ...form, [key]: value }),
    error: wrong.filter((one) => one.field === key).map(({ line }) => t('policies.line.wrong', { line }))[0],
    ...rest,
  });
  const withTerms = (work) => {
    const read = policyTerms(form);
    setWrong(read.wrong);
    return read.wrong.length === 0 && run(() => work(read.terms));
  };
  const send = (event) => {
    event.preventDefault();
    withTerms(async (terms) => {
      const body = { name: form.name, version: before?.version ?? 0, terms };
      saved(await (before ? api.put(`/api/tuition/policies/${before.id}`, body) : api.post('/api/tuition/policies', body)));
    });
  };
  const simulate = () => withTerms(async (terms) => setResult(await api.post('/api/tuition/policies/simulation', { year: Number(year), terms })));
  const check = (key, checked) => setForm({ ...form, [key]: checked });
  const expense = (kind, on) => setForm({ ...form, expenses: on ? [...form.expenses, kind] : form.expenses.filter((one) => one !== kind) });
  return html`<form class="tuition-form" onSubmit=${send}>
    <${Field} ...${field('name', { maxlength: 120, required: true })} />
    <div class="tuition-two">
      <${Field} ...${field('jurisdiction', { maxlength: 6, hint: t('policies.hint.jurisdiction') })} />
      <${Field} ...${field('currency', { maxlength: 3, disabled: Boolean(before) })} />
      <${Field} ...${field('from', { type: 'date', required: true })} />
      <${Field} ...${field('to', { type: 'date' })} />
      <${Field} ...${field('yearStart', { maxlength: 5, hint: t('policies.hint.monthDay') })} />
      <${Field} ...${field('cutoff', { maxlength: 5, hint: t('policies.hint.cutoff') })} />
    </div>
    <div class="field"><label class="form-label" for=${id('basis')}>${t('policies.field.basis')}</label>
      <select class="form-select" id=${id('basis')} value=${form.basis} onChange=${(event) => setForm({ ...form, basis: event.target.value })}>
        ${BASES.map((one) => html`<option key=${one} value=${one}>${t(`policies.basis.${one}`)}</option>`)}
      </select></div>
    <${Field} ...${field('caps', { rows: 3, code: true, hint: t('policies.hint.caps') })} />
    <${Field} ...${field('rates', { rows: 4, code: true, hint: t('policies.hint.rates') })} />
    <${Field} ...${field('grades', { rows: 4, code: true, hint: t('policies.hint.grades') })} />
    <fieldset><legend>${t('policies.field.expenses')}</legend>
      ${EXPENSES.map((kind) => html`<label class="check-line" key=${kind}><input type="checkbox" checked=${form.expenses.includes(kind)} onChange=${(event) => expense(kind, event.target.checked)} /> <span>${t(`tuition.expense.${kind}`)}</span></label>`)}
    </fieldset>
    <div class="tuition-two">
      ${['passPercent', 'daysBefore', 'daysAfter', 'proofDays', 'stepDays'].map((key) => html`<${Field} key=${key} ...${field(key, { inputmode: 'numeric', maxlength: 3 })} />`)}
    </div>
    <${Field} ...${field('budgetOwners', { rows: 3, code: true, hint: t('policies.hint.budgetOwners') })} />
    <label class="check-line"><input type="checkbox" checked=${form.otherAidDeducted} onChange=${(event) => check('otherAidDeducted', event.target.checked)} /> <span>${t('policies.field.otherAid')}</span></label>
    <label class="check-line"><input type="checkbox" checked=${form.retention} onChange=${(event) => check('retention', event.target.checked)} /> <span>${t('policies.field.retention')}</span></label>
    ${form.retention &&
    html`<${Field} ...${field('agreementWords', { rows: 5, maxlength: 5000, required: true, hint: t('policies.hint.agreementWords') })} />
      <${Field} ...${field('agreementSteps', { rows: 4, code: true, hint: t('policies.hint.agreementSteps') })} />`}
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="tuition-simulate">
      <${Field} id=${id('year')} label=${t('policies.simulate.year')} inputmode="numeric" maxlength=${4} value=${year} onInput=${setYear} />
      <button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${simulate}>${t('policies.simulate')}</button>
    </div>
    ${result && html`<p role="status">${t('policies.simulated', { count: result.requests, people: result.people, before: money(result.beforeMinor, form.currency), after: money(result.afterMinor, form.currency), more: result.more, less: result.less, out: result.notCovered })}</p>`}
    <div class="form-ways">
      <button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t(before ? 'policies.save.version' : 'policies.save')}</button>
      <button type="button" class="btn btn-outline-primary" onClick=${cancel}>${t('policies.cancel')}</button>
    </div>
  </form>`;
}
