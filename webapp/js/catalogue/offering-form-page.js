import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { useLoad } from '../parts/use-load.js';
import { KINDS } from './catalogue-filters.js';
import { bodyOf, changedFields, EXPENSES, formOf, NEW } from './offering-form.js';
import { CreditFields, TermFields } from './part-fields.js';
import { FindOne, offeringsOf, skillsOf } from './skill-choice.js';

const MODES = ['ONLINE', 'ON_SITE', 'MIXED', 'SELF_PACED'];
const CHANGED = 'offering-changed';

/** A new offering, or one that is there. */
export function OfferingFormPage({ api, params }) {
  const path = params.id && `/api/offerings/${params.id}`;
  const { data, problem, reload } = useLoad(async (signal) => {
    const [whole, { currencies }] = await Promise.all([path ? api.get(path, { signal }) : { offering: null, before: [] }, api.get('/api/offerings?limit=1', { signal })]);
    return { ...whole, usual: currencies[0] ?? '' };
  }, [path]);
  return html`<${Page} title=${t(path ? 'catalogue.form.edit' : 'catalogue.form.new')}>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && !problem && html`<${Loading} lines=${8} />`}
    ${data && html`<${OfferingForm} api=${api} path=${path} whole=${data} />`}
  <//>`;
}

