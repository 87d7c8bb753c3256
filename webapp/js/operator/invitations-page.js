import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { CopyField } from '../parts/copy-field.js';
import { Empty } from '../parts/empty.js';
import { Failed } from '../parts/failed.js';
import { Field } from '../parts/field.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Page } from '../parts/page.js';
import { InvitationLine } from './invitation-line.js';

/** Registration addresses for an LMS's administrator: made here, shown once, revoked here. */
export function InvitationsPage({ api, state: { invitations }, acting }) {
  const [note, setNote] = useState('');
  const [made, setMade] = useState(null);
  const create = async (event) => {
    event.preventDefault();
    const invitation = await acting.act(() => api.post('/api/operator/invitations', { note: note.trim() }));
    if (invitation) {
      setMade(invitation);
      setNote('');
    }
  };
  const revoke = (id) => {
    if (made?.id === id) {
      setMade(null);
    }
    return acting.act(() => api.delete(`/api/operator/invitations/${id}`));
  };

  return html`<${Page} title=${t('operator.nav.invitations')} lead=${t('operator.invitations.lead')}>
    ${acting.failed && html`<${Failed} problem=${acting.failed} />`}
    <form class="inline-form" onSubmit=${create}>
      <${Field} id="invitation-note" label=${t('operator.invitation.note')} hint=${t('operator.invitation.note.hint')} maxlength="200" value=${note} onInput=${setNote} />
      <button type="submit" class="btn btn-primary">${t('operator.invitation.create')}</button>
    </form>
    ${made && html`<${Made} key=${made.id} invitation=${made} />`}
    <section class="part">
      <h2>${t('operator.invitations.all')}</h2>
      ${invitations.length === 0
        ? html`<${Empty} icon="link" title=${t('operator.invitations.none.title')}><p>${t('operator.invitations.none.text')}</p><//>`
        : html`<ul class="rows">
            ${invitations.map((one) => html`<${InvitationLine} key=${one.id} invitation=${one} onRevoke=${revoke} />`)}
          </ul>`}
    </section>
  <//>`;
}

function Made({ invitation: { registrationUrl, expiresAt } }) {
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  return html`<section class="made">
    <h2 tabindex="-1" ref=${heading}>${t('operator.invitation.made')}</h2>
    <p>${t('operator.invitation.once', { until: dateTime(expiresAt) })}</p>
    <${CopyField} label=${t('operator.invitation.url')} value=${registrationUrl} hint=${t('operator.invitation.where')} />
  </section>`;
}
