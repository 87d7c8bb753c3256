import { date } from '../format.js';
import { t } from '../i18n.js';
import { Empty } from '../parts/empty.js';
import { html } from '../parts/html.js';
import { nameOf, PersonName } from '../parts/person-name.js';

/** Who manages programmes now. */
export function GrantList({ grants, headingRef, onRevoke }) {
  return html`<section class="part">
    <h2 tabindex="-1" ref=${headingRef}>${t('access.now')}</h2>
    ${grants.length === 0
      ? html`<${Empty} icon="key" title=${t('access.none.title')}><p>${t('access.none.text')}</p><//>`
      : html`<ul class="rows">
          ${grants.map((grant) => html`<${Grant} key=${grant.id} grant=${grant} onRevoke=${onRevoke} />`)}
        </ul>`}
  </section>`;
}

function Grant({ grant, onRevoke }) {
  const person = { personId: grant.personId, name: grant.personName };
  return html`<li class="row-line">
    <div>
      <p class="row-title"><${PersonName} person=${person} /></p>
      <p class="quiet">${t('access.since', { date: date(grant.grantedAt), by: grant.grantedBy })}</p>
    </div>
    <button type="button" class="btn btn-outline-primary btn-sm" aria-label=${t('access.revoke.named', { name: nameOf(person) })}
      onClick=${() => onRevoke(grant)}>
      ${t('access.revoke.button')}
    </button>
  </li>`;
}
