import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { gradingOf } from './ways.js';

/** The reflections that this course asks for, each with the ways to its settings and to grading. */
export function ActivitiesPage({ api }) {
  const { data, problem, reload } = useLoad((signal) => api.get('/api/activities', { signal }));
  return html`<${Page} title=${t('activities.title')} lead=${t('activities.lead')}>
    ${problem && html`<${Failed} problem=${problem} again=${reload} />`}
    ${!data && !problem && html`<${Loading} lines=${5} />`}
    ${data && html`<${List} all=${data.activities} />`}
  <//>`;
}

function List({ all }) {
  const opened = all.filter((one) => one.opened);
  const unopened = all.filter((one) => !one.opened);
  return html`
    ${all.length === 0 && html`<${Empty} title=${t('activities.none')}><p>${t('activities.none.text')}</p><//>`}
    ${opened.length > 0 && html`<${Table} caption=${t('activities.title')} columns=${columns()} rows=${opened} keyOf=${({ id }) => id} />`}
    ${unopened.length > 0 &&
    html`<section class="part"><h2>${t('activities.unopened')}</h2><p class="quiet">${t('activities.unopened.text')}</p>
      <${Table} caption=${t('activities.unopened')} columns=${columns()} rows=${unopened} keyOf=${({ id }) => id} /></section>`}`;
}

function columns() {
  return [
    { key: 'title', label: t('activity.field.title'), head: true, cell: ({ id, title }) => html`<a href=${`#/activities/${id}`}><bdi>${title}</bdi></a>` },
    { key: 'due', label: t('activity.dates.due'), cell: ({ due }) => (due ? dateTime(due) : t('activities.noDue')) },
    { key: 'points', label: t('activities.counts'), cell: ({ grading, scoreMaximum }) => t(`activities.counts.${grading}`, { count: scoreMaximum }) },
    { key: 'column', label: t('activities.column'), cell: ({ opened, column }) => t(column ? 'activities.column.there' : opened ? 'activities.column.none' : 'activities.column.unknown') },
    ...(gradingOf('') ? [{ key: 'ways', label: t('activities.ways'), quiet: true, cell: ({ id, title }) => html`<a href=${gradingOf(id)} aria-label=${t('activities.grade.of', { title })}>${t('activities.grade')}</a>` }] : []),
  ];
}
