import assert from 'node:assert/strict';
import { test } from 'node:test';
import { land, landingsOf } from '../../../webapp/js/shell/landing.js';

const ACTIVITY = 'a-1';
const me = (more) => ({ person: { id: 'me' }, roles: ['LEARNER'], activity: { id: ACTIVITY, title: 'Week 3' }, review: null, deepLinking: null, ...more });
const teacher = (more) => me({ roles: ['INSTRUCTOR'], ...more });

test('a link that leads to no activity begins at home', () => {
  assert.deepEqual(landingsOf(me({ activity: null })), []);
  assert.deepEqual(landingsOf(me({ activity: { id: null, title: 'Viceversa' } })), []);
});

test('who writes begins with writing, who grades with grading', () => {
  assert.deepEqual(landingsOf(me()), ['/reflections/a-1']);
  assert.deepEqual(landingsOf(me({ roles: [] })), ['/reflections/a-1']);
  assert.deepEqual(landingsOf(teacher()), ['/grading/a-1', '/activities/a-1']);
});

test('the gradebook leads to the person, to everybody, or to one’s own work', () => {
  assert.equal(landingsOf(teacher({ review: { personId: 'kim', name: 'Kim' } }))[0], '/grading/a-1/kim');
  assert.equal(landingsOf(teacher({ review: { everyone: true } }))[0], '/grading/a-1');
  assert.equal(landingsOf(teacher({ review: { personId: null, name: '' } }))[0], '/grading/a-1');
  assert.deepEqual(landingsOf(teacher({ review: { personId: 'me', name: 'Me' } })), ['/reflections/a-1']);
  assert.deepEqual(landingsOf(me({ review: { personId: 'me', name: 'Me' } })), ['/reflections/a-1']);
});

test('choosing what to add is not opening it', () => {
  assert.deepEqual(landingsOf(teacher({ deepLinking: { kinds: [] } })), []);
});

const window = (hash = '') => {
  const gone = [];
  return { gone, location: { hash }, history: { state: null, replaceState: (_state, _title, address) => gone.push(address) } };
};
const VIEWS = [{ path: '/' }, { path: '/activities/:id' }, { path: '/reflections/:activity' }];

test('the first page that is there is begun with', () => {
  const here = window();
  land(teacher({ review: { personId: 'kim', name: 'Kim' } }), here, VIEWS);
  assert.deepEqual(here.gone, ['#/activities/a-1']);
});

test('a page that the address names stays', () => {
  for (const hash of ['#/', '#/people']) {
    const here = window(hash);
    land(me(), here, VIEWS);
    assert.deepEqual(here.gone, []);
  }
});

test('where no page is there, home is', () => {
  const here = window();
  land(me(), here, [{ path: '/' }]);
  assert.deepEqual(here.gone, []);
});
