import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { faultsOf, hasFault } from '../../../webapp/js/activity/check.js';
import { effectsOf } from '../../../webapp/js/activity/effects.js';
import { activitiesOf, FIELDS, fromLocal, hasOwnPrompts, monthsLater, moved, newId, nextCriterion, seriesOf, shares, toLocal, withLevel, withModel } from '../../../webapp/js/activity/settings.js';
import { textOf } from '../../../webapp/js/activity/texts.js';
import { setWords } from '../../../webapp/js/i18n.js';
import { itemsOf } from '../../../webapp/js/deeplinking/selection.js';

const LIMITS = { points: 100, prompts: 12, criteria: 12, leastLevels: 2, levels: 8, words: 20000, attempts: 20, activities: 6 };
const level = (title, percent) => ({ title, percent, description: '', feedback: '', proficiency: null });
const prompt = (id, more) => ({ id, title: id, mentor: 'Teach?', mentee: 'Learn?', words: { least: 0, most: 0 }, ...more });
const settings = (more) => ({
  title: 'Week 3',
  instructions: '',
  model: 'FREE',
  prompts: [prompt('text')],
  occasion: 'SESSION',
  sides: ['MENTOR', 'MENTEE'],
  words: { least: 0, most: 0 },
  dates: { opens: null, due: null, cutoff: null },
  late: { percentPerDay: 0, mostPercent: 0, graceMinutes: 0 },
  attempts: 0,
  keep: 'LAST',
  aiStatement: 'ASK',
  grading: 'POINTS',
  scoreMaximum: 10,
  rubric: { criteria: [{ id: 'depth', title: 'Depth', description: '', weight: 10, levels: [level('Low', 0), level('High', 100)], skill: null }] },
  anonymous: false,
  release: { when: 'MANUAL', at: null },
  ...more,
});
const faults = (more) => faultsOf(settings(more), LIMITS);
const effects = (more) => effectsOf(settings(), settings(more)).map(({ key }) => key.replace('activity.effect.', ''));

test('sound settings have no fault', () => {
  assert.deepEqual(faults({}), {});
});

test('each fault is told where it is to be mended', () => {
  assert.equal(faults({ title: ' ' }).title.key, 'activity.fault.title');
  assert.equal(faults({ sides: [] }).sides.key, 'activity.fault.sides');
  assert.ok(faults({ prompts: [] }).prompts);
  assert.ok(faults({ prompts: [prompt('a', { title: '' })] })['prompt a title']);
  assert.ok(faults({ prompts: [prompt('a', { mentee: '' })] })['prompt a mentee']);
  assert.deepEqual(faults({ sides: ['MENTOR'], prompts: [prompt('a', { mentee: '' })] }), {});
  assert.ok(faults({ prompts: [prompt('a', { words: { least: 5, most: 4 } })] })['prompt a words']);
  assert.deepEqual(faults({ words: { least: 0, most: 10 }, prompts: [prompt('a', { words: { least: 6, most: 0 } }), prompt('b', { words: { least: 5, most: 0 } })] }).words.values, { least: 11, most: 10 });
  assert.ok(faults({ late: { percentPerDay: 20, mostPercent: 10, graceMinutes: 0 } }).late);
  assert.ok(faults({ release: { when: 'ON_DATE', at: null } }).release);
});

test('being late costs points or nothing', () => {
  const late = { percentPerDay: 10, mostPercent: 50, graceMinutes: 0 };
  assert.deepEqual(faults({ late }), {});
  for (const grading of ['PASS_FAIL', 'COMPLETION']) {
    assert.equal(faults({ late, grading }).late.key, 'activity.fault.lateWithoutPoints');
    assert.deepEqual(faults({ grading }), {});
  }
});

test('points are whole and from 1 to 100', () => {
  for (const scoreMaximum of [0, -1, 7.5, 101, NaN]) {
    assert.ok(faults({ scoreMaximum }).scoreMaximum, String(scoreMaximum));
  }
  assert.deepEqual(faults({ scoreMaximum: 100 }), {});
});

