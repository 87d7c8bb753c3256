import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { queryOf } from '../parts/router.js';

/** What a path asks the catalogue for: the certificate's name, and what it is searched by. */
export function countsOf(path) {
  const query = queryOf(path);
  return { name: query.get('counts') ?? '', schemes: query.getAll('scheme') };
}

/** The skill that a path asks for what teaches it; null for none. */
export function skillAsked(path) {
  const query = queryOf(path);
  const id = query.get('skill');
  return id ? { id, name: query.get('named') ?? '' } : null;
}

/** That only what counts is shown, and the way back to everything. */
export function CountsFor({ counts }) {
  return counts.schemes.length > 0 && html`<p role="status">${t('catalogue.counts', { name: counts.name || counts.schemes[0] })} <a href="#/catalogue">${t('catalogue.counts.all')}</a></p>`;
}
