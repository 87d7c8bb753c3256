import { currentLanguage } from '../i18n.js';

const made = new Map();

/** How many digits a currency has behind the point. */
export function digitsOf(currency) {
  return formatOf(currency).resolvedOptions().maximumFractionDigits;
}

function formatOf(currency) {
  const key = `${currentLanguage()} ${currency}`;
  if (!made.has(key)) {
    made.set(key, new Intl.NumberFormat(currentLanguage() ?? 'en', { style: 'currency', currency }));
  }
  return made.get(key);
}

/** An amount in the smallest unit, as people read it. */
export function money(minor, currency) {
  return formatOf(currency).format(minor / 10 ** digitsOf(currency));
}

/** The same as a field has it, such as 1200.50. */
export function plain(minor, currency) {
  return (minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));
}

/** What somebody typed in the smallest unit, exactly; null for what is no amount. */
export function minorOf(text, currency) {
  const found = /^\s*(-?)(\d{1,12})(?:[.,](\d*))?\s*$/.exec(text);
  const digits = digitsOf(currency);
  if (!found || (found[3] ?? '').length > digits) {
    return null;
  }
  const minor = Number(found[2]) * 10 ** digits + Number((found[3] ?? '').padEnd(digits, '0') || 0);
  return found[1] ? -minor : minor;
}

/** What somebody typed, as the API takes it. */
export function sent(text) {
  return text.trim().replace(',', '.');
}

/** The parts of a year's picture in percent of the cap: paid, reserved, and left; never more than all of it. */
export function shares({ capMinor, paidMinor, reservedMinor }) {
  if (!capMinor) {
    return { paid: 0, reserved: 0, left: 0 };
  }
  const part = (minor) => Math.max(0, Math.min(100, (minor / capMinor) * 100));
  const paid = part(paidMinor);
  const reserved = Math.min(part(reservedMinor), 100 - paid);
  return { paid, reserved, left: Math.max(0, 100 - paid - reserved) };
}
