import { day } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { bodyOf, EMPTY } from './apply-page.js';
import { isPayable, knownOf, paidSteps } from './from-offering.js';
import { money } from './money.js';

/** Asks once for all that costs something on a path: a draft for each term, each sent with one click later. */
export function ApplyPathPage({ api, params }) {
  const { data, problem, reload } = useLoad(async (signal) => {
    const [overview, path] = await Promise.all([api.get('/api/me/tuition', { signal }), api.get(`/api/paths/${params.id}`, { signal })]);
    const steps = paidSteps(path.steps);
    const found = await Promise.all(steps.map(({ subject }) => api.get(`/api/offerings/${subject}`, { signal })));
    return { benefits: overview.benefits, path, lines: steps.map((step, at) => ({ step, offering: found[at].offering })) };
  }, [params.id]);
  const back = html`<p><a href=${`#/paths/${params.id}`}>${t('tuition.path.back')}</a></p>`;
  if (!data) {
    return html`<${Page} title=${t('tuition.path')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${6} />`}<//>`;
  }
  const { benefits, path, lines } = data;
  return html`<${Page} title=${t('tuition.path')} lead=${path.title}>
    ${back}
    ${benefits.length === 0
      ? html`<p>${t('tuition.notCovered.text')}</p>`
      : lines.length === 0
        ? html`<${Empty} icon="check" title=${t('tuition.path.none')}><p>${t('tuition.path.none.text')}</p><//>`
        : html`<${Form} api=${api} path=${path} lines=${lines} benefits=${benefits} />`}
  <//>`;
}

function Form({ api, path, lines, benefits }) {
  const [benefit, setBenefit] = useState(benefits[0]);
  const [why, setWhy] = useState('');
  const [left, setLeft] = useState(new Set());
  const [made, setMade] = useState({});
  const [problems, setProblems] = useState({});
  const [busy, setBusy] = useState(false);
  const rows = lines.map(({ step, offering }) => ({
    id: step.id,
    step,
    offering,
    form: { ...EMPTY, why, ...knownOf(offering, benefit, { from: step.starts ?? '', path: path.id, step: step.id }, t('tuition.provider.here')) },
  }));
  const open = rows.filter(({ id, offering }) => !made[id] && !left.has(id) && isPayable(offering, benefit));
  const leave = (id, out) => setLeft(new Set(out ? [...left, id] : [...left].filter((one) => one !== id)));
  const make = async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    setBusy(true);
    const done = { ...made };
    const failed = {};
    for (const { id, form } of open) {
      try {
        const expenses = { ...EMPTY.expenses, ...form.expenses };
        done[id] = (await api.post('/api/me/tuition/requests', bodyOf({ ...form, expenses }, benefit))).request.id;
      } catch (problem) {
        failed[id] = problem;
      }
    }
    setMade(done);
    setProblems(failed);
    setBusy(false);
    announce(t('tuition.path.made', { count: Object.keys(done).length }));
  };
  const columns = [
    { key: 'what', label: t('paths.step.title'), head: true, cell: ({ offering }) => html`<a href=${`#/catalogue/${offering.id}`}><bdi>${offering.title}</bdi></a>` },
    { key: 'term', label: t('tuition.term'), cell: ({ form }) => t('tuition.term.days', { from: day(form.starts), to: day(form.ends) }) },
    { key: 'cost', label: t('tuition.amount'), cell: ({ offering }) => money(offering.cost.minor, offering.cost.currency) },
    { key: 'way', label: t('tuition.path.draft'), cell: (row) => html`<${Way} row=${row} request=${made[row.id]} problem=${problems[row.id]} payable=${isPayable(row.offering, benefit)} currency=${benefit.currency} chosen=${!left.has(row.id)} choose=${(chosen) => leave(row.id, !chosen)} />` },
  ];
  return html`<form class="tuition-form" onSubmit=${make}>
    <p>${t('tuition.path.text')}</p>
    ${benefits.length > 1 &&
    html`<div class="field"><label class="form-label" for="path-policy">${t('tuition.field.policy')}</label>
      <select class="form-select" id="path-policy" value=${benefit.policy} onChange=${(event) => setBenefit(benefits.find(({ policy }) => policy === event.target.value))}>
        ${benefits.map((one) => html`<option key=${one.policy} value=${one.policy}>${one.name}</option>`)}
      </select></div>`}
    <${Table} caption=${t('tuition.path')} columns=${columns} rows=${rows} keyOf=${({ id }) => id} />
    <${Field} id="path-why" rows=${3} label=${t('tuition.field.why')} value=${why} onInput=${setWhy} maxlength=${2000} />
    ${open.length > 0 && html`<p><button type="submit" class="btn btn-primary" aria-disabled=${busy}>${t('tuition.path.make', { count: open.length })}</button></p>`}
    ${Object.keys(made).length > 0 && html`<p role="status"><a href="#/tuition">${t('tuition.path.all')}</a></p>`}
  </form>`;
}

function Way({ row, request, problem, payable, currency, chosen, choose }) {
  if (request) {
    return html`<a href=${`#/tuition/${request}`}>${t('tuition.path.open')}<span class="visually-hidden"> ${row.offering.title}</span></a>`;
  }
  if (!payable) {
    return t('tuition.otherCurrency', { currency: row.offering.cost.currency, policy: currency });
  }
  return html`<label class="check-line"><input type="checkbox" checked=${chosen} onChange=${(event) => choose(event.target.checked)} /> <span>${t('tuition.path.with')}<span class="visually-hidden"> ${row.offering.title}</span></span></label>
    ${problem && html`<${Failed} problem=${problem} />`}`;
}
