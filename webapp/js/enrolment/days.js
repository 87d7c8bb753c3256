import { day as inWords } from '../format.js';

/** A day of the calendar, such as 2026-12-31, in words; empty where there is none. */
export function day(text) {
  return text ? inWords(text) : '';
}
