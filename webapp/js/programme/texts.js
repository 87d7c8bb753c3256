import { list } from '../format.js';
import { t } from '../i18n.js';
import { day } from './cycle-state.js';

const DAYS = new Set(['opens', 'closes', 'starts', 'ends', 'nextRun']);
const NAMED = new Set(['skills', 'courses']);
const CHOSEN = {
  kind: (value) => t(`programme.kind.${value}`),
  visibility: (value) => t(`programme.visibility.${value}`),
};

/** What a field says, as a text that people can compare. */
export function textOf(field, value, names) {
  if (value === null || value === undefined || value === '') {
    return '';
  }
  if (NAMED.has(field)) {
    return list(value.map((id) => names[id] ?? '?'));
  }
  if (DAYS.has(field)) {
    return day(value);
  }
  if (field in CHOSEN) {
    return CHOSEN[field](value);
  }
  if (typeof value === 'boolean') {
    return t(value ? 'programme.yes' : 'programme.no');
  }
  return typeof value === 'object' ? parts(value, names) : String(value);
}

/** Keys of texts that no page shows yet. */
const UNSEEN = new Set(['agendas', 'orientation']);
const SENIOR = { ANY: true, ALL: true };
const MODES = {
  ANY: 'programme.rules.mode.ANY',
  ALL: 'programme.rules.mode.ALL',
  STAFF: 'programme.rules.who.STAFF',
  SENIORS_CHOOSE: 'programme.rules.who.SENIORS_CHOOSE',
  BOTH_CHOOSE: 'programme.rules.who.BOTH_CHOOSE',
};

function parts(value, names) {
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === 'object' ? Object.values(one).filter(Boolean).join(': ') : String(one))).join('\n');
  }
  return Object.entries(value)
    .filter(([key, part]) => !UNSEEN.has(key) && part !== '' && part !== null)
    .map(([key, part]) => (key === 'mode' ? `${t(part in SENIOR ? 'programme.part.senior' : 'programme.part.chooser')}: ${t(MODES[part])}` : `${t(`programme.part.${key}`)}: ${textOf(key, part, names)}`))
    .join('\n');
}
