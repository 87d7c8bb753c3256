import { date } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Status } from '../parts/status.js';
import { invitationState } from './invitation-state.js';

/** One invitation; because a revoked one cannot come back, revoking takes a second press. */
export function InvitationLine({ invitation, onRevoke }) {
  const [asked, setAsked] = useState(false);
  const { id, note, reusable, createdAt, expiresAt, spentBy } = invitation;
  const state = invitationState(invitation);
  const name = note || t('operator.invitation.unnamed');
  return html`<li class="row-line">
    <div>
      <p class="row-title"><bdi>${name}</bdi></p>
      <p class="quiet">
        <${Status} state=${state} /> ${reusable && `${t('operator.invitation.reusable')} · `}${t('operator.invitation.dates', { from: date(createdAt), until: date(expiresAt) })}
        ${spentBy && ` · ${t('operator.invitation.spentBy', { platform: spentBy })}`}
      </p>
      ${asked && html`<p role="status">${t('operator.invitation.sure')}</p>`}
    </div>
    ${state === 'OPEN' &&
    html`<div class="row-ways">
      ${asked && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setAsked(false)}>${t('operator.invitation.keep')}</button>`}
      <button type="button" class=${asked ? 'btn btn-primary btn-sm' : 'btn btn-outline-primary btn-sm'}
        aria-label=${t(asked ? 'operator.invitation.revoke.now.named' : 'operator.invitation.revoke.named', { name })} onClick=${() => (asked ? onRevoke(id) : setAsked(true))}>
        ${t(asked ? 'operator.invitation.revoke.now' : 'operator.invitation.revoke')}
      </button>
    </div>`}
  </li>`;
}
