import { day } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Card } from './card.js';

/** What is left of the year, what waits for me, and my next date. */
export function TuitionCard({ part }) {
  const { balance, toDecide, next } = part;
  return html`<${Card} title=${t('home.tuition.title')} icon="inbox" action=${{ path: toDecide > 0 && !balance ? '/approvals' : '/tuition', label: t('home.tuition.way') }}>
    ${toDecide > 0 && html`<p><a href="#/approvals">${t('home.tuition.decide', { count: toDecide })}</a></p>`}
    ${balance && html`<p>${t('home.tuition.left', { amount: amount(balance), year: String(balance.year) })}</p>`}
    ${next && html`<p><a href=${`#/tuition/${next.id}`}>${t('home.tuition.next', { title: next.title, date: day(next.due) })}</a></p>`}
  <//>`;
}

const NEEDS = ['INFO_NEEDED', 'PROOF_DUE', 'PROOF_REJECTED', 'REPAY_DUE'];

/** The next step where a request of mine cannot go on without me, or one of somebody else; null where none waits. */
export function tuitionStep(part) {
  const { next, toDecide = 0 } = part ?? {};
  if (next && NEEDS.includes(next.state)) {
    const action = { path: `/tuition/${next.id}`, label: 'home.tuition.way', needed: true };
    return { title: `next.tuition.${next.state}`, text: 'next.tuition.text', values: { title: next.title, date: day(next.due) }, action };
  }
  return toDecide > 0 ? { title: 'next.tuition.decide', text: 'next.tuition.decide.text', values: { count: toDecide }, action: { path: '/approvals', label: 'next.tuition.decide.way', needed: true } } : null;
}

function amount({ capMinor, reservedMinor, paidMinor, currency }) {
  const format = new Intl.NumberFormat(document.documentElement.lang || 'en', { style: 'currency', currency });
  return format.format((capMinor - reservedMinor - paidMinor) / 10 ** format.resolvedOptions().maximumFractionDigits);
}
