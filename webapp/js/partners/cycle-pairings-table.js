import { day } from '../enrolment/days.js';
import { number } from '../format.js';
import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { nameOf } from '../parts/person-name.js';
import { Table } from '../parts/table.js';
import { Ago } from '../parts/time.js';

const LONGEST = 500;
const OPEN = ['OFFERED', 'OFFERED_BOTH', 'ACCEPTED', 'ORIENTATION', 'ACTIVE', 'PAUSED', 'CLOSING'];

/** The pairings of a cycle with where each stands, and what those who run the programme may do. */
export function CyclePairingsTable({ pairings, words, withdraw }) {
  const columns = [
    { key: 'mentor', label: words.mentor, head: true, cell: (one) => html`<bdi>${nameOf({ personId: one.mentor, name: one.mentorName })}</bdi>` },
    { key: 'mentee', label: words.mentee, cell: (one) => html`<bdi>${nameOf({ personId: one.mentee, name: one.menteeName })}</bdi>` },
    { key: 'state', label: t('partners.staff.state'), cell: (one) => html`${t(`partners.state.${one.state}`)}<span class="block quiet">${waiting(one, words)}</span>` },
    { key: 'points', label: t('partners.staff.points'), cell: ({ points }) => (points == null ? '–' : number(Math.round(points))) },
    { key: 'since', label: t('partners.staff.since'), cell: ({ since }) => html`<${Ago} at=${since} />` },
    { key: 'do', label: t('partners.staff.do'), quiet: true, cell: (one) => (OPEN.includes(one.state) ? html`<${Withdraw} one=${one} withdraw=${withdraw} />` : '') },
  ];
  return html`<${Table} caption=${t('partners.staff.pairings')} columns=${columns} rows=${pairings} keyOf=${({ id }) => id} />`;
}

function waiting(one, words) {
  if (!one.waitsFor) {
    return one.chosen ? t('partners.staff.chosen') : '';
  }
  const role = words[one.waitsFor === 'MENTOR' ? 'mentor' : 'mentee'];
  const sentence = one.on ? t('partners.staff.waits.on', { role, date: day(one.on) }) : t('partners.staff.waits', { role });
  return one.reminded ? `${sentence} ${t('partners.staff.reminded')}` : sentence;
}

function Withdraw({ one, withdraw }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const names = `${one.mentorName} · ${one.menteeName}`;
  if (!asking) {
    return html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setAsking(true)}>${t('partners.staff.withdraw')}<span class="visually-hidden"> ${names}</span></button>`;
  }
  const submit = (event) => {
    event.preventDefault();
    withdraw(one, reason);
  };
  return html`<form class="deeds" onSubmit=${submit}>
    <p>${t('partners.staff.withdraw.text')}</p>
    <label class="form-label" for=${`why-${one.id}`}>${t('partners.staff.withdraw.reason')}</label>
    <input class="form-control" id=${`why-${one.id}`} dir="auto" required maxlength=${LONGEST} value=${reason} onInput=${(event) => setReason(event.target.value)} />
    <button type="submit" class="btn btn-sm btn-primary">${t('partners.staff.withdraw.sure')}</button>
    <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setAsking(false)}>${t('partners.back')}</button>
  </form>`;
}