function OfferingForm({ api, path, whole }) {
  const [form, setForm] = useState(() => {
    const first = whole.offering ? formOf(whole) : NEW;
    return { ...first, currency: first.currency || whole.usual };
  });
  const [version, setVersion] = useState(whole.offering?.version);
  const [state, setState] = useState({ busy: false, problem: null, theirs: [] });
  const set = (field) => (value) => setForm({ ...form, [field]: value });
  const save = async (event) => {
    event.preventDefault();
    if (state.busy) {
      return;
    }
    setState({ busy: true, problem: null, theirs: [] });
    try {
      const body = { ...bodyOf(form), version };
      const saved = await (path ? api.put(path, body) : api.post('/api/offerings', body));
      goTo(`/catalogue/${saved.offering.id}`);
    } catch (problem) {
      setState({ busy: false, problem, theirs: problem.code === CHANGED ? await theirs() : [] });
    }
  };
  const theirs = async () => {
    const now = await api.get(path).catch(() => null);
    setVersion(now?.offering.version ?? version);
    return now ? changedFields(form, formOf(now)) : [];
  };
  const select = (field, label, values, words) => html`<div class="field">
    <label class="form-label" for=${`offering-${field}`}>${label}</label>
    <select class="form-select" id=${`offering-${field}`} value=${form[field]} disabled=${field === 'kind' && Boolean(whole.offering?.course)} onChange=${(event) => set(field)(event.target.value)}>
      ${values.map((value) => html`<option key=${value} value=${value}>${words(value)}</option>`)}
    </select>
  </div>`;
  return html`<form class="offering-form" onSubmit=${save}>
    <${Field} id="offering-title" label=${t('catalogue.form.title')} value=${form.title} onInput=${set('title')} maxlength="200" required />
    ${select('kind', t('catalogue.fact.kind'), KINDS, (kind) => t(`catalogue.kind.${kind}`))}
    <${Field} id="offering-provider" label=${t('catalogue.fact.provider')} value=${form.provider} onInput=${set('provider')} maxlength="200" />
    <label class="check-line"><input type="checkbox" checked=${form.accredited} onChange=${(event) => set('accredited')(event.target.checked)} /> <span>${t('catalogue.form.accredited')}</span></label>
    <${Field} id="offering-url" label=${t('catalogue.form.link')} value=${form.url} onInput=${set('url')} type="url" maxlength="2000" code />
    ${select('mode', t('catalogue.form.mode'), MODES, (mode) => t(`catalogue.mode.${mode}`))}
    <${Field} id="offering-hours" label=${t('catalogue.form.hours')} value=${form.hours} onInput=${set('hours')} type="number" min="0" max="10000" />
    <${Field} id="offering-language" label=${t('catalogue.form.language')} hint=${t('catalogue.form.language.hint')} value=${form.language} onInput=${set('language')} maxlength="35" code />
    <${Field} id="offering-checked" label=${t('catalogue.form.checked')} value=${form.checkedOn} onInput=${set('checkedOn')} type="date" />
    <fieldset class="offering-parts">
      <legend>${t('catalogue.form.cost')}</legend>
      <p class="form-text">${t('catalogue.form.cost.hint')}</p>
      <div class="part-line">
        ${EXPENSES.map((kind) => html`<${Field} key=${kind} id=${`cost-${kind}`} label=${t(`catalogue.expense.${kind}`)} value=${form.amounts[kind]} onInput=${(amount) => set('amounts')({ ...form.amounts, [kind]: amount })} inputmode="decimal" maxlength="16" />`)}
        <${Field} id="offering-currency" label=${t('catalogue.form.currency')} value=${form.currency} onInput=${(code) => set('currency')(code.toUpperCase())} maxlength="3" code />
      </div>
    </fieldset>
    <fieldset class="offering-parts">
      <legend>${t('catalogue.form.skills')}</legend>
      <${Chosen} items=${form.skills} onChange=${set('skills')} extra=${(skill, change) => html`<select class="form-select form-select-sm" aria-label=${t('catalogue.form.level', { skill: skill.name })} value=${skill.toLevel} onChange=${(event) => change({ ...skill, toLevel: Number(event.target.value) })}>
        ${[1, 2, 3, 4, 5].map((level) => html`<option key=${level} value=${level}>${level} · ${t(`skills.level.${level}`)}</option>`)}
      </select>`} />
      <${FindOne} api=${api} id="offering-skill" label=${t('catalogue.filter.skill.search')} path="/api/skills" items=${skillsOf} onChoose=${(skill) => form.skills.some(({ id }) => id === skill.id) || set('skills')([...form.skills, { id: skill.id, name: skill.name, toLevel: 2 }])} />
    </fieldset>
    <fieldset class="offering-parts">
      <legend>${t('catalogue.form.before')}</legend>
      <${Chosen} items=${form.before} onChange=${set('before')} />
      <${FindOne} api=${api} id="offering-before" label=${t('catalogue.form.before.search')} path="/api/offerings" items=${offeringsOf} onChoose=${({ id, title }) => form.before.some((one) => one.id === id) || set('before')([...form.before, { id, name: title }])} />
    </fieldset>
    <${CreditFields} credits=${form.credits} onChange=${set('credits')} />
    <${TermFields} terms=${form.terms} onChange=${set('terms')} />
    ${state.problem && html`<${Failed} problem=${state.problem}>
      ${state.theirs.length > 0 && html`<p>${t('catalogue.form.theirs')}</p><ul>${state.theirs.map((words) => html`<li key=${words}><bdi>${words}</bdi></li>`)}</ul>`}
    <//>`}
    <div class="tools">
      <button type="submit" class="btn btn-primary" aria-disabled=${state.busy}>${t('catalogue.form.save')}</button>
      <a class="btn btn-outline-primary" href=${whole.offering ? `#/catalogue/${whole.offering.id}` : '#/catalogue'}>${t('catalogue.form.cancel')}</a>
    </div>
  </form>`;
}

/** What was chosen, each with a way to take it away again. */
function Chosen({ items, onChange, extra }) {
  const change = (at) => (changed) => onChange(items.map((one, place) => (place === at ? changed : one)));
  return items.length > 0 && html`<ul class="rows">${items.map((one, at) => html`<li key=${one.id} class="row-line">
    <bdi>${one.name}</bdi>
    ${extra?.(one, change(at))}
    <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => onChange(items.filter(({ id }) => id !== one.id))}>${t('catalogue.form.remove')}<span class="visually-hidden"> ${one.name}</span></button>
  </li>`)}</ul>`;
}
