import { list, number } from '../format.js';
import { t } from '../i18n.js';

const FEW = 0.1;

/**
 * What speaks for a pair, in sentences, the weightiest first.
 *
 * `why` is {teaches, gives: [{skill, ahead, supply, of}], sharedMinutes, languages, differs}; names are of the two.
 */
export function reasonsOf(why, { mentor, mentee }) {
  const lines = [
    ...(why.teaches ?? []).map((one) => skillWords(one, mentor, mentee)),
    ...(why.gives ?? []).map((one) => skillWords(one, mentee, mentor)),
  ];
  if (why.sharedMinutes > 0) {
    lines.push(t('pairing.why.time', { hours: number(Math.round(why.sharedMinutes / 6) / 10) }));
  }
  if (why.languages?.length > 0) {
    lines.push(t('pairing.why.language', { languages: list(why.languages.map(languageName)) }));
  }
  if (why.differs?.length > 0) {
    lines.push(t('pairing.why.differs', { where: list(why.differs.map((one) => t(`pairing.differs.${one}`))) }));
  }
  return lines;
}

function skillWords({ skill, ahead, supply, of }, teacher, learner) {
  const first = t('pairing.why.skill', { teacher, learner, skill, count: Math.round(ahead * 10) / 10 });
  return of > 0 && supply / of <= FEW ? `${first} ${t('pairing.why.rare', { count: supply, of })}` : first;
}

function languageName(tag) {
  try {
    return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}
