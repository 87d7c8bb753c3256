import { number } from '../format.js';
import { t } from '../i18n.js';

/** An amount of money in the person's way of writing it; the currency is always named. */
export function money({ minor, digits, currency }, locale = navigator.language) {
  const amount = minor / 10 ** digits;
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits }).format(amount);
  } catch {
    return `${currency} ${number(amount)}`;
  }
}

export function costOf(offering) {
  return offering.cost ? money(offering.cost) : t('catalogue.free');
}

/** The query of a search, as the API takes it: a cost without an amount is none. */
export function queryOf({ search, kind, skill, cost, most, currency, retired, after }) {
  const limited = cost === 'most' && /^\d{1,12}([.,]\d{1,4})?$/.test(most) && currency;
  return {
    search,
    kind,
    skill: skill?.id,
    free: cost === 'free' || '',
    most: limited ? most : '',
    currency: limited ? currency : '',
    retired: retired || '',
    after,
  };
}

/** Terms that are not over come first, in their order. */
export function sortedTerms(terms, today) {
  const over = (term) => term.ends < today;
  return [...terms].sort((one, other) => over(one) - over(other) || one.starts.localeCompare(other.starts)).map((term) => ({ ...term, past: over(term) }));
}
