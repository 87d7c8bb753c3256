import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { rolesInWords } from '../roles.js';

/** Where I am and as whom, in one quiet line, and the ways between the pages where there is more than one. */
export function Header({ me, views, current }) {
  const label = me.course?.label;
  const ways = views.filter((view) => view.label);
  return html`<header class="shell-head">
    <div class="where-and-who">
      <p class="where">
        <bdi>${me.course?.title || me.platform.name}</bdi>
        ${label && label !== me.course.title && html` <span class="where-label"><bdi>${label}</bdi></span>`}
      </p>
      <p class="who"><bdi class="who-name">${me.person.name || t('person.notShared')}</bdi> <span>${rolesInWords(me.roles)}</span></p>
    </div>
    ${ways.length > 1 &&
    html`<nav aria-label=${t('nav.label')}>
      <ul class="ways">
        ${ways.map(
          ({ path, label: words }) => html`<li key=${path}>
            <a href=${`#${path}`} aria-current=${path === current ? 'page' : undefined}>${t(words)}</a>
          </li>`,
        )}
      </ul>
    </nav>`}
  </header>`;
}
