import { withQuery } from '../api.js';
import { day, number } from '../format.js';
import { money } from '../catalogue/catalogue-words.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { Table } from '../parts/table.js';
import { useLoad } from '../parts/use-load.js';
import { pathOf } from './path-model.js';

/** What closes most of my gaps: courses, colleagues, money and time. */
export function BestPlanPage({ api }) {
  const [wish, setWish] = useState({ hours: '200', own: '', currency: '' });
  const [asked, setAsked] = useState(wish);
  const [failure, setFailure] = useState(null);
  const path = withQuery('/api/plan/best', asked);
  const { data, problem, loading, reload } = useLoad((signal) => api.get(path, { signal, time: 60000 }), [path]);
  const ask = (event) => {
    event.preventDefault();
    setAsked(wish);
  };
  const set = (field) => (value) => setWish({ ...wish, [field]: value });
  const take = async () => {
    setFailure(null);
    try {
      const made = await api.post('/api/paths', pathOf(data.best, t('best.path.title', { date: day(new Date().toISOString().slice(0, 10)) })));
      goTo(`/paths/${made.id}`);
    } catch (refused) {
      setFailure(refused);
    }
  };
  return html`<${Page} title=${t('best.title')} lead=${t('best.lead')}>
    <form class="catalogue-filters" onSubmit=${ask}>
      <${Field} id="best-hours" label=${t('best.hours')} value=${wish.hours} onInput=${set('hours')} inputmode="numeric" maxlength="4" />
      <${Field} id="best-own" label=${t('best.own')} value=${wish.own} onInput=${set('own')} inputmode="numeric" maxlength="9" />
      <${Field} id="best-currency" label=${t('best.currency')} value=${wish.currency} onInput=${(code) => set('currency')(code.toUpperCase())} maxlength="3" code />
      <button type="submit" class="btn btn-outline-primary">${t('best.work')}</button>
    </form>
    ${(problem ?? failure) && html`<${Failed} problem=${problem ?? failure} again=${reload} />`}
    ${loading && !problem && html`<${Loading} lines=${6} />`}
    ${data && !loading && !problem && html`<${Found} data=${data} take=${take} />`}
  <//>`;
}

