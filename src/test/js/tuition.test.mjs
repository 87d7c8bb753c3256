import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setWords } from '../../../webapp/js/i18n.js';
import { approvalOf, isApprovable, sumsOf } from '../../../webapp/js/tuition/bulk-approve.js';
import { bodyOf, formOf } from '../../../webapp/js/tuition/apply-page.js';
import { leftThen, partsOf } from '../../../webapp/js/tuition/budget-forecast.js';
import { totalsOf, usedPercent, usePercent } from '../../../webapp/js/tuition/budgets-page.js';
import { decisionsFor } from '../../../webapp/js/tuition/decision-forms.js';
import { minorOf, money, plain, sent, shares } from '../../../webapp/js/tuition/money.js';
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
  const one = { title: 'T', provider: 'P', category: 'COURSE', currency: 'USD', expenses: [{ kind: 'FEE', minor: 1050 }], otherAidMinor: 5, starts: '2026-01-01', ends: '2026-02-01', why: 'W' };
  const body = bodyOf(formOf(one), { policy: 'p', currency: 'USD', categories: ['COURSE'] }, 3);
  assert.deepEqual(body, { policy: 'p', title: 'T', provider: 'P', category: 'COURSE', currency: 'USD', expenses: [{ kind: 'FEE', amount: '10.50' }], otherAid: '0.05', starts: '2026-01-01', ends: '2026-02-01', why: 'W', version: 3 });
});

test('what can be decided follows the state and the role', () => {
  const of = (state, rest = {}) => decisionsFor({ request: { state, desk: 'LEARNING' }, decides: true, learning: true, retention: false, ...rest });
  assert.deepEqual(of('SUBMITTED'), ['APPROVE', 'ASK', 'DENY']);
  assert.deepEqual(of('SUBMITTED', { decides: false }), []);
  assert.deepEqual(of('PROOF_SENT'), ['ACCEPT_PROOF', 'REJECT_PROOF']);
  const asked = { request: { state: 'PROOF_SENT', desk: 'MANAGER' } };
  assert.deepEqual(of('PROOF_SENT', asked), [], 'whoever confirms does not accept');
  assert.deepEqual(of('DENIED'), ['GRANT_APPEAL', 'REFUSE_APPEAL']);
  const paid = (state, rest) => of(state, { request: { state, desk: 'NOBODY', paidOn: '2026-08-01' }, ...rest });
  assert.deepEqual(paid('PAID'), ['REFUND', 'ADJUST']);
  assert.deepEqual(paid('CLOSED', { retention: true }), ['REFUND', 'ADJUST', 'ASK_BACK']);
  assert.deepEqual(paid('PAID', { learning: false }), []);
  assert.deepEqual(of('CLOSED', { retention: true }), [], 'nothing was paid');
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
