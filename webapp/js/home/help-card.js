import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { Card } from './card.js';

/** Twenty minutes of somebody's time: what I agreed on, whom I could help, and that I can ask. */
export function HelpCard({ help }) {
  const { takeable, open, agreed } = help;
  return html`<${Card} title=${t('home.help.title')} icon="clock" action=${{ path: '/ask', label: t('home.help.way') }}>
    ${agreed.length > 0 && html`<ul class="rows">${agreed.map((one) => html`<li key=${one.id} class="row-line"><p>${t('home.help.agreed', { skill: one.skillName, name: nameOf({ personId: one.other, name: one.otherName }), at: dateTime(one.startsAt) })}</p></li>`)}</ul>`}
    ${takeable > 0 && html`<p>${t('home.help.takeable', { count: takeable })}</p>`}
    ${open > 0 && html`<p>${t('home.help.open', { count: open })}</p>`}
    ${agreed.length + takeable + open === 0 && html`<p>${t('home.help.text')}</p>`}
  <//>`;
}
