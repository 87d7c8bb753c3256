import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money, queryOf, sortedTerms } from '../../../webapp/js/catalogue/catalogue-words.js';
import { bodyOf, changedFields, formOf, NEW } from '../../../webapp/js/catalogue/offering-form.js';

test('money is written with its currency, and its decimals where there are any', () => {
  assert.match(money({ minor: 125050, digits: 2, currency: 'USD' }, 'en-US'), /^USD\s1,250\.50$/);
  assert.match(money({ minor: 120000, digits: 2, currency: 'USD' }, 'en-US'), /^USD\s1,200$/);
  assert.match(money({ minor: 5000, digits: 0, currency: 'JPY' }, 'en-US'), /^JPY\s5,000$/);
});

test('a limit of cost goes with the search only when it is an amount with its currency', () => {
  const filter = { search: '', kind: '', skill: null, cost: 'most', most: '500', currency: 'USD', retired: false };
  assert.deepEqual({ most: queryOf(filter).most, currency: queryOf(filter).currency, free: queryOf(filter).free }, { most: '500', currency: 'USD', free: '' });
  assert.equal(queryOf({ ...filter, most: '5x' }).most, '');
  assert.equal(queryOf({ ...filter, currency: '' }).most, '');
  assert.equal(queryOf({ ...filter, cost: 'free' }).free, true);
});

test('terms that are over stand last', () => {
  const term = (starts, ends) => ({ starts, ends, applyBy: null });
  const sorted = sortedTerms([term('2025-01-01', '2025-02-01'), term('2027-03-01', '2027-04-01'), term('2026-12-01', '2027-02-01')], '2026-11-28');
  assert.deepEqual(sorted.map(({ starts, past }) => [starts, past]), [['2026-12-01', false], ['2027-03-01', false], ['2025-01-01', true]]);
});

test('a form that nobody touched sends what is there', () => {
  const offering = {
    kind: 'EXAM', title: 'Data', provider: 'Academy', accredited: true, url: '', mode: 'ONLINE', hours: 0, language: '', checkedOn: null,
    cost: { minor: 9900, digits: 2, currency: 'USD', amount: '99.00' },
    expenses: [{ kind: 'EXAM', cost: { amount: '99.00' } }],
    credits: [{ scheme: 'PDU', category: '', units: 0.25 }],
    skills: [{ id: 's', code: 'T-1', name: 'Data', toLevel: 3 }],
    terms: [{ starts: '2027-01-01', ends: '2027-02-01', applyBy: null }],
  };
  const body = bodyOf(formOf({ offering, before: [{ id: 'b', title: 'First' }] }));
  assert.deepEqual(body.expenses, [{ kind: 'EXAM', amount: '99.00' }]);
  assert.deepEqual(body.skills, [{ id: 's', toLevel: 3 }]);
  assert.deepEqual(body.prerequisites, ['b']);
  assert.deepEqual(body.credits, [{ scheme: 'PDU', category: '', units: '0.25' }]);
  assert.equal(body.hours, 0);
  assert.equal(body.currency, 'USD');
});

test('what somebody else saved is told by what differs', () => {
  assert.deepEqual(changedFields({ ...NEW, title: 'Mine' }, { ...NEW, title: 'Theirs', skills: [{ id: 's', name: 'Data', toLevel: 2 }] }), ['Theirs', 'Data']);
});
