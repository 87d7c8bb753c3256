import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setWords } from '../../../webapp/js/i18n.js';
import { approvalOf, isApprovable, sumsOf } from '../../../webapp/js/tuition/bulk-approve.js';
import { bodyOf, formOf } from '../../../webapp/js/tuition/apply-page.js';
import { leftThen, partsOf } from '../../../webapp/js/tuition/budget-forecast.js';
import { totalsOf, usedPercent, usePercent } from '../../../webapp/js/tuition/budgets-page.js';
import { tuitionStep } from '../../../webapp/js/home/tuition-card.js';
import { decisionsFor } from '../../../webapp/js/tuition/decision-forms.js';
import { applyWay, isPayable, knownOf, paidSteps, termOf } from '../../../webapp/js/tuition/from-offering.js';
import { minorOf, money, plain, sent, shares } from '../../../webapp/js/tuition/money.js';
import { faultsOf } from '../../../webapp/js/tuition/apply-check.js';
import { emptyPolicy, policyForm, policyTerms } from '../../../webapp/js/tuition/policy-form.js';

setWords('en', {});

test('amounts are shown and read to the cent in the currency’s own digits', () => {
  assert.equal(money(120050, 'USD'), '$1,200.50');
  assert.equal(money(1200, 'JPY'), '¥1,200');
  assert.equal(plain(5, 'USD'), '0.05');
  assert.equal(minorOf('1200.5', 'USD'), 120050);
  assert.equal(minorOf(' 0,29 ', 'USD'), 29);
  assert.equal(minorOf('-3', 'USD'), -300);
  assert.equal(minorOf('1200', 'JPY'), 1200);
  for (const wrong of ['', 'x', '1.234', '1e3', '1,2,3', '.5']) {
    assert.equal(minorOf(wrong, 'USD'), null, wrong);
  }
  assert.equal(minorOf('1.5', 'JPY'), null);
  assert.equal(sent(' 12,50 '), '12.50');
});

test('the picture of a year never shows more than the whole', () => {
  assert.deepEqual(shares({ capMinor: 1000, paidMinor: 250, reservedMinor: 250 }), { paid: 25, reserved: 25, left: 50 });
  assert.deepEqual(shares({ capMinor: 1000, paidMinor: 900, reservedMinor: 900 }), { paid: 90, reserved: 10, left: 0 });
  assert.deepEqual(shares({ capMinor: null, paidMinor: 1, reservedMinor: 1 }), { paid: 0, reserved: 0, left: 0 });
});

test('a request goes into the form and comes out as it was', () => {
  const one = { title: 'T', provider: 'P', category: 'COURSE', currency: 'USD', expenses: [{ kind: 'FEE', minor: 1050 }], otherAidMinor: 5, starts: '2026-01-01', ends: '2026-02-01', why: 'W', offering: 'o', path: null, step: null };
  const body = bodyOf(formOf(one), { policy: 'p', currency: 'USD', categories: ['COURSE'] }, 3);
  assert.deepEqual(body, { policy: 'p', title: 'T', provider: 'P', category: 'COURSE', currency: 'USD', expenses: [{ kind: 'FEE', amount: '10.50' }], otherAid: '0.05', starts: '2026-01-01', ends: '2026-02-01', why: 'W', offering: 'o', path: '', step: '', version: 3 });
});

test('what can be decided follows the state and the role', () => {
  const of = (state, rest = {}) => decisionsFor({ request: { state, desk: 'LEARNING' }, decides: true, learning: true, agreement: null, ...rest });
  assert.deepEqual(of('SUBMITTED'), ['APPROVE', 'ASK', 'DENY']);
  assert.deepEqual(of('SUBMITTED', { decides: false }), []);
  assert.deepEqual(of('PROOF_SENT'), ['ACCEPT_PROOF', 'REJECT_PROOF']);
  const asked = { request: { state: 'PROOF_SENT', desk: 'MANAGER' } };
  assert.deepEqual(of('PROOF_SENT', asked), [], 'whoever confirms does not accept');
  assert.deepEqual(of('DENIED'), ['GRANT_APPEAL', 'REFUSE_APPEAL']);
  const paid = (state, rest) => of(state, { request: { state, desk: 'NOBODY', paidOn: '2026-08-01' }, ...rest });
  assert.deepEqual(paid('PAID'), ['REFUND', 'ADJUST']);
  assert.deepEqual(paid('CLOSED', { agreement: { agreedAt: '2026-06-01T10:00:00Z' } }), ['REFUND', 'ADJUST', 'ASK_BACK']);
  assert.deepEqual(paid('PAID', { learning: false }), []);
  assert.deepEqual(of('CLOSED', { agreement: { agreedAt: '2026-06-01T10:00:00Z' } }), [], 'nothing was paid');
});

