import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barWidth, demandRows, finding, mostOf } from '../../../webapp/js/enrolment/demand.js';
import { csvText } from '../../../webapp/js/parts/csv.js';
import { fileName } from '../../../webapp/js/parts/save-file.js';
import { entryPath, subjectPath } from '../../../webapp/js/plan/plan-path.js';

const line = (name, needed, teachable, unreached = 0) => ({ name, group: 'Technology', needed, teachable, unreached });

test('all bars are drawn to one scale, and the smallest number can be seen', () => {
  assert.equal(mostOf([line('a', 3, 7), line('b', 12, 0)]), 12);
  assert.equal(mostOf([]), 0);
  assert.deepEqual([0, 1, 500, 1000].map((value) => barWidth(value, 1000)), [0, 1, 50, 100]);
});

test('what nobody can teach is said first, then what few can', () => {
  assert.equal(finding([line('a', 0, 3)]).key, 'skillMap.finding.nothing');
  assert.deepEqual(finding([line('a', 2, 3), line('b', 1, 0, 1)]), { key: 'skillMap.finding.missing', values: { count: 1, skill: 'b' } });
  assert.deepEqual(finding([line('a', 4, 3), line('b', 31, 4)]), {
    key: 'skillMap.finding.scarce',
    values: { count: 2, skill: 'b', needed: 31, teachable: 4 },
  });
  assert.deepEqual(finding([line('a', 2, 2)]), { key: 'skillMap.finding.well', values: { count: 1 } });
});

test('the table to take along has a line for each skill', () => {
  assert.deepEqual(demandRows([line('Video', 2, 1)], (word) => word.split('.').pop()), [
    ['skill', 'group', 'needed', 'teachable', 'unreached'],
    ['Video', 'Technology', 2, 1, 0],
  ]);
});

test('a table opens rightly and harmlessly in a spreadsheet', () => {
  assert.equal(csvText([['a', 'b,c'], ['=1+1', 'say "hi"']]), "\uFEFFa,\"b,c\"\r\n'=1+1,\"say \"\"hi\"\"\"\r\n");
});

test('a file has a name that every system takes', () => {
  assert.equal(fileName(' Rotnem 2026: Zürich/Bern ', 'csv'), 'Rotnem-2026-Zürich-Bern.csv');
  assert.equal(fileName('***', 'csv'), 'viceversa.csv');
});

test('an entry of a plan stands where its subject is named', () => {
  assert.equal(entryPath('SKILL', 'a/b'), '/api/plan/skill/a%2Fb');
  assert.equal(subjectPath({ kind: 'SKILL', subject: '1' }), '/skills/1');
  assert.equal(subjectPath({ kind: 'OFFER', subject: '1' }), '/offers/1');
});
