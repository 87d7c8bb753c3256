import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, skillAsked } from '../../../webapp/js/catalogue/counts-for.js';
import { countsWay } from '../../../webapp/js/certificates/counts-way.js';
import { EXAMPLE } from '../../../webapp/js/certificates/examples.js';
import { barOf, creditForm, creditOf, datesForm, datesOf, hundredthsOf, kindForm, kindOf, linesOf, wrongDates, wrongWith } from '../../../webapp/js/certificates/model.js';
import { certificateStep } from '../../../webapp/js/home/certificates-card.js';
import { nextStep } from '../../../webapp/js/home/next-step.js';
import { dayOf } from '../../../webapp/js/certificates/progress.js';

const PMP = { issuer: 'PMI', name: 'PMP', unit: 'PDU', required: 6000, categories: [{ code: 'A', name: 'Ways', least: 800, most: null }, { code: 'B', name: 'Giving', least: 0, most: 2500 }] };
const holding = { id: 'h', certification: PMP, earned: 1500, starts: '2026-01-01', expires: '2026-12-31', state: 'ACTIVE', lines: [{ code: 'B', earned: 0, counted: 0, missing: 0 }, { code: 'A', earned: 500, counted: 500, missing: 300 }] };
const other = { ...holding, id: 'o' };

test('units are typed with a point or a comma, and never finer than a hundredth', () => {
  assert.equal(hundredthsOf('1'), 100);
  assert.equal(hundredthsOf(' 0,25 '), 25);
  assert.equal(hundredthsOf('1.1'), 110);
  for (const wrong of ['', '-1', '0.125', '1e3', 'x', '123456']) {
    assert.ok(Number.isNaN(hundredthsOf(wrong)), wrong);
  }
});

test('a bar never leaves its place', () => {
  assert.deepEqual(barOf(holding, '2026-01-01'), { done: 25, time: 0 });
  assert.deepEqual(barOf({ ...holding, earned: 9000 }, '2030-01-01'), { done: 100, time: 100 });
  assert.equal(barOf(holding, '2020-01-01').time, 0);
});

test('each category has its line, in the order of the rules', () => {
  assert.deepEqual(linesOf(holding).map(({ name, counted }) => [name, counted]), [['Ways', 500], ['Giving', 0]]);
});

test('a new credit counts where it was begun, and may count elsewhere', () => {
  const form = creditForm(holding, [other, { ...other, id: 'old', state: 'RENEWED' }]);
  assert.deepEqual(form.allocations.map(({ holding: id, chosen }) => [id, chosen]), [['h', true], ['o', false]]);
  assert.equal(wrongWith(form), 'certificates.credit.incomplete');
  const said = { ...form, date: '2026-02-01', title: 'Course' };
  assert.equal(wrongWith(said), 'certificates.credit.units.wrong');
  assert.equal(wrongWith({ ...said, allocations: [] }), 'certificates.credit.nowhere');
  const right = { ...said, allocations: said.allocations.map((one) => ({ ...one, units: '1.5' })) };
  assert.equal(wrongWith(right), null);
  assert.deepEqual(creditOf(right, 3).allocations, [{ holding: 'h', category: 'A', units: 150 }]);
  assert.equal(creditOf(right, 3).version, 3);
});

test('the dates of a cycle come out of their form as they went in, and what is wrong is said', () => {
  const rules = { carryOverMost: 2000 };
  const form = datesForm({ starts: '2026-01-01', expires: '2028-12-31', carriedIn: 150 });
  assert.equal(wrongDates(form, rules), null);
  assert.deepEqual(datesOf(form, 4), { version: 4, starts: '2026-01-01', expires: '2028-12-31', carriedIn: 150 });
  assert.equal(wrongDates({ ...form, expires: '' }, rules), null);
  assert.equal(wrongDates({ ...form, expires: '2026-01-01' }, rules), 'certificates.dates.wrong');
  assert.equal(wrongDates({ ...form, starts: '' }, rules), 'certificates.dates.wrong');
  for (const carriedIn of ['20.01', 'many', '-1']) {
    assert.equal(wrongDates({ ...form, carriedIn }, rules), 'certificates.dates.carried.wrong', carriedIn);
  }
});

test('rules come out of their form as they went in', () => {
  const { fee, meetings, categories, ...rest } = kindOf(kindForm(EXAMPLE), 2);
  assert.equal(rest.required, EXAMPLE.required);
  assert.equal(rest.version, 2);
  assert.deepEqual(categories, EXAMPLE.categories);
  assert.deepEqual(meetings, EXAMPLE.meetings);
  assert.equal(fee, null);
});

test('what is no number is left for the tool to refuse', () => {
  const wrong = kindOf({ ...kindForm(EXAMPLE), required: 'many', cycleMonths: '3.5', fee: 'free' });
  assert.equal(wrong.required, null);
  assert.equal(wrong.cycleMonths, null);
  assert.equal(wrong.fee.minor, -1);
});

test('the example says that nobody has checked it', () => {
  assert.equal(EXAMPLE.checkedOn, '');
  assert.match(EXAMPLE.source, /^Example/);
});

test('a day is written as the calendar does', () => {
  assert.equal(dayOf(new Date(2026, 0, 5, 23)), '2026-01-05');
});

test('a home reminds of a certificate from 180 days on, unless nothing has to be done', () => {
  const part = { holdings: 1, name: 'PMP', first: 'h', state: 'EXPIRING', daysLeft: 29, reminder: 30 };
  assert.equal(nextStep({ roles: [], home: { certificates: part } }).action.path, '/certificates/h');
  assert.equal(certificateStep({ ...part, state: 'WINDOW_OPEN' }).text, 'home.certificates.WINDOW_OPEN');
  assert.equal(certificateStep({ ...part, state: 'ACTIVE' }), null);
  assert.equal(certificateStep({ ...part, reminder: null }), null);
  assert.equal(certificateStep(undefined), null);
});

test('what counts is searched for by every name of the certificate', () => {
  const way = countsWay({ certification: { issuer: 'PMI', name: 'PMP' }, schemes: ['PMP', 'PMI PMP', 'A&B?'] });
  assert.deepEqual(countsOf(way), { name: 'PMI PMP', schemes: ['PMP', 'PMI PMP', 'A&B?'] });
  assert.deepEqual(countsOf('#/catalogue'), { name: '', schemes: [] });
});

test('what teaches a skill is searched for by its id, and named', () => {
  assert.deepEqual(skillAsked('/catalogue?skill=s1&named=Short%20video'), { id: 's1', name: 'Short video' });
  assert.equal(skillAsked('/catalogue'), null);
});
