import { withQuery } from '../api.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** Where the catalogue shows what teaches a skill. */
export function TeachWay({ skill }) {
  return html`<a href=${`#${withQuery('/catalogue', { skill: skill.id, named: skill.name })}`}>${t('skills.teach')}<span class="visually-hidden"> ${skill.name}</span></a>`;
}
