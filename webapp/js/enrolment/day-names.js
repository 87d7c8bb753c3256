import { currentLanguage } from '../i18n.js';

/** The first of January 2024 was a Monday. */
export function dayName(day, width) {
  return new Intl.DateTimeFormat(currentLanguage(), { weekday: width, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + day)));
}