test('dates come in order', () => {
  const on = (opens, due, cutoff) => faults({ dates: { opens, due, cutoff } }).dates?.key.replace('activity.fault.', '');
  assert.equal(on('2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z', null), 'opensAfterDue');
  assert.equal(on('2026-12-02T00:00:00Z', null, '2026-12-01T00:00:00Z'), 'opensAfterCutoff');
  assert.equal(on(null, '2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z'), 'cutoffBeforeDue');
  assert.equal(on('2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z', '2026-12-02T00:00:00Z'), undefined);
});

test('a rubric rises, weighs and has names', () => {
  const criterion = settings().rubric.criteria[0];
  const of = (more) => faults({ rubric: { criteria: [{ ...criterion, ...more }] } })['criterion depth']?.key.replace('activity.fault.', '');
  assert.equal(of({ title: '' }), 'criterionTitle');
  assert.equal(of({ weight: 0 }), 'weight');
  assert.equal(of({ levels: [level('', 0), level('High', 100)] }), 'levelTitle');
  assert.equal(of({ levels: [level('Low', 50), level('High', 50)] }), 'percents');
  assert.ok(faults({ rubric: { criteria: [] } }).rubric);
  assert.deepEqual(faults({ rubric: null }), {});
});

test('a part knows whether something in it is to be mended', () => {
  const wrong = { 'prompt a title': {}, words: {} };
  assert.ok(hasFault(wrong, 'prompt'));
  assert.ok(!hasFault(wrong, 'prompts'));
  assert.ok(hasFault(wrong, 'words'));
});

test('a change tells what it does to what has been written', () => {
  assert.deepEqual(effects({}), []);
  assert.deepEqual(effects({ title: 'Week three', instructions: 'Hello' }), []);
  assert.deepEqual(effects({ prompts: [prompt('other')] }), ['promptGone', 'promptNew']);
  assert.deepEqual(effects({ prompts: [prompt('text', { mentor: 'Otherwise?' })] }), ['promptReworded']);
  assert.deepEqual(effects({ sides: ['MENTEE'] }), ['sideGone.MENTOR']);
  assert.deepEqual(effects({ words: { least: 100, most: 0 } }), ['words']);
  assert.deepEqual(effects({ attempts: 1 }), ['attempts']);
  assert.deepEqual(effects({ aiStatement: 'REQUIRE' }), ['aiStatement']);
});

test('a change tells what it does to days and grades', () => {
  const dates = { opens: null, due: '2026-12-01T00:00:00Z', cutoff: null };
  assert.deepEqual(effects({ dates }), ['dueEarlier']);
  assert.deepEqual(effectsOf(settings({ dates }), settings()).map(({ key }) => key), ['activity.effect.dueLater']);
  const points = effectsOf(settings(), settings({ scoreMaximum: 20 }));
  assert.deepEqual(points, [{ key: 'activity.effect.points', values: { before: 10, after: 20 } }]);
  assert.deepEqual(effects({ rubric: null }), ['rubricGone']);
  assert.deepEqual(effects({ rubric: { criteria: [{ ...settings().rubric.criteria[0], id: 'new' }] } }), ['criterionGone', 'rubric']);
  assert.deepEqual(effects({ grading: 'COMPLETION' }), ['grading.COMPLETION']);
  assert.deepEqual(effects({ anonymous: true }), ['anonymous']);
});