test('a policy is lines in the form, and each line that cannot be read is named', () => {
  const form = emptyPolicy(2026);
  const { wrong, terms } = policyTerms(form);
  assert.deepEqual(wrong, []);
  assert.deepEqual(terms.caps, [{ status: '', tenureMonths: 0, gradeFrom: 0, gradeTo: 99, category: '', annualMinor: 525000 }]);
  const there = policyForm({ name: 'N', terms: { ...terms, caps: terms.caps.map((cap) => ({ ...cap, status: null, category: null, lifetimeMinor: 2500000 })) } });
  assert.equal(there.caps, '*, 0, 0-99, *, 5250.00, 25000.00');
  assert.equal(policyTerms(there).terms.caps[0].lifetimeMinor, 2500000);
  const bad = policyTerms({ ...form, caps: '*, 0, 0-99, *, 1\n*, many', rates: 'ART 5', stepDays: 'x' });
  assert.deepEqual(bad.wrong, [{ field: 'caps', line: 2 }, { field: 'rates', line: 1 }, { field: 'stepDays', line: 1 }]);
});

test('how much of a budget is used is told in whole percent', () => {
  assert.equal(usedPercent({ allocatedMinor: 300, reservedMinor: 50, paidMinor: 50 }), 33);
  assert.equal(usedPercent({ allocatedMinor: 0, reservedMinor: 0, paidMinor: 0 }), 0);
});

test('the picture of a budget shows what is asked for beyond its end', () => {
  const budget = { allocatedMinor: 1000, paidMinor: 200, reservedMinor: 300, waitingMinor: 250, leftMinor: 500, movingMinor: 0 };
  assert.deepEqual(partsOf(budget), { paid: 20, reserved: 30, waiting: 25, left: 25, end: 100 });
  assert.equal(leftThen(budget), 250);
  const short = { ...budget, waitingMinor: 1500, movingMinor: 100 };
  assert.deepEqual(partsOf(short), { paid: 10, reserved: 15, waiting: 75, left: 0, end: 50 });
  assert.equal(leftThen(short), -900);
  assert.deepEqual(partsOf({ allocatedMinor: 0, paidMinor: 0, reservedMinor: 0, waitingMinor: 0 }), { paid: 0, reserved: 0, waiting: 0, left: 0, end: 0 });
});

test('budgets are added up by year and currency and never across currencies', () => {
  const of = (year, currency, allocatedMinor) => ({ costCentre: `${allocatedMinor}`, year, currency, allocatedMinor, reservedMinor: 1, paidMinor: 2 });
  assert.deepEqual(totalsOf([of(2026, 'USD', 10), of(2026, 'USD', 20), of(2026, 'EUR', 5), of(2027, 'USD', 7)]), [
    { year: 2026, currency: 'USD', allocatedMinor: 30, reservedMinor: 2, paidMinor: 4 },
    { year: 2026, currency: 'EUR', allocatedMinor: 5, reservedMinor: 1, paidMinor: 2 },
    { year: 2027, currency: 'USD', allocatedMinor: 7, reservedMinor: 1, paidMinor: 2 },
  ]);
  assert.equal(usePercent({ covered: 40, used: 10 }), 25);
  assert.equal(usePercent({ covered: 40, used: null }), null);
});

test('a yes to several says of each what was seen', () => {
  const of = (state, payableMinor, currency = 'USD') => ({ request: { id: state, state, version: 4, currency }, outcome: { payableMinor } });
  assert.deepEqual(approvalOf(of('BUDGET_OK', 500)), { version: 4, decision: 'APPROVE', words: '', amountMinor: 500 });
  assert.equal(approvalOf(of('SUBMITTED', 500)).amountMinor, 0);
  assert.deepEqual(sumsOf([of('BUDGET_OK', 500), of('SUBMITTED', 20), of('BUDGET_OK', 7, 'EUR')]), [{ currency: 'USD', minor: 520 }, { currency: 'EUR', minor: 7 }]);
  assert.equal(isApprovable({ state: 'PROOF_SENT' }), false);
  assert.equal(isApprovable({ state: 'MANAGER_OK' }), true);
});

const TERMS = [
  { starts: '2027-09-01', ends: '2027-12-20', applyBy: null },
  { starts: '2027-02-01', ends: '2027-05-30', applyBy: '2027-01-10' },
  { starts: '2026-02-01', ends: '2026-05-30', applyBy: null },
];
const OFFERING = { id: 'o', kind: 'EXAM', title: 'T', provider: 'P', terms: TERMS, cost: { minor: 1500, currency: 'USD' }, expenses: [{ kind: 'EXAM', cost: { minor: 1000 } }, { kind: 'FEE', cost: { minor: 250 } }, { kind: 'FEE', cost: { minor: 250 } }] };
const BENEFIT = { currency: 'USD', categories: ['COURSE', 'CERTIFICATION'] };

test('an application begins with the term that was chosen, or with the next one that is open', () => {
  assert.equal(termOf(OFFERING, { term: '2026-02-01' }, '2026-11-28').ends, '2026-05-30');
  assert.equal(termOf(OFFERING, {}, '2026-11-28').starts, '2027-02-01');
  assert.equal(termOf(OFFERING, {}, '2027-01-15').starts, '2027-09-01');
  assert.equal(termOf(OFFERING, { from: '2027-06-01' }, '2026-11-28').starts, '2027-09-01');
  assert.equal(termOf(OFFERING, {}, '2028-01-01'), null);
});

