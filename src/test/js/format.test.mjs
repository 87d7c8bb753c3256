import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { date, list, localeFor, number, relative, setLocale, shortTag } from '../../../webapp/js/format.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const before = (seconds) => relative(new Date(NOW - seconds * 1000).toISOString(), NOW);

beforeEach(() => setLocale('en-GB'));

test('a moment ago is now', () => {
  assert.equal(before(0), 'now');
  assert.equal(before(44), 'now');
});

test('time is told in the largest unit that fits', () => {
  assert.equal(before(50), '50 seconds ago');
  assert.equal(before(12 * 60 + 40), '12 minutes ago');
  assert.equal(before(3600), '1 hour ago');
  assert.equal(before(26 * 3600), 'yesterday');
  assert.equal(before(6 * 86400), '6 days ago');
  assert.equal(before(15 * 86400), '2 weeks ago');
  assert.equal(before(90 * 86400), '2 months ago');
  assert.equal(before(800 * 86400), '2 years ago');
});

test('the time to come is told too', () => {
  assert.equal(before(-3 * 86400), 'in 3 days');
});

test('59 minutes and a bit are not yet an hour', () => {
  assert.equal(before(3599), '59 minutes ago');
});

test('dates and numbers follow the locale', () => {
  assert.equal(date('2026-11-02T12:00:00Z'), '2 Nov 2026');
  assert.equal(number(5000), '5,000');
  setLocale('de-DE');
  assert.equal(number(5000), '5.000');
});

test('lists are joined in words', () => {
  assert.equal(list(['Learner', 'Instructor']), 'Learner and Instructor');
});

test('the locale of a person wins where it is of the language of the page', () => {
  assert.equal(localeFor('en', 'en-GB', ['en-US']), 'en-GB');
  assert.equal(localeFor('en', 'en_AU', []), 'en-AU');
});

test('a locale without region takes the region of the browser', () => {
  assert.equal(localeFor('en', 'en', ['fr-FR', 'en-IE']), 'en-IE');
});

test('a locale of another language, or none at all, is not mixed in', () => {
  assert.equal(localeFor('en', 'fr-CA', ['de-DE']), 'en');
  assert.equal(localeFor('en', undefined, []), 'en');
  assert.equal(localeFor('en', 'en-$$$', ['en-!!']), 'en');
});

test('a tag has four signs and stays the same', () => {
  assert.match(shortTag('p4'), /^[2-9B-Z]{4}$/);
  assert.equal(shortTag('p4'), shortTag('p4'));
  assert.equal(shortTag(''), shortTag(''));
});

test('tags of a hundred neighbours hardly ever meet', () => {
  const tags = new Set(Array.from({ length: 100 }, (_, index) => shortTag(`person-${index}`)));
  assert.ok(tags.size >= 99, `${tags.size} different tags`);
});
