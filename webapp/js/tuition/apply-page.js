import { day } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useEffect, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo, pathOf, queryOf } from '../parts/router.js';
import { useLoad } from '../parts/use-load.js';
import { Agreement } from './agreement.js';
import { faultsOf } from './apply-check.js';
import { isPayable, knownOf } from './from-offering.js';
import { plain, sent } from './money.js';
import { Outcome } from './outcome.js';

const EXPENSES = ['TUITION', 'FEE', 'BOOK', 'EXAM'];
export const EMPTY = { title: '', provider: '', category: '', starts: '', ends: '', otherAid: '', why: '', offering: '', path: '', step: '', expenses: { TUITION: '', FEE: '', BOOK: '', EXAM: '' } };

/** Asks for money once: what it is, what it costs, and before it is sent, what will be paid. */
export function ApplyPage({ api, params }) {
  const { data, problem, reload } = useLoad(async (signal) => {
    const wish = params.request ? {} : Object.fromEntries(queryOf(pathOf(location.hash)));
    const [overview, detail, found] = await Promise.all([
      api.get('/api/me/tuition', { signal }),
      params.request ? api.get(`/api/tuition/requests/${params.request}`, { signal }) : null,
      wish.offering ? api.get(`/api/offerings/${encodeURIComponent(wish.offering)}`, { signal }) : null,
    ]);
    return { overview, detail, wish, offering: found?.offering };
  });
  if (!data) {
    return html`<${Page} title=${t('tuition.apply')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const { benefits } = data.overview;
  return html`<${Page} title=${t('tuition.apply')} lead=${t('tuition.apply.lead')}>
    ${benefits.length === 0 ? html`<p>${t('tuition.notCovered.text')}</p>` : html`<${Form} api=${api} benefits=${benefits} before=${data.detail?.request} offering=${data.offering} wish=${data.wish} />`}
  <//>`;
}

/** A request as the form has it. */
export function formOf(one) {
  const expenses = { ...EMPTY.expenses };
  for (const { kind, minor } of one.expenses) {
    expenses[kind] = plain(minor, one.currency);
  }
  return { ...EMPTY, ...one, offering: one.offering ?? '', path: one.path ?? '', step: one.step ?? '', otherAid: one.otherAidMinor ? plain(one.otherAidMinor, one.currency) : '', expenses };
}

/** The form as the API takes it. */
export function bodyOf(form, benefit, version) {
  return {
    policy: benefit.policy,
    title: form.title,
    provider: form.provider,
    category: form.category || benefit.categories[0],
    currency: benefit.currency,
    expenses: EXPENSES.filter((kind) => form.expenses[kind].trim()).map((kind) => ({ kind, amount: sent(form.expenses[kind]) })),
    otherAid: sent(form.otherAid),
    starts: form.starts,
    ends: form.ends,
    why: form.why,
    offering: form.offering,
    path: form.path,
    step: form.step,
    ...(version ? { version } : {}),
  };
}

/** The form to begin with: the request that is changed, what is known of an offering, or nothing. */
function firstForm(before, offering, benefit, wish) {
  if (before) {
    return formOf(before);
  }
  const known = offering ? knownOf(offering, benefit, wish, t('tuition.provider.here')) : {};
  return { ...EMPTY, ...known, expenses: { ...EMPTY.expenses, ...known.expenses } };
}

function Form({ api, benefits, before, offering, wish }) {
  const [policy, setPolicy] = useState(before?.policy ?? (benefits.find((one) => offering && isPayable(offering, one)) ?? benefits[0]).policy);
  const [form, setForm] = useState(() => firstForm(before, offering, benefits.find((one) => one.policy === policy) ?? benefits[0], wish));
  const [preview, setPreview] = useState(null);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState({});
  // Once something is kept, the next click changes it and makes no second one.
  const [kept, setKept] = useState(before);
  const benefit = benefits.find((one) => one.policy === policy) ?? benefits[0];
  const change = (part) => {
    setPreview(null);
    setFaults({});
    setForm({ ...form, ...part });
  };
  const wrong = (field) => faults[field] && t(faults[field]);
  useEffect(() => {
    document.querySelector('.tuition-form [aria-invalid="true"]')?.focus();
  }, [faults]);
  const act = async (work) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (failure) {
      setProblem(failure);
    }
    setBusy(false);
  };
  const look = (event) => {
    event.preventDefault();
    const found = faultsOf(form, benefit.currency);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      act(async () => setPreview(await api.post('/api/me/tuition/preview', bodyOf(form, benefit))));
    }
  };
  const save = async () => {
    const { request } = await (kept ? api.put(`/api/me/tuition/requests/${kept.id}`, bodyOf(form, benefit, kept.version)) : api.post('/api/me/tuition/requests', bodyOf(form, benefit)));
    setKept(request);
    return request;
  };
  const keep = () => act(async () => goTo(`/tuition/${(await save()).id}`));
  const send = () =>
    act(async () => {
      const { id, version } = await save();
      await api.post(`/api/me/tuition/requests/${id}/step`, { version, step: 'SEND', ...(preview.agreement ? { policyVersion: preview.policyVersion } : {}) });
      goTo(`/tuition/${id}`);
    });

  return html`<form class="tuition-form" onSubmit=${look}>
    ${offering && html`<p>${t('tuition.from')} <a href=${`#/catalogue/${offering.id}`}><bdi>${offering.title}</bdi></a></p>`}
    ${offering && !isPayable(offering, benefit) && html`<p role="note">${t('tuition.otherCurrency', { currency: offering.cost.currency, policy: benefit.currency })}</p>`}
    ${benefits.length > 1 &&
    html`<div class="field"><label class="form-label" for="apply-policy">${t('tuition.field.policy')}</label>
      <select class="form-select" id="apply-policy" value=${policy} onChange=${(event) => setPolicy(event.target.value)}>
        ${benefits.map((one) => html`<option key=${one.policy} value=${one.policy}>${one.name}</option>`)}
      </select></div>`}
    <${Field} id="apply-title" label=${t('tuition.field.title')} value=${form.title} onInput=${(title) => change({ title })} maxlength=${200} required />
    <${Field} id="apply-provider" label=${t('tuition.field.provider')} value=${form.provider} onInput=${(provider) => change({ provider })} maxlength=${200} required />
    <div class="field"><label class="form-label" for="apply-category">${t('tuition.field.category')}</label>
      <select class="form-select" id="apply-category" value=${form.category || benefit.categories[0]} onChange=${(event) => change({ category: event.target.value })}>
        ${benefit.categories.map((one) => html`<option key=${one} value=${one}>${t(`tuition.category.${one}`)}</option>`)}
      </select></div>
    <div class="tuition-two">
      <${Field} id="apply-starts" type="date" label=${t('tuition.field.starts')} value=${form.starts} onInput=${(starts) => change({ starts })} required />
      <${Field} id="apply-ends" type="date" label=${t('tuition.field.ends')} error=${wrong('ends')} value=${form.ends} onInput=${(ends) => change({ ends })} required />
    </div>
    <fieldset><legend>${t('tuition.field.costs', { currency: benefit.currency })}</legend>
      <div class="tuition-two">
        ${EXPENSES.map((kind) => html`<${Field} key=${kind} id=${`apply-${kind}`} inputmode="decimal" label=${t(`tuition.expense.${kind}`)} error=${wrong(kind)} value=${form.expenses[kind]} onInput=${(text) => change({ expenses: { ...form.expenses, [kind]: text } })} maxlength=${16} />`)}
      </div>
    </fieldset>
    <${Field} id="apply-aid" inputmode="decimal" label=${t('tuition.field.aid')} hint=${t('tuition.field.aid.hint')} error=${wrong('aid')} value=${form.otherAid} onInput=${(otherAid) => change({ otherAid })} maxlength=${16} />
    <${Field} id="apply-why" rows=${3} label=${t('tuition.field.why')} value=${form.why} onInput=${(why) => change({ why })} maxlength=${2000} />
    ${problem && !preview && html`<${Failed} problem=${problem} />`}
    <p><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('tuition.preview')}</button></p>
    ${preview && html`<${Preview} preview=${preview} problem=${problem} send=${send} keep=${keep} busy=${busy} answering=${before?.state === 'INFO_NEEDED'} />`}
  </form>`;
}

