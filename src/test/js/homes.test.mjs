import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeAddress } from '../../../webapp/js/address.js';
import { nextStep } from '../../../webapp/js/home/next-step.js';
import { setWords } from '../../../webapp/js/i18n.js';
import { isLearner, isStaff, rolesInWords } from '../../../webapp/js/roles.js';
import { viewAt, viewsFor } from '../../../webapp/js/views.js';

const READ = { available: true, readAt: '2026-11-22T12:00:00Z', reading: false, members: 120, problem: null };
const me = (roles, more = {}) => ({ roles, review: null, roster: null, ...more });

const EVERYBODY = () => true;
const PATTERNS = [
  { path: '/', may: EVERYBODY },
  { path: '/things/new', may: EVERYBODY },
  { path: '/things/:id', may: EVERYBODY },
  { path: '/things/:id/parts/:part', may: ({ roles }) => roles.includes('INSTRUCTOR') },
];

test('a variable part of a path is handed over, and a path of its own goes before', () => {
  const found = (path, roles = []) => {
    const { view, params } = viewAt(path, me(roles), PATTERNS);
    return [view.path, params];
  };
  assert.deepEqual(found('/things/new'), ['/things/new', {}]);
  assert.deepEqual(found('/things/a%20b'), ['/things/:id', { id: 'a b' }]);
  assert.deepEqual(found('/things/%'), ['/things/:id', { id: '%' }]);
  assert.deepEqual(found('/things/1/parts/2', ['INSTRUCTOR']), ['/things/:id/parts/:part', { id: '1', part: '2' }]);
  assert.deepEqual(found('/things/1/parts/2'), ['/', {}]);
  assert.deepEqual(found('/things/'), ['/', {}]);
});

test('nobody without a role is more than a learner', () => {
  for (const roles of [[], ['SOMETHING_NEW'], ['LEARNER']]) {
    assert.ok(isLearner(me(roles)));
    assert.ok(!isStaff(me(roles)));
    assert.deepEqual(viewsFor(me(roles)).filter(({ label }) => label).map(({ path }) => path), ['/', '/skills', '/plan']);
  }
});

test('an instructor sees the people, an administrator also access and connection', () => {
  assert.deepEqual(viewsFor(me(['INSTRUCTOR'])).filter(({ label }) => label).map(({ path }) => path), ['/', '/skills', '/plan', '/activities', '/people']);
  assert.deepEqual(viewsFor(me(['LMS_ADMINISTRATOR'])).filter(({ label }) => label).map(({ path }) => path), ['/', '/skills', '/plan', '/people', '/access', '/connection']);
});

test('a page that is not theirs, or not there, is the home', () => {
  assert.equal(viewAt('/access', me(['INSTRUCTOR'])).view.path, '/');
  assert.equal(viewAt('/nowhere', me(['LMS_ADMINISTRATOR'])).view.path, '/');
  assert.equal(viewAt('/people', me(['INSTRUCTOR'])).view.path, '/people');
});

test('roles are told in words, in one order', () => {
  setWords('en', { 'role.learner': 'Learner', 'role.instructor': 'Instructor' });
  assert.equal(rolesInWords(['INSTRUCTOR', 'LEARNER', 'X']), 'Learner and Instructor');
  assert.equal(rolesInWords([]), 'Learner');
});

test('a review comes before everything else', () => {
  const problem = { code: 'x', sentence: 'y' };
  const roster = { ...READ, problem };
  assert.equal(nextStep(me(['INSTRUCTOR'], { roster, review: { personId: 'p', name: 'Bo' } })).title, 'next.review.one');
  assert.deepEqual(nextStep(me(['LEARNER'], { review: { personId: 'p', name: 'Bo' } })).values, { name: 'Bo' });
  assert.equal(nextStep(me(['INSTRUCTOR'], { roster, review: { personId: 'p', name: '' } })).title, 'next.review.unnamed');
  assert.equal(nextStep(me(['INSTRUCTOR'], { roster, review: { everyone: true } })).title, 'next.review.everyone');
});

test('a reading that failed sends the administrator to the connection, and an instructor to the advice', () => {
  const roster = { ...READ, problem: { code: 'x', sentence: 'y' } };
  assert.equal(nextStep(me(['LMS_ADMINISTRATOR'], { roster })).action.path, '/connection');
  assert.equal(nextStep(me(['INSTRUCTOR'], { roster })).action.path, '/people');
});

test('a cycle whose people can be paired comes before what merely goes on', () => {
  const toPair = { programme: 'p', programmeName: 'Rotnem', cycle: 'c', cycleName: 'First' };
  const standing = { drafts: 0, open: 1, running: 1, waiting: 0, toPair };
  const manager = (part) => me(['PROGRAMME_MANAGER'], { home: { programmes: { standing: part, mine: [] } } });
  assert.equal(nextStep(manager(standing)).action.path, '/programmes/p/cycles/c/pairing');
  assert.equal(nextStep(manager({ ...standing, waiting: 1 })).title, 'next.approve.title');
  assert.equal(nextStep(manager({ ...standing, toPair: undefined })).title, 'next.running.title');
});

test('no next step leads where somebody may not go', () => {
  const rosters = [null, READ, { ...READ, problem: { code: 'x' } }, { ...READ, available: false }, { ...READ, readAt: null, reading: true }];
  for (const roles of [[], ['LEARNER'], ['INSTRUCTOR'], ['PROGRAMME_MANAGER'], ['LMS_ADMINISTRATOR']]) {
    for (const roster of rosters) {
      const person = me(roles, { roster });
      const path = nextStep(person).action?.path ?? '/';
      assert.equal(viewAt(path, person).view.path, path, `${roles} ${JSON.stringify(roster)}`);
    }
  }
});

test('a learner is told of nothing but the programme', () => {
  assert.deepEqual(nextStep(me(['LEARNER'])), { title: 'next.nothing.title', text: 'next.nothing.learner' });
});

test('whoever has done their part is not told that no programme is open', () => {
  const line = (step) => ({ cycle: 'c', programmeName: 'Rotnem', step, on: '2026-12-14', labels: {} });
  const home = (...steps) => ({ home: { enrolment: { cycles: steps.map(line) } } });
  assert.equal(nextStep(me(['LEARNER'], home('READY'))).title, 'next.enrolment.settled');
  assert.equal(nextStep(me(['LEARNER'], home('READY'))).action.path, '/enrol/c');
  assert.equal(nextStep(me(['LEARNER'], home('READY', 'INVITED'))).title, 'next.enrolment.INVITED');
  assert.equal(nextStep(me(['LEARNER'], home())).title, 'next.nothing.title');
});

test('only web addresses become links', () => {
  assert.equal(safeAddress('https://lms.example.org/x'), 'https://lms.example.org/x');
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '/x', '', null, undefined]) {
    assert.equal(safeAddress(address), null);
  }
});