test('every sentence of faults and effects is there', async () => {
  const words = JSON.parse(await readFile(new URL('../../../webapp/i18n/en/activities.json', import.meta.url)));
  for (const module of ['check', 'effects']) {
    const source = await readFile(new URL(`../../../webapp/js/activity/${module}.js`, import.meta.url), 'utf8');
    const kind = module === 'check' ? 'fault' : 'effect';
    const pattern = module === 'check' ? /add\([^,]+, '(\w+)'/g : /tell\('([\w.]+)'/g;
    const keys = [...source.matchAll(pattern)].map(([, key]) => `activity.${kind}.${key}`);
    assert.ok(keys.length > 5);
    keys.forEach((key) => assert.ok(words[key], key));
  }
  FIELDS.forEach((field) => assert.ok(words[`activity.field.${field}`], field));
});

test('every field has a text', async () => {
  const words = JSON.parse(await readFile(new URL('../../../webapp/i18n/en/activities.json', import.meta.url)));
  setWords('en', words);
  const full = settings({ title: 'T', instructions: 'I', dates: { opens: '2026-12-01T00:00:00Z', due: null, cutoff: null } });
  FIELDS.forEach((field) => {
    const text = textOf(field, full[field]);
    assert.ok(text && !text.includes('activity.') && !text.includes('[object'), `${field}: ${text}`);
  });
  assert.equal(textOf('rubric', null), 'No rubric');
});

test('a new id is one that nothing had', () => {
  assert.match(newId('prompt', () => 0), /^[a-z0-9][a-z0-9-]{0,39}$/);
  assert.notEqual(newId('prompt'), newId('prompt'));
});

test('another model takes the place of questions that nobody changed', () => {
  const models = [
    { model: 'FREE', prompts: [prompt('text')] },
    { model: 'GIBBS', prompts: [prompt('description')] },
  ];
  assert.ok(!hasOwnPrompts(settings(), models));
  assert.ok(hasOwnPrompts(settings({ prompts: [prompt('text', { title: 'Mine' })] }), models));
  assert.deepEqual(withModel(settings(), models, 'GIBBS').prompts, [prompt('description')]);
});

test('things move within their list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b'], 1, 1), ['a', 'b']);
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b']);
});

test('a level on top leaves rising percents', () => {
  const percents = withLevel([level('a', 25), level('b', 50), level('c', 75), level('d', 100)]).map(({ percent }) => percent);
  assert.deepEqual(percents, [20, 40, 60, 80, 100]);
  assert.deepEqual(withLevel([level('a', 0), level('b', 50)]).map(({ percent }) => percent), [0, 50, 100]);
  assert.equal(nextCriterion(settings().rubric).levels.length, 2);
});

test('weights come to shares', () => {
  assert.deepEqual(shares([{ weight: 1 }, { weight: 3 }]), [25, 75]);
  assert.deepEqual(shares([{ weight: 0 }]), [0]);
});

test('a time survives the way into a field and back', () => {
  assert.equal(toLocal(null), '');
  assert.equal(toLocal('nonsense'), '');
  assert.equal(fromLocal(''), null);
  assert.equal(fromLocal('nonsense'), null);
  assert.equal(fromLocal(toLocal('2026-12-01T10:30:00.000Z')), '2026-12-01T10:30:00.000Z');
});

test('a month later is the same day, or the last one of a shorter month', () => {
  const january = new Date(2027, 0, 31, 17, 0).toISOString();
  assert.equal(new Date(monthsLater(january, 1)).getDate(), 28);
  assert.equal(new Date(monthsLater(january, 2)).getDate(), 31);
  assert.equal(new Date(monthsLater(january, 1)).getHours(), 17);
});

test('several are made out of one', () => {
  const due = new Date(2027, 0, 15, 17, 0).toISOString();
  const cutoff = new Date(2027, 0, 18, 17, 0).toISOString();
  const one = settings({ dates: { opens: null, due, cutoff } });
  const lines = seriesOf(one, 3);
  assert.deepEqual(lines.map(({ title }) => title), ['Week 3 1', 'Week 3 2', 'Week 3 3']);
  const made = activitiesOf(one, lines);
  assert.deepEqual(made.map(({ dates }) => new Date(dates.due).getMonth()), [0, 1, 2]);
  assert.deepEqual(made.map(({ dates }) => new Date(dates.cutoff).getDate()), [18, 18, 18]);
  assert.deepEqual(activitiesOf(settings(), seriesOf(settings(), 1)), [settings()]);
});

test('what is set up on the page is told with its settings and not as an item', () => {
  const selection = [
    { kind: 'home', title: 'Home', ownTitle: 'Home', chosen: true },
    { kind: 'reflection', title: 'Reflection', ownTitle: 'Reflection', chosen: true },
  ];
  assert.deepEqual(itemsOf(selection, [{ id: 'home' }, { id: 'reflection', needsSettings: true }]), [{ kind: 'home' }]);
});