function Preview({ preview, problem, send, keep, busy, answering }) {
  const { outcome, currency, year, until, agreement } = preview;
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState('');
  const trySend = () => {
    const open = agreement && !agreed;
    setMissing(open ? t('agreement.missing') : '');
    if (outcome.covered && !open) {
      send();
    }
  };
  return html`<section class="tuition-preview" aria-live="polite">
    <h2>${t('tuition.preview.title')}</h2>
    <${Outcome} outcome=${outcome} currency=${currency} />
    <p>${until ? t('tuition.preview.flips', { year: String(year), date: day(until), next: String(year + 1) }) : t('tuition.forecast.year', { year: String(year) })}</p>
    <p class="quiet">${t('tuition.preview.window', { from: day(preview.applyFrom), until: day(preview.applyUntil) })}</p>
    ${agreement && !answering && html`<${Agreement} terms=${agreement} agreed=${agreed} onAgree=${setAgreed} error=${missing} />`}
    ${problem && html`<${Failed} problem=${problem} />`}
    <div class="form-ways">
      ${!answering && html`<button type="button" class="btn btn-primary" aria-disabled=${busy || !outcome.covered} onClick=${trySend}>${t('tuition.send')}</button>`}
      <button type="button" class="btn btn-outline-primary" aria-disabled=${busy} onClick=${keep}>${t(answering ? 'tuition.saveChange' : 'tuition.saveDraft')}</button>
    </div>
  </section>`;
}
