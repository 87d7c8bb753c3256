import { shortTag } from '../format.js';
import { t } from '../i18n.js';
import { html } from './html.js';

/** A person's name, or, where the platform keeps it, a tag that stays the same for the same person. */
export function nameOf({ personId, name }) {
  return name || t('person.unnamed', { tag: shortTag(personId) });
}

export function PersonName({ person }) {
  return person.name
    ? html`<bdi>${person.name}</bdi>`
    : html`<span class="unnamed">${t('person.notShared')} <span class="tag">${shortTag(person.personId)}</span></span>`;
}
