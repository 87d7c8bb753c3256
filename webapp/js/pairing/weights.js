import { PARTS } from './score-parts.js';

export const USUAL = { teach: 35, give: 15, exchange: 15, availability: 10, language: 5, difference: 10, preference: 10 };
const MOST = 100;

export function sumOf(weights) {
  return PARTS.reduce((sum, part) => sum + weights[part], 0);
}

/** How many of 100 points each part can bring, which always come to 100; null where nothing counts at all. */
export function sharesOf(weights) {
  const sum = sumOf(weights);
  if (sum === 0) {
    return null;
  }
  const exact = PARTS.map((part) => (100 * weights[part]) / sum);
  const whole = exact.map(Math.floor);
  let left = 100 - whole.reduce((all, one) => all + one, 0);
  const byRest = PARTS.map((_, at) => at).sort((one, other) => exact[other] - whole[other] - (exact[one] - whole[one]) || one - other);
  for (const at of byRest.slice(0, left)) {
    whole[at] += 1;
  }
  return Object.fromEntries(PARTS.map((part, at) => [part, whole[at]]));
}

/** A weight as somebody typed or drew it: a whole number from 0 to 100, or null for what is none. */
export function weightOf(text) {
  const value = Number(text);
  return String(text).trim() !== '' && Number.isInteger(value) && value >= 0 && value <= MOST ? value : null;
}

export function isUsual(weights) {
  return PARTS.every((part) => weights[part] === USUAL[part]);
}
