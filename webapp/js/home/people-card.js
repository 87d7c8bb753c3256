import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Ago } from '../parts/time.js';
import { Card } from './card.js';

/** How many are in the course, as what, and how fresh that is. */
export function PeopleCard({ roster }) {
  const action = roster.readAt && { path: '/people', label: t('home.people.way') };
  return html`<${Card} title=${t('home.people.title')} icon="people" action=${action}>
    ${roster.readAt ? html`<${Figures} roster=${roster} />` : html`<p>${t(unreadReason(roster))}</p>`}
    <p class="quiet" role="status">
      ${roster.reading && roster.readAt && t('home.people.reading')}
      ${!roster.reading && roster.readAt && html`${t('home.people.read')} <${Ago} at=${roster.readAt} />`}
    </p>
  <//>`;
}

function Figures({ roster }) {
  const figures = [
    ['home.people.learners', roster.learners],
    ['home.people.instructors', roster.instructors],
    ['home.people.left', roster.left],
  ];
  return html`<dl class="figures">
    ${figures.map(([label, value]) => html`<div key=${label}><dt>${t(label)}</dt><dd>${number(value)}</dd></div>`)}
  </dl>`;
}

function unreadReason({ available, problem }) {
  if (problem) {
    return 'home.people.problem';
  }
  return available ? 'home.people.first' : 'home.people.unavailable';
}