function Found({ data, take }) {
  if (!data.profile) {
    return html`<${Empty} icon="search" title=${t('best.noProfile.title')}><p>${t('best.noProfile')}</p><a class="btn btn-outline-primary btn-sm" href="#/skills">${t('best.toSkills')}</a><//>`;
  }
  if (data.gaps.length === 0) {
    return html`<${Empty} icon="check" title=${t('best.noGaps.title')}><p>${t('best.noGaps', { profile: data.profile })}</p><//>`;
  }
  const amount = (minor) => (minor === 0 || !data.currency ? t('best.nothingToPay') : money({ minor, digits: data.digits, currency: data.currency }));
  const empty = !data.best || data.best.steps.length === 0;
  return html`<section class="part"><h2>${t('best.plan')}</h2>
      ${empty
        ? html`<${Empty} icon="inbox" title=${t('best.nothing.title')}><p>${t('best.nothing')}</p><//>`
        : html`<${Plan} plan=${data.best} amount=${amount} proof />
          <p><button type="button" class="btn btn-primary" onClick=${take}>${t('best.take')}</button></p>`}
      ${data.left > 0 && html`<p class="quiet">${t('best.left', { count: data.left })}</p>`}
    </section>
    <${Gaps} data=${data} />
    <section class="part"><h2>${t('best.free')}</h2>
      ${data.colleagues.length === 0 ? html`<p class="quiet">${t('best.free.none')}</p>` : html`<ul class="rows">${data.colleagues.map((one) => html`<li key=${one.person + one.skill} class="row-line"><${Colleague} one=${one} /></li>`)}</ul>`}
    </section>
    ${data.currency && html`<${Years} years=${data.years} amount=${amount} />`}
    ${data.next && html`<section class="part"><h2>${t('best.next')}</h2><${Plan} plan=${data.next} amount=${amount} /></section>`}
    ${data.currency && html`<section class="part">${data.more
      ? html`<h2>${t('best.more', { amount: amount(data.more.amount), year: String(data.more.year) })}</h2><p>${t('best.more.share', { percent: percent(data.more.plan.share) })}</p><${Plan} plan=${data.more.plan} amount=${amount} />`
      : html`<p>${t('best.more.none')}</p>`}</section>`}`;
}

/** Its days from today on; one that begins and ends on the same has one day. */
function spell({ starts, ends }) {
  const today = new Date().toISOString().slice(0, 10);
  const from = starts < today && today <= ends ? today : starts;
  return from === ends ? day(ends) : `${day(from)} – ${day(ends)}`;
}

const percent = (share) => Math.round(share * 100);

function Plan({ plan, amount, proof }) {
  const columns = [
    {
      key: 'what',
      label: t('best.what'),
      head: true,
      cell: ({ title, offering, colleague }) => (offering ? html`<a href=${`#/catalogue/${offering}`}><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi> <span class="quiet">${t('best.with', { name: colleague.name, level: colleague.level })}</span>`),
    },
    { key: 'when', label: t('best.when'), cell: spell },
    { key: 'cost', label: t('best.cost'), cell: ({ cost }) => amount(cost) },
  ];
  return html`<p>${t('best.share', { percent: percent(plan.share), hours: number(plan.hours), cost: amount(plan.cost) })}</p>
    ${proof && html`<p class="quiet">${plan.proven ? t('best.proven') : t('best.bound', { percent: percent(plan.away) })}</p>`}
    <${Table} caption=${t('best.plan')} columns=${columns} rows=${plan.steps} keyOf=${({ title, starts }) => title + starts} />`;
}

function Gaps({ data }) {
  const columns = [
    { key: 'skill', label: t('best.gap.skill'), head: true, cell: ({ skill, name }) => html`<a href=${`#/skills/${skill}`}><bdi>${name}</bdi></a>` },
    { key: 'importance', label: t('best.gap.importance'), cell: ({ importance }) => number(importance) },
    { key: 'missing', label: t('best.gap.missing'), cell: ({ missing }) => number(missing) },
    { key: 'closed', label: t('best.gap.closed'), cell: ({ missing, closed }) => html`${number(closed)} <progress class="gap-bar" max=${missing} value=${closed} aria-hidden="true"></progress>` },
  ];
  return html`<section class="part"><h2>${t('best.gaps')}</h2><p class="quiet">${t('best.gaps.of', { profile: data.profile })}</p>
    <${Table} caption=${t('best.gaps')} columns=${columns} rows=${data.gaps} keyOf=${({ skill }) => skill} /></section>`;
}

function Colleague({ one }) {
  return html`<div><p class="row-title"><bdi>${one.skillName}</bdi></p><p class="quiet">${t('best.with', { name: one.name, level: one.level })}${one.partner && html` (${t('best.partner')})`}</p></div>
    <div class="tools">${one.partner
      ? html`<a class="btn btn-outline-primary btn-sm" href="#/pairings">${t('best.ask.partner')}<span class="visually-hidden"> ${one.name}</span></a>`
      : html`<a class="btn btn-outline-primary btn-sm" href=${`#/choose/${one.cycle}`}>${t('best.ask.choose', { name: one.name })}</a>
        <a class="btn btn-outline-primary btn-sm" href="#/ask">${t('best.ask.help')}<span class="visually-hidden"> ${one.skillName}</span></a>`}</div>`;
}

function Years({ years, amount }) {
  const columns = [
    { key: 'year', label: t('best.year'), head: true, cell: ({ year }) => String(year) },
    { key: 'there', label: t('best.year.there'), cell: ({ remaining }) => (remaining === null ? t('best.year.noEnd') : amount(remaining)) },
    { key: 'spent', label: t('best.year.spent'), cell: ({ spent }) => amount(spent) },
  ];
  return html`<section class="part"><h2>${t('best.money')}</h2><${Table} caption=${t('best.money')} columns=${columns} rows=${years} keyOf=${({ year }) => year} /></section>`;
}