test('what the catalogue knows is in the form, and no amount of another currency', () => {
  const known = knownOf(OFFERING, BENEFIT, { path: 'p', step: 's' }, 'Here', '2026-11-28');
  assert.deepEqual(known, { title: 'T', provider: 'P', category: 'CERTIFICATION', starts: '2027-02-01', ends: '2027-05-30', expenses: { EXAM: '10.00', FEE: '5.00' }, offering: 'o', path: 'p', step: 's' });
  const other = knownOf(OFFERING, { currency: 'EUR', categories: ['COURSE'] }, {}, 'Here', '2026-11-28');
  assert.equal(knownOf({ ...OFFERING, kind: 'LMS_COURSE', provider: '' }, BENEFIT, {}, 'Here', '2026-11-28').provider, 'Here');
  assert.deepEqual([other.expenses, other.category, other.path], [{}, '', '']);
  assert.ok(!isPayable(OFFERING, { currency: 'EUR' }));
  const any = knownOf({ ...OFFERING, terms: [] }, BENEFIT, { from: '2027-11-30' }, 'Here', '2026-11-28');
  assert.deepEqual([any.starts, any.ends], ['2027-11-30', '2028-03-01']);
  assert.equal(knownOf({ ...OFFERING, terms: [] }, BENEFIT, { from: '2020-01-01' }, 'Here', '2026-11-28').starts, '2026-11-28');
});

test('money is asked for what costs and nobody decides about, and for one of a choice', () => {
  const step = (id, rest = {}) => ({ id, kind: 'OFFERING', subject: 'o', cost: { minor: 1 }, state: 'PLANNED', choice: '', request: null, ...rest });
  const ids = (steps) => paidSteps(steps).map(({ id }) => id);
  assert.deepEqual(ids([step('a'), step('b', { cost: null }), step('c', { kind: 'MENTORING' }), step('d', { state: 'DONE' })]), ['a']);
  assert.deepEqual(ids([step('a', { request: { state: 'DENIED' } }), step('b', { request: { state: 'DRAFT' } }), step('c', { request: { state: 'PAID' } })]), ['a']);
  assert.deepEqual(ids([step('a', { choice: 'x' }), step('b', { choice: 'x' }), step('c')]), ['a', 'c']);
  assert.deepEqual(ids([step('a', { choice: 'x' }), step('b', { choice: 'x', state: 'APPROVED', request: { state: 'APPROVED' } })]), []);
  assert.equal(applyWay({ offering: 'o', path: 'p', step: 's' }), '#/tuition/apply?offering=o&path=p&step=s');
});

test('a home begins with a request that cannot go on without me, and then with those of others', () => {
  const next = { id: 'r', title: 'T', state: 'PROOF_DUE', due: '2026-12-15' };
  assert.deepEqual(tuitionStep({ next, toDecide: 2 }).action, { path: '/tuition/r', label: 'home.tuition.way', needed: true });
  assert.equal(tuitionStep({ next: { ...next, state: 'RUNNING' }, toDecide: 2 }).action.path, '/approvals');
  assert.equal(tuitionStep({ next: { ...next, state: 'RUNNING' }, toDecide: 0 }), null);
  assert.equal(tuitionStep(undefined), null);
});

test('what cannot be read or does not fit is told at its field', () => {
  const form = (change = {}) => ({ expenses: { TUITION: '480.00', FEE: '', BOOK: '', EXAM: '' }, otherAid: '', starts: '2026-12-09', ends: '2027-01-08', ...change });
  assert.deepEqual(faultsOf(form(), 'USD'), {});
  assert.deepEqual(faultsOf(form({ otherAid: '-5' }), 'USD'), { aid: 'tuition.wrong.amount' });
  assert.deepEqual(faultsOf(form({ otherAid: '480.01' }), 'USD'), { aid: 'tuition.wrong.aid' });
  assert.deepEqual(faultsOf(form({ otherAid: '480' }), 'USD'), {});
  assert.deepEqual(faultsOf(form({ expenses: { TUITION: 'four', FEE: '1.234', BOOK: '', EXAM: '' } }), 'USD'), { TUITION: 'tuition.wrong.amount', FEE: 'tuition.wrong.amount' });
  assert.deepEqual(faultsOf(form({ expenses: { TUITION: '', FEE: '0', BOOK: '', EXAM: '' } }), 'USD'), { TUITION: 'tuition.wrong.nothing' });
  assert.deepEqual(faultsOf(form({ ends: '2026-12-08' }), 'USD'), { ends: 'tuition.wrong.ends' });
});

test('the words of an agreement go with the policy, and only if it is switched on', () => {
  const on = { ...emptyPolicy(2026), retention: true, agreementWords: 'I pay back.', agreementSteps: '6 100\n12 50' };
  assert.deepEqual(policyTerms(on).terms.agreement, { words: 'I pay back.', steps: [{ months: 6, percent: 100 }, { months: 12, percent: 50 }] });
  assert.equal(policyTerms({ ...on, retention: false }).terms.agreement, undefined);
  assert.deepEqual(policyTerms({ ...on, agreementSteps: '6 100\nmany' }).wrong, [{ field: 'agreementSteps', line: 2 }]);
});
