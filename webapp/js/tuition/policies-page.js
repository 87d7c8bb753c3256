import { day } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { useLoad } from '../parts/use-load.js';
import { Figures } from './figures.js';
import { money } from './money.js';
import { PolicyEditor } from './policy-editor.js';
import { TuitionWays } from './tuition-ways.js';

/** What is paid for whom: policies with their versions, and what the law says. */
export function PoliciesPage({ api, me }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/tuition/policies', { signal }));
  const [changed, setChanged] = useState(null);
  const [editing, setEditing] = useState('');
  const shown = changed ?? data;
  if (!shown) {
    return html`<${Page} title=${t('policies.title')}>${problem ? html`<${Failed} problem=${problem} again=${reload} />` : html`<${Loading} lines=${8} />`}<//>`;
  }
  const saved = (view) => {
    setChanged(view);
    setEditing('');
  };
  const aside = html`<button type="button" class="btn btn-primary" onClick=${() => setEditing('new')}><${Icon} name="plus" />${t('policies.new')}</button>
    <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => globalThis.print()}><${Icon} name="print" />${t('tuition.print')}</button>
    <a class="btn btn-outline-primary" href="#/notices/rules">${t('policies.notices')}</a>`;
  return html`<${Page} title=${t('policies.title')} lead=${t('policies.lead')} aside=${aside}>
    <${TuitionWays} me=${me} here="/tuition/policies" />
    ${editing === 'new' && html`<${PolicyEditor} api=${api} saved=${saved} cancel=${() => setEditing('')} />`}
    ${shown.policies.length === 0 && editing !== 'new' && html`<${Empty} icon="inbox" title=${t('policies.none')}><p>${t('policies.none.text')}</p><//>`}
    ${shown.policies.map((line) => html`<${Policy} key=${line.versions[0].id} api=${api} line=${line} editing=${editing === line.versions[0].id} edit=${setEditing} saved=${saved} />`)}
    <${Figures} api=${api} figures=${shown.figures} saved=${saved} />
  <//>`;
}

function Policy({ api, line, editing, edit, saved }) {
  const [newest, ...older] = line.versions;
  const { terms } = newest;
  return html`<section class="part"><h2>${t('tuition.benefit', { name: newest.name, version: newest.version })}</h2>
    <p>${t('policies.since', { date: day(terms.from), jurisdiction: terms.jurisdiction, basis: t(`policies.basis.${terms.basis}`) })}</p>
    ${line.yearsWithoutFigure.map((year) => html`<p class="note note-calm" key=${year}><${Icon} name="warning" /> ${t('policies.figure.missing', { year: String(year), jurisdiction: terms.jurisdiction })}</p>`)}
    ${line.retentionWarnings.map((one) => html`<p class="note note-calm" key=${one.jurisdiction}><${Icon} name="warning" /> ${t(terms.agreement ? 'policies.retention.on' : 'policies.retention.off', { jurisdiction: one.jurisdiction, words: one.words, source: one.source, date: day(one.checkedOn) })}</p>`)}
    <ul class="tuition-caps">${terms.caps.map((cap, at) => html`<li key=${at}>${t('policies.cap', {
      who: cap.status ? t(`policies.status.${cap.status}`) : t('policies.anybody'),
      months: String(cap.tenureMonths),
      grades: `${cap.gradeFrom}–${cap.gradeTo}`,
      what: cap.category ? t(`tuition.category.${cap.category}`) : t('policies.everything'),
      amount: money(cap.annualMinor, terms.currency),
    })}</li>`)}</ul>
    ${older.length > 0 && html`<details><summary>${t('policies.earlier', { count: older.length })}</summary><ul>${older.map((one) => html`<li key=${one.version}>${t('policies.version', { version: one.version, date: day(one.madeAt) })}</li>`)}</ul></details>`}
    ${editing
      ? html`<${PolicyEditor} api=${api} before=${newest} saved=${saved} cancel=${() => edit('')} />`
      : html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => edit(newest.id)}>${t('policies.change')}<span class="visually-hidden"> ${newest.name}</span></button></p>`}
  </section>`;
}
