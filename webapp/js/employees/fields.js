import { date } from '../format.js';
import { t } from '../i18n.js';
import { languageName } from '../parts/language-name.js';

/** What a record tells, in the order of its columns: the key and its words. */
export const FIELDS = [
  ['idNumber', 'employees.field.idNumber'],
  ['email', 'employees.field.email'],
  ['hiredOn', 'employees.field.hiredOn'],
  ['inRoleSince', 'employees.field.inRoleSince'],
  ['grade', 'employees.field.grade'],
  ['department', 'employees.field.department'],
  ['site', 'employees.field.site'],
  ['function', 'employees.field.function'],
  ['manager', 'employees.field.manager'],
  ['status', 'employees.field.status'],
  ['payBand', 'employees.field.payBand'],
  ['timeZone', 'employees.field.timeZone'],
  ['languages', 'employees.field.languages'],
];

const STATUSES = { ACTIVE: 'employees.status.active', LEAVE: 'employees.status.leave', LEFT: 'employees.status.left' };
const LEVELS = {
  BASIC: 'employees.level.basic',
  WORKING: 'employees.level.working',
  FLUENT: 'employees.level.fluent',
  NATIVE: 'employees.level.native',
};
const OF_FIELD = Object.fromEntries(FIELDS);

/** The words for a field's key. */
export function fieldInWords(key) {
  return OF_FIELD[key] ? t(OF_FIELD[key]) : key;
}

export function statusInWords(status) {
  return t(STATUSES[status]);
}

/** What a record tells in one field, as a text; empty for nothing. */
export function fieldOf(employee, key) {
  const value = employee[key];
  if (value === null || value === undefined || value === '') {
    return '';
  }
  if (key === 'hiredOn' || key === 'inRoleSince') {
    return day(value);
  }
  if (key === 'status') {
    return statusInWords(value);
  }
  return key === 'languages' ? languagesInWords(value) : String(value);
}

/** A day has no time and no zone: at noon it is the same day everywhere. */
export function day(value) {
  return date(`${value}T12:00:00`);
}

function languagesInWords(languages) {
  return languages.map(({ tag, level }) => t('employees.language', { language: languageName(tag), level: t(LEVELS[level]) })).join(', ');
}
