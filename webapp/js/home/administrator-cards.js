import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

const CARDS = [
  { title: 'home.access.title', text: 'home.access.text', way: 'home.access.way', path: '/access', icon: 'key' },
  { title: 'home.connection.title', text: 'home.connection.text', way: 'home.connection.way', path: '/connection', icon: 'plug' },
];

/** What only the LMS's administrator can do here. */
export function AdministratorCards() {
  return CARDS.map(
    ({ title, text, way, path, icon }) => html`<${Card} key=${path} title=${t(title)} icon=${icon} action=${{ path, label: t(way) }}>
      <p>${t(text)}</p>
    <//>`,
  );
}
