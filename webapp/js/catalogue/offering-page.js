import { day } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { languageName } from '../parts/language-name.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { UndoToast } from '../parts/undo-toast.js';
import { useLoad } from '../parts/use-load.js';
import { AddToPlan } from '../plan/add-to-plan.js';
import { managesProgrammes } from '../roles.js';
import { applyWay } from '../tuition/from-offering.js';
import { costOf, money, sortedTerms } from './catalogue-words.js';
import { Useful } from './offering-card.js';
import { RateForm } from './rate-form.js';

/** All that is known of one offering, and what colleagues who did it found. */
export function OfferingPage({ api, me, params }) {
  const path = `/api/offerings/${params.id}`;
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal }), [path]);
  if (!data) {
    return html`<${Page} title=${t('catalogue.title')}>
      ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
      ${loading && html`<${Loading} lines=${6} />`}
      <p><a href="#/catalogue">${t('catalogue.back')}</a></p>
    <//>`;
  }
  const { offering } = data;
  return html`<${Page} title=${offering.title} lead=${offering.retired ? t('catalogue.retired') : undefined}>
    <p><a href="#/catalogue">${t('catalogue.back')}</a></p>
    <div class="tools">
      <${AddToPlan} api=${api} kind="OFFERING" subject=${offering.id} title=${offering.title} />
      ${offering.cost && !offering.retired && html`<a class="btn btn-primary btn-sm" href=${applyWay({ offering: offering.id })}>${t('catalogue.apply')}</a>`}
      ${offering.url && html`<a class="btn btn-outline-primary btn-sm" href=${offering.url} target="_blank" rel="noopener noreferrer">${t('catalogue.site')}</a>`}
    </div>
    ${managesProgrammes(me) && html`<${Manage} api=${api} path=${path} offering=${offering} reload=${reload} />`}
    <${Facts} offering=${offering} />
    <section class="part"><h2>${t('catalogue.teaches')}</h2>
      ${offering.skills.length === 0 ? html`<p class="quiet">${t('catalogue.teaches.none')}</p>` : html`<ul>${offering.skills.map((skill) => html`<li key=${skill.id}><a href=${`#/skills/${skill.id}`}>${t('catalogue.level', { skill: skill.name, level: skill.toLevel })}</a></li>`)}</ul>`}
    </section>
    ${data.before.length > 0 && html`<section class="part"><h2>${t('catalogue.before')}</h2>
      <ol>${data.before.map((one) => html`<li key=${one.id}><a href=${`#/catalogue/${one.id}`}><bdi>${one.title}</bdi></a>${one.retired && html` <span class="quiet">${t('catalogue.retired')}</span>`}</li>`)}</ol></section>`}
    <${Terms} offering=${offering} />
    <section class="part"><h2>${t('catalogue.rating.title')}</h2>
      ${offering.usefulness
        ? html`<${Useful} usefulness=${offering.usefulness} /><ul class="rows">${offering.usefulness.sentences.map((sentence, at) => html`<li key=${at}><bdi>${sentence}</bdi></li>`)}</ul>`
        : html`<p class="quiet">${t('catalogue.rating.few')}</p>`}
      <${RateForm} key=${data.mine?.stars ?? 0} api=${api} path=${path} mine=${data.mine} onSaved=${reload} />
    </section>
  <//>`;
}

function Facts({ offering }) {
  const facts = [
    ['catalogue.fact.kind', t(`catalogue.kind.${offering.kind}`)],
    ['catalogue.fact.provider', offering.provider && html`<bdi>${offering.provider}</bdi>${offering.accredited && html` (${t('catalogue.fact.accredited')})`}`],
    ['catalogue.fact.cost', html`<${Cost} offering=${offering} />`],
    ['catalogue.fact.credits', offering.credits.length > 0 && offering.credits.map(({ scheme, category, units }) => `${units} ${scheme}${category && ` (${category})`}`).join(', ')],
    ['catalogue.fact.time', offering.hours > 0 && t('catalogue.hours', { count: offering.hours })],
    ['catalogue.fact.mode', t(`catalogue.mode.${offering.mode}`)],
    ['catalogue.fact.language', offering.language && languageName(offering.language)],
    ['catalogue.fact.checked', offering.checkedOn ? day(offering.checkedOn) : t('catalogue.fact.checked.never')],
  ];
  return html`<dl class="offering-list">${facts.filter(([, fact]) => fact).map(([words, fact]) => html`<div key=${words}><dt>${t(words)}</dt><dd>${fact}</dd></div>`)}</dl>`;
}

function Cost({ offering }) {
  return html`${costOf(offering)}${offering.expenses.length > 1 && html` <span class="quiet">(${offering.expenses.map(({ kind, cost }) => `${t(`catalogue.expense.${kind}`)} ${money(cost)}`).join(', ')})</span>`}`;
}

function Terms({ offering }) {
  const { terms } = offering;
  const pays = offering.cost && !offering.retired;
  const columns = [
    { key: 'starts', label: t('catalogue.term.starts'), head: true, cell: ({ starts, past }) => html`${day(starts)}${past && html` <span class="quiet">${t('catalogue.term.past')}</span>`}` },
    { key: 'ends', label: t('catalogue.term.ends'), cell: ({ ends }) => day(ends) },
    { key: 'applyBy', label: t('catalogue.term.applyBy'), cell: ({ applyBy }) => (applyBy ? day(applyBy) : '–') },
    ...(pays ? [{ key: 'apply', label: t('catalogue.term.apply'), quiet: true, cell: ({ starts, past }) => !past && html`<a href=${applyWay({ offering: offering.id, term: starts })}>${t('catalogue.apply')}<span class="visually-hidden"> ${day(starts)}</span></a>` }] : []),
  ];
  return html`<section class="part"><h2>${t('catalogue.terms')}</h2>
    ${terms.length === 0 ? html`<p>${t('catalogue.terms.any')}</p>` : html`<${Table} caption=${t('catalogue.terms')} columns=${columns} rows=${sortedTerms(terms, new Date().toISOString().slice(0, 10))} keyOf=${({ starts, ends }) => starts + ends} />`}
  </section>`;
}

function Manage({ api, path, offering, reload }) {
  const [failure, setFailure] = useState(null);
  const [done, setDone] = useState(false);
  const act = async (deed, body, version) => {
    setFailure(null);
    try {
      await api.put(`${path}/${deed}`, { ...body, version });
      await reload();
      return true;
    } catch (problem) {
      setFailure(problem);
      return false;
    }
  };
  const retire = async (retired) => {
    setDone(false);
    setDone((await act('retired', { retired }, offering.version)) && retired);
  };
  const check = async () => (await act('checked', {}, offering.version)) && announce(t('catalogue.checked.done'));
  return html`<section class="catalogue-tools" aria-label=${t('catalogue.manage')}>
    <div class="tools">
      <a class="btn btn-outline-primary btn-sm" href=${`#/catalogue/${offering.id}/edit`}>${t('catalogue.edit')}</a>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${check}>${t('catalogue.check')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => retire(!offering.retired)}>${t(offering.retired ? 'catalogue.unretire' : 'catalogue.retire')}</button>
    </div>
    ${failure && html`<${Failed} problem=${failure} again=${reload} />`}
    ${done && offering.retired && html`<${UndoToast} sentence=${t('catalogue.retired.done', { title: offering.title })} undo=${() => retire(false)} onGone=${() => setDone(false)} />`}
  </section>`;
}
