import { t } from '../i18n.js';

const UNITS = [
  ['days', 86400],
  ['hours', 3600],
  ['minutes', 60],
];

/** How late something came, in the largest unit that fits. */
export function lateWords(seconds) {
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? UNITS.at(-1);
  return t(`results.late.${unit}`, { count: Math.max(1, Math.floor(seconds / size)) });
}
