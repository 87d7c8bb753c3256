import { list } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { Table } from '../parts/table.js';
import { Ago } from '../parts/time.js';

const NAMES = { MENTOR: 'mentor', MENTEE: 'mentee' };
const LONGEST_REASON = 500;

/** The people of a cycle, each with what may be done about them. */
export function ParticipantTable({ people, labels, withdraw, decide }) {
  const columns = [
    { key: 'name', label: t('invite.column.name'), head: true, cell: who },
    { key: 'side', label: t('invite.column.side'), cell: ({ sides }) => list(sides.map((side) => labels[NAMES[side]])) },
    { key: 'stage', label: t('invite.column.stage'), cell: stageOf },
    { key: 'since', label: t('invite.column.since'), cell: ({ since }) => html`<${Ago} at=${since} />` },
    { key: 'do', label: t('invite.column.do'), quiet: true, cell: (one) => html`<${Deeds} one=${one} withdraw=${withdraw} decide=${decide} />` },
  ];
  return html`<${Table} caption=${t('invite.people')} columns=${columns} rows=${people} keyOf=${keyOf} />`;
}

function keyOf({ invitation, enrolment }) {
  return enrolment ?? invitation;
}

function who(one) {
  return html`<bdi>${one.name || one.contact || nameOf({ personId: one.person ?? keyOf(one), name: '' })}</bdi>${one.name && one.contact && html`<span class="quiet"> <bdi>${one.contact}</bdi></span>`}`;
}

function stageOf({ stage, reminders }) {
  return html`${t(`invite.stage.${stage}`)}${reminders.length > 0 && html`<span class="quiet"> · ${t('invite.reminded', { count: reminders.length })}</span>`}`;
}

function Deeds({ one, withdraw, decide }) {
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const name = one.name || one.contact;
  if (one.enrolment && (one.stage === 'APPLIED' || one.stage === 'WAITING')) {
    return html`<div class="deeds">
      ${one.teaches.length > 0 && html`<p class="quiet">${t('invite.teaches', { skills: list(one.teaches) })}</p>`}
      ${one.learns.length > 0 && html`<p class="quiet">${t('invite.learns', { skills: list(one.learns) })}</p>`}
      ${refusing
        ? html`<label class="form-label" for=${`reason-${one.enrolment}`}>${t('invite.reason')}</label>
            <input class="form-control" id=${`reason-${one.enrolment}`} dir="auto" maxlength=${LONGEST_REASON} value=${reason} onInput=${(event) => setReason(event.target.value)} />
            <button type="button" class="btn btn-sm btn-primary" onClick=${() => decide(one, false, reason)}>${t('invite.refuse.sure')}</button>
            <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setRefusing(false)}>${t('invite.refuse.not')}</button>`
        : html`<button type="button" class="btn btn-sm btn-primary" onClick=${() => decide(one, true, '')}>${t('invite.letIn')}<span class="visually-hidden"> ${name}</span></button>
            <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setRefusing(true)}>${t('invite.refuse')}<span class="visually-hidden"> ${name}</span></button>`}
    </div>`;
  }
  const open = one.invitation && ['INVITED', 'OPENED'].includes(one.stage);
  return open ? html`<button type="button" class="btn btn-sm btn-outline-secondary" onClick=${() => withdraw(one)}>${t('invite.withdraw')}<span class="visually-hidden"> ${name}</span></button>` : '';
}
