const FALLBACK = 'en';
const AVAILABLE = [FALLBACK];
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

let words = {};
let fallback = {};
let language = FALLBACK;
let parts = new Map();
let plurals = new Intl.PluralRules(FALLBACK);
let numbers = new Intl.NumberFormat(FALLBACK);

/** Takes the words of a language, and those to use where it lacks one. */
export function setWords(chosen, its, otherwise = its) {
  language = chosen;
  words = its;
  fallback = otherwise;
  parts = new Map();
  plurals = new Intl.PluralRules(chosen);
  numbers = new Intl.NumberFormat(chosen);
}

/** Loads the words for a person's locale; English stands in for a language that is not there. */
export async function loadWords(locale, read = readJson) {
  const chosen = languageOf(locale);
  const english = await read(FALLBACK);
  setWords(chosen, chosen === FALLBACK ? english : await read(chosen).catch(() => english), english);
  return chosen;
}

/**
 * Loads the words of some pages, which the first view can do without; once, however often it is asked for.
 *
 * A part is a file below the language's own folder.
 */
export function loadPart(part, read = readJson) {
  if (!parts.has(part)) {
    const loading = readPart(part, read);
    parts.set(part, loading);
    loading.catch(() => parts.delete(part));
  }
  return parts.get(part);
}

async function readPart(part, read) {
  const english = await read(`${FALLBACK}/${part}`);
  const its = language === FALLBACK ? english : await read(`${language}/${part}`).catch(() => english);
  words = { ...words, ...its };
  fallback = { ...fallback, ...english };
}

/** The language of the pages for a locale such as `fr-CA`. */
export function languageOf(locale, available = AVAILABLE) {
  const asked = String(locale ?? '').replace('_', '-').toLowerCase().split('-')[0];
  return available.includes(asked) ? asked : FALLBACK;
}

export function directionOf(locale) {
  return RIGHT_TO_LEFT.has(String(locale).toLowerCase().split(/[-_]/)[0]) ? 'rtl' : 'ltr';
}

export function currentLanguage() {
  return language;
}

/** The text of a key with its values; the form of a plural text follows the value `count`. */
export function t(key, values = {}) {
  const found = words[key] ?? fallback[key];
  if (found === undefined) {
    return key;
  }
  const sentence = typeof found === 'string' ? found : plural(found, values.count);
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? shown(values[name]) : whole));
}

function plural(forms, count) {
  return (count === 0 && forms.zero) || forms[plurals.select(count)] || forms.other;
}

function shown(value) {
  return typeof value === 'number' ? numbers.format(value) : String(value);
}

async function readJson(name) {
  const response = await fetch(new URL(`../i18n/${name}.json`, import.meta.url));
  if (!response.ok) {
    throw new Error(`The words of ${name} could not be read: ${response.status}`);
  }
  return response.json();
}
