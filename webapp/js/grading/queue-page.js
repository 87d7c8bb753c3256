import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { html, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { BankPart } from './bank-part.js';
import { clientOf } from './client.js';
import { CsvPart } from './csv-part.js';
import { deskOf } from './desk.js';
import { MissingPart } from './missing-part.js';
import { QueueBulk } from './queue-bulk.js';
import { QueueFilters } from './queue-filters.js';
import { addressOf, beginAt, narrows } from './queue-query.js';
import { QueueTable } from './queue-table.js';
import { StatisticsPart } from './statistics-part.js';
import { Troubles } from './troubles.js';
import { useDesk } from './use-desk.js';
import { useQueue } from './use-queue.js';

/** All that was handed in for one activity: what waits, what is done, and what can be done with many at once. */
export function QueuePage({ api, params }) {
  const client = useRef(null);
  client.current ??= clientOf(api, params.activity);
  const desk = deskOf(client.current);
  useDesk(desk);
  const queue = useQueue(client.current);
  const { data, problem, loading, filter } = queue;
  const [chosen, setChosen] = useState(new Map());
  const [cleared, setCleared] = useState(0);
  const leave = (hand) => {
    hand.clearProblem();
    desk.close(hand.who);
  };
  const clear = () => {
    setCleared(cleared + 1);
    queue.clear();
  };
  const begin = data && beginAt(filter, data);
  const activity = data?.activity;
  return html`<${Page} title=${activity?.title ?? t('grading.title')} lead=${activity && leadOf(activity)}
    aside=${begin && html`<${Begin} activity=${params.activity} begin=${begin} narrow=${queue.narrow} />`}>
    <${Troubles} hands=${desk.unfinished()} open=${(who) => goTo(addressOf(params.activity, filter, who))} leave=${leave} />
    <nav class="queue-ways no-print" aria-label=${t('grading.ways')}>
      <a href=${`#/activities/${params.activity}`}>${t('grading.toActivity')}</a>
      <a href=${`#/grading/${params.activity}/deliveries`}>${t('grading.toDeliveries')}</a>
    </nav>
    ${activity?.anonymous && html`<p class="quiet"><${Icon} name="lock" /> ${t('grading.anonymous.text')}</p>`}
    ${data && html`<${QueueFilters} key=${cleared} filter=${filter} narrow=${queue.narrow} counts=${data.counts} anonymous=${activity?.anonymous} />`}
    ${problem && html`<${Failed} problem=${problem} again=${queue.reload} />`}
    ${!data && loading && html`<${Loading} lines=${8} />`}
    ${data && data.total === 0 && html`<${Nothing} filter=${filter} all=${data.counts.all} clear=${clear} />`}
    ${data && data.total > 0 &&
    html`<div class=${loading ? 'list is-loading' : 'list'} aria-busy=${loading}>
      <p class="list-count">${t('grading.queue.found', { count: data.total })}</p>
      <${QueueBulk} client=${client.current} queue=${queue} chosen=${chosen} setChosen=${setChosen} />
      <${QueueTable} data=${data} filter=${filter} chosen=${chosen} setChosen=${setChosen} />
      <${Pages} data=${data} toPage=${queue.toPage} />
    </div>`}
    ${data && html`<div class="queue-parts">
      <${StatisticsPart} client=${client.current} activity=${activity} />
      <${MissingPart} client=${client.current} activity=${activity} />
      <${CsvPart} client=${client.current} activity=${activity} filter=${filter} onDone=${queue.reload} />
      <${BankPart} client=${client.current} activity=${activity} />
    </div>`}
  <//>`;
}

function Begin({ activity, begin, narrow }) {
  const words = html`${t('grading.begin')}<${Icon} name="arrow" flips />`;
  return begin.who
    ? html`<a class="btn btn-primary no-print" href=${`#${addressOf(activity, begin.filter, begin.who)}`}>${words}</a>`
    : html`<button type="button" class="btn btn-primary no-print" onClick=${() => narrow(begin.filter)}>${words}</button>`;
}

function leadOf({ dates, scoreMaximum, grading }) {
  const due = dates.due ? t('grading.due', { at: dateTime(dates.due) }) : t('grading.noDue');
  return grading === 'POINTS' ? `${due} · ${t('grading.outOf', { count: scoreMaximum })}` : `${due} · ${t(`grading.kind.${grading}`)}`;
}

function Nothing({ filter, all, clear }) {
  return narrows(filter) && all > 0
    ? html`<${Empty} icon="search" title=${t('grading.queue.none.found')}><button type="button" class="btn btn-outline-primary btn-sm" onClick=${clear}>${t('grading.queue.clear')}</button><//>`
    : html`<${Empty} icon="inbox" title=${t('grading.queue.none')}><p>${t('grading.queue.none.text')}</p><//>`;
}

function Pages({ data: { page, pages }, toPage }) {
  if (pages < 2) {
    return null;
  }
  const step = (to, label) => html`<button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${to < 0 || to >= pages} onClick=${() => to >= 0 && to < pages && toPage(to)}>${t(label)}</button>`;
  return html`<nav class="more" aria-label=${t('grading.pages')}>${step(page - 1, 'grading.pages.before')}<span class="quiet">${t('grading.pages.now', { page: page + 1, pages })}</span>${step(page + 1, 'grading.pages.after')}</nav>`;
}
