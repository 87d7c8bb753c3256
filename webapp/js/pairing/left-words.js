import { t } from '../i18n.js';

/** Rules that keep most people away from somebody, the largest number first. */
export function excludedLines(excluded = {}) {
  return Object.entries(excluded)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, count]) => ({ rule, count }));
}

/** Why somebody has nobody, in a sentence with the number that matters. */
export function leftReason({ reason, candidates = 0, excluded = {} }) {
  const [first] = excludedLines(excluded);
  if (reason === 'NO_CANDIDATE' && first) {
    return t('pairing.left.rule', { count: first.count, why: t(`pairing.against.${first.rule}`) });
  }
  return reason === 'TOO_FEW_PLACES' && candidates > 0 ? t('pairing.left.places', { count: candidates }) : t(`pairing.left.${reason}`);
}

/** The one change that would help somebody most, in a sentence; empty where there is none. */
export function reliefWords(relief) {
  if (!relief) {
    return '';
  }
  const { kind, key, label, gain } = relief;
  const values = { count: gain, rule: kind === 'DROP_RULE' ? t(`pairing.rule.${key}`) : '', name: label || key };
  return t(`pairing.relief.${kind}`, values);
}
