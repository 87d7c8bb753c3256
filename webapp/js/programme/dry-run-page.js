import { number } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { PersonName } from '../parts/person-name.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';

const SHOWN = 50;

/** A programme played through with the people of this course and made-up answers, before anybody is asked. */
export function DryRunPage({ api, params }) {
  const [seed, setSeed] = useState(1);
  const { data, problem, loading, reload } = useLoad(
    async (signal) => {
      const [programme, report] = await Promise.all([
        api.get(`/api/programmes/${params.id}`, { signal }),
        api.get(`/api/programmes/${params.id}/dry-run?seed=${seed}`, { signal }),
      ]);
      return { programme, report };
    },
    [params.id, seed],
  );
  const aside = html`<button type="button" class="btn btn-outline-primary" aria-disabled=${loading} onClick=${() => loading || setSeed(seed + 1)}><${Icon} name="refresh" />${t('programme.try.again')}</button>`;
  return html`<${Page} title=${t('programme.try.title')} lead=${t('programme.try.lead')} aside=${aside}>
    ${data && html`<p class="quiet"><a href=${`#/programmes/${params.id}`}><bdi>${data.programme.name}</bdi></a></p>`}
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && loading && html`<${Loading} lines=${8} />`}
    ${data && (data.report.people === 0 ? html`<${Empty} icon="people" title=${t('programme.try.nobody')}><p>${t('programme.try.nobodyText')}</p><//>` : html`<${Report} ...${data} />`)}
  <//>`;
}

function Report({ programme: { labels }, report }) {
  const [all, setAll] = useState(false);
  const figures = [
    [labels.mentors, report.mentors],
    [labels.mentees, report.mentees],
    [t('programme.try.pairs', labels), report.pairs],
    [t('programme.try.pairsAtMost'), report.pairsAtMost],
    [t('programme.try.neither'), report.neither],
  ];
  const lines = all ? report.persons : report.persons.slice(0, SHOWN);
  return html`
    <dl class="figures">${figures.map(([label, value]) => html`<div key=${label}><dt>${label}</dt><dd>${number(value)}</dd></div>`)}</dl>
    <${Advice} report=${report} labels=${labels} />
    <section class="part"><h2>${t('programme.try.skills')}</h2>
      <${Table} caption=${t('programme.try.skills')} rows=${report.skills} keyOf=${({ skill }) => skill} columns=${skillColumns(labels)} /></section>
    ${report.rules.length > 0 &&
    html`<section class="part"><h2>${t('programme.try.rules')}</h2>
      <${Table} caption=${t('programme.try.rules')} rows=${report.rules} keyOf=${({ rule }) => rule} columns=${ruleColumns()} /></section>`}
    <section class="part"><h2>${t('programme.try.people')}</h2>
      <p class="quiet">${t('programme.try.madeUp')}</p>
      <${Table} caption=${t('programme.try.people')} rows=${lines} keyOf=${({ person }) => person} columns=${personColumns(labels)} />
      ${lines.length < report.persons.length && html`<p><button type="button" class="btn btn-outline-primary" onClick=${() => setAll(true)}>${t('programme.try.all', { count: report.persons.length })}</button></p>`}
    </section>`;
}

function Advice({ report, labels }) {
  if (report.warnings.length === 0) {
    return html`<p class="note note-calm">${t('programme.try.fine')}</p>`;
  }
  return html`<section class="part">
    <h2>${t('programme.try.advice')}</h2>
    <ul class="advice">
      ${report.warnings.map(({ kind, count, of }) => html`<li key=${kind}><${Icon} name="warning" /><span>${t(`programme.try.warning.${kind}`, { ...labels, count, of })}</span></li>`)}
    </ul>
  </section>`;
}

function skillColumns(labels) {
  return [
    { key: 'name', label: t('programme.try.skill'), head: true, cell: ({ name }) => html`<bdi>${name}</bdi>` },
    { key: 'needed', label: t('programme.try.needed'), cell: ({ needed }) => number(needed) },
    { key: 'teachers', label: t('programme.try.teachers', labels), cell: ({ teachers }) => number(teachers) },
  ];
}

function ruleColumns() {
  return [
    { key: 'rule', label: t('programme.try.rule'), head: true, cell: ({ rule }) => t(`programme.try.rule.${rule}`) },
    { key: 'pairs', label: t('programme.try.apart'), cell: ({ pairs }) => number(pairs) },
    { key: 'freed', label: t('programme.try.freed'), cell: ({ freed }) => number(freed) },
  ];
}

function personColumns(labels) {
  const sides = { MENTOR: labels.mentor, MENTEE: labels.mentee, BOTH: t('programme.try.both', labels), NEITHER: t('programme.try.neitherSide') };
  return [
    { key: 'name', label: t('programme.try.person'), head: true, cell: ({ person, name }) => html`<${PersonName} person=${{ personId: person, name }} />` },
    { key: 'side', label: t('programme.try.side'), cell: ({ side, madeUpTenure }) => html`${sides[side]}${madeUpTenure && html` <span class="quiet">${t('programme.try.guessed')}</span>`}` },
    { key: 'candidates', label: t('programme.try.candidates'), cell: ({ candidates }) => number(candidates) },
  ];
}
