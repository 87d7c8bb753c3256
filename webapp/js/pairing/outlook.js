import { nameOn } from './names.js';

/** How many people get what, and how many pairs are offered. */
export function outlookCounts({ outlooks, blocked, pairs }) {
  const counts = { ASKED: 0, ASKED_LATER: 0, WAITING: 0, UNCHANGED: 0 };
  for (const { becomes } of outlooks) {
    counts[becomes] += 1;
  }
  return { ...counts, pairs: pairs ?? outlooks.filter(({ side }) => side === 'MENTOR').reduce((sum, { partners }) => sum + partners.length, 0), blocked: blocked.length };
}

/** The people by name, narrowed by words of their own or their partners' names. */
export function outlookRows(outlooks, search) {
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const words = fold(search).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator();
  return outlooks
    .filter((one) => words.every((word) => [nameOn(one), ...one.partners].some((name) => fold(name).includes(word))))
    .sort((one, other) => collator.compare(nameOn(one), nameOn(other)));
}
