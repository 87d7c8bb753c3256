import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { directionOf, languageOf, loadPart, loadWords, setWords, t } from '../../../webapp/js/i18n.js';
import { VIEWS } from '../../../webapp/js/views.js';

const WEBAPP = fileURLToPath(new URL('../../../webapp/', import.meta.url));
const texts = (file) => JSON.parse(readFileSync(join(WEBAPP, 'i18n', file), 'utf8'));
const PARTS = readdirSync(join(WEBAPP, 'i18n/en')).map((name) => name.replace('.json', ''));
const common = texts('en.json');
const english = Object.assign({}, common, ...PARTS.map((part) => texts(`en/${part}.json`)));
const keys = new Set(Object.keys(english));

function filesBelow(folder, ending) {
  return readdirSync(join(WEBAPP, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(WEBAPP, folder, name), 'utf8') }));
}

const scripts = filesBelow('js', '.js');
const pages = filesBelow('WEB-INF/templates', '.html');
const marked = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/<(\w+)[^>]*\sdata-t="([^"]+)"[^>]*>([^<]*)<\/\1>/g)].map(([, , key, words]) => ({ name, key, words })),
);

test('every key that a script asks for exists', () => {
  const missing = scripts.flatMap(({ name, text }) => [...text.matchAll(/\bt\(\s*'([^']+)'/g)].filter(([, key]) => !keys.has(key)).map(([, key]) => `${name}: ${key}`));
  assert.deepEqual(missing, []);
});

test('every key that a script keeps in a table exists', () => {
  const families = new Set([...keys].map((key) => key.split('.')[0]));
  const looksLikeKey = (word) => /^[a-z]\w*(\.\w+)+$/i.test(word) && families.has(word.split('.')[0]) && !word.endsWith('.js');
  const missing = scripts.flatMap(({ name, text }) => [...text.matchAll(/'([^'\s]+)'/g)].filter(([, word]) => looksLikeKey(word) && !keys.has(word)).map(([, word]) => `${name}: ${word}`));
  assert.deepEqual(missing, []);
});

test('every text is used somewhere', () => {
  const all = scripts.map(({ text }) => text).join('\n');
  const inPages = new Set(marked.map(({ key }) => key));
  const composed = patterns(all);
  const isComposed = (key) => composed.some((pattern) => pattern.test(key));
  assert.deepEqual([...keys].filter((key) => !all.includes(`'${key}'`) && !inPages.has(key) && !isComposed(key)), []);
});

test('every key that a script puts together begins some text', () => {
  const composed = patterns(scripts.map(({ text }) => text).join('\n'), /\bt\(\s*`([^`]+)`/g);
  assert.deepEqual(composed.filter((pattern) => ![...keys].some((key) => pattern.test(key))), []);
});

/** What is asked for with a changing part, such as t(`state.${name}`): whole words of a key change, never parts. */
function patterns(code, asked = /`([a-z][\w.]*\.\$\{[^`\n]*)`/gi) {
  const found = [...code.matchAll(asked)].map(([, key]) => key).filter((key) => /^[a-z][\w.]*\.\$\{/i.test(key));
  return found.map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replace(/\./g, '\\.')).join('[\\w.-]+')}$`));
}

test('the words in the pages of the servlets are those of the texts', () => {
  assert.ok(marked.length > 20);
  assert.deepEqual(marked.filter(({ key, words }) => english[key] !== words), []);
});

test('every element with words in those pages has a key', () => {
  const withoutKey = pages.flatMap(({ name, text }) =>
    [...text.replace(/<(title|script|style)[\s\S]*?<\/\1>/g, '').matchAll(/<(?!\/)([^>]*)>([^<]*[A-Za-z][^<]*)</g)]
      .filter(([, tag, words]) => !tag.includes('data-t=') && !/^\s*\{\{\w+\}\}\s*$/.test(words))
      .map(([, , words]) => `${name}: ${words.trim()}`),
  );
  assert.deepEqual(withoutKey, []);
});

test('a text with plurals has at least the form for other', () => {
  for (const [key, text] of Object.entries(english)) {
    assert.ok(typeof text === 'string' || typeof text.other === 'string', key);
  }
});

test('no text speaks of age', () => {
  const text = JSON.stringify(english);
  assert.doesNotMatch(text, /\b(age|aged|birth|generation|millennial|older|younger)\b/i);
});

test('values are put in, numbers in the way of the language', () => {
  setWords('en', { hello: '{name} has {count} of {unknown}' });
  assert.equal(t('hello', { name: 'Ó{x}', count: 5000 }), 'Ó{x} has 5,000 of {unknown}');
});

test('the form of a plural follows the count', () => {
  setWords('en', { people: { zero: 'nobody', one: 'one', other: '{count} people' } });
  assert.deepEqual([0, 1, 2, 5000].map((count) => t('people', { count })), ['nobody', 'one', '2 people', '5,000 people']);
});

test('a language with more forms uses them, and other where one is missing', () => {
  setWords('pl', { files: { one: '{count} plik', few: '{count} pliki', many: '{count} plików', other: '{count} pliku' } });
  assert.deepEqual([1, 2, 5, 22].map((count) => t('files', { count })), ['1 plik', '2 pliki', '5 plików', '22 pliki']);
  setWords('pl', { files: { other: 'x{count}' } });
  assert.equal(t('files', { count: 2 }), 'x2');
});

test('English stands in for a text that a language lacks, and a key for one that all lack', () => {
  setWords('fr', { a: 'à' }, { a: 'a', b: 'b' });
  assert.deepEqual([t('a'), t('b'), t('c')], ['à', 'b', 'c']);
});

test('a locale of a language that is not there gets English', async () => {
  const asked = [];
  const language = await loadWords('xx-YY', async (name) => (asked.push(name), { a: name }));
  assert.equal(language, 'en');
  assert.deepEqual(asked, ['en']);
  assert.equal(t('a'), 'en');
});

test('the language is read from locales in every shape', () => {
  assert.deepEqual(['fr-CA', 'FR', 'fr_CA', '', undefined, 'de'].map((locale) => languageOf(locale, ['en', 'fr'])), ['fr', 'fr', 'fr', 'en', 'en', 'en']);
});

test('the direction follows the language', () => {
  assert.deepEqual(['ar-EG', 'he', 'fa_IR', 'en', 'fr'].map(directionOf), ['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

test('no text stands in two files', () => {
  assert.equal(Object.keys(english).length, [common, ...PARTS.map((part) => texts(`en/${part}.json`))].reduce((sum, one) => sum + Object.keys(one).length, 0));
});

/** A module with all that it imports at once. */
function withImports(file, found = new Map()) {
  if (!found.has(file)) {
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const [, target] of text.matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gms)) {
      withImports(join(dirname(file), target), found);
    }
  }
  return found;
}

test('each page asks only for texts that it has loaded', () => {
  const views = VIEWS.filter(({ load }) => load).map(({ load, words }) => [String(load).match(/'\.\/([^']+)'/)[1], words]);
  const pages = [['app.js'], ['lti/continue.js'], ['lti/store.js'], ['lti/registered.js'], ['operator/main.js', 'operator'], ['deeplinking/picker-page.js'], ...views];
  const missing = pages.flatMap(([page, part]) => {
    const loaded = new Set([...Object.keys(common), ...[part ?? []].flat().flatMap((one) => Object.keys(texts(`en/${one}.json`)))]);
    const asked = [...withImports(join(WEBAPP, 'js', page)).values()].flatMap((text) => [...text.matchAll(/'([^'\s]+)'/g)].map(([, word]) => word));
    return asked.filter((word) => keys.has(word) && !loaded.has(word)).map((word) => `${page}: ${word}`);
  });
  assert.deepEqual(missing, []);
});

test('a part of the texts is loaded once, in both languages, and again after it failed', async () => {
  const asked = [];
  setWords('de', {}, {});
  const read = async (name) => {
    asked.push(name);
    if (asked.length === 1) {
      throw new Error('away');
    }
    return { 'part.key': name };
  };
  await assert.rejects(loadPart('staff', read));
  await Promise.all([loadPart('staff', read), loadPart('staff', read)]);
  assert.deepEqual(asked, ['en/staff', 'en/staff', 'de/staff']);
  assert.equal(t('part.key'), 'de/staff');
});
