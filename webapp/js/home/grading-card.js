import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

const FIGURES = ['waiting', 'late', 'regrades'];

/** What waits for whoever grades in this course, by activity, with what the LMS did not take. */
export function GradingCard({ part }) {
  const { activities } = part;
  const waiting = part.waiting + part.toRelease + part.troubled > 0;
  return html`<${Card} title=${t('home.marking.title')} icon="inbox" action=${{ path: '/activities', label: t('home.marking.way') }}>
    ${!waiting && html`<p class="card-state">${t('home.marking.none')}</p>${activities.length === 0 && html`<p>${t('home.marking.text')}</p>`}`}
    ${waiting && html`<dl class="figures">${FIGURES.map((key) => html`<div key=${key}><dt>${t(`home.marking.${key}`)}</dt><dd>${number(part[key])}</dd></div>`)}</dl>`}
    ${part.mine > 0 && html`<p>${t('home.marking.mine', { count: part.mine })}</p>`}
    <ul class="rows">${activities.map((one) => html`<li key=${one.id} class="row-line"><div><p class="row-title"><a href=${`#${wayOf(one)}`} dir="auto">${one.title}</a></p>
      <p class="quiet">${lineOf(one)}</p></div></li>`)}</ul>
  <//>`;
}

/** Where an activity's next work is: what waits first, then what only has to be released. */
export function wayOf({ id, waiting, toRelease }) {
  const state = waiting > 0 ? '?state=UNGRADED' : toRelease > 0 ? '?state=TO_RELEASE' : '';
  return `/grading/${id}${state}`;
}

export function lineOf({ waiting, late, regrades, toRelease, troubled }) {
  const parts = [
    waiting > 0 && t('home.marking.line.waiting', { count: waiting }),
    late > 0 && t('home.marking.line.late', { count: late }),
    regrades > 0 && t('home.marking.line.regrades', { count: regrades }),
    toRelease > 0 && t('home.marking.line.toRelease', { count: toRelease }),
    troubled > 0 && t('home.marking.line.troubled', { count: troubled }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : t('home.marking.line.none');
}
