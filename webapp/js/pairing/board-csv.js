import { csvText } from '../parts/csv.js';
import { points } from './score-parts.js';
import { PARTS } from './score-parts.js';

/** The board as a table for a spreadsheet: a line a pair, then a line a person without one. */
export function boardCsv(model, labels, nameOf, t) {
  const dept = (person) => model.people.get(person)?.department ?? '';
  const name = (person) => nameOf(model.people.get(person) ?? { personId: person });
  const yes = (value) => (value ? t('pairing.csv.yes') : '');
  const head = [labels.mentor, t('pairing.department'), labels.mentee, t('pairing.department'), t('pairing.table.score'), ...PARTS.map((part) => t(`pairing.part.${part}`)), t('pairing.mark.locked'), t('pairing.mark.byHand'), t('pairing.table.why')];
  const pairs = model.pairs.map(({ mentor, mentee, score, locked, byHand, reason }) => [
    name(mentor), dept(mentor), name(mentee), dept(mentee), points(score.total), ...PARTS.map((part) => points(score[part])), yes(locked), yes(byHand), reason ?? '',
  ]);
  const blank = PARTS.map(() => '');
  const left = model.leftOver.map(({ person, side, reason }) => {
    const own = [name(person), dept(person)];
    return [...(side === 'MENTOR' ? [...own, '', ''] : ['', '', ...own]), '', ...blank, '', '', t(`pairing.left.${reason}`)];
  });
  return csvText([head, ...pairs, ...left]);
}
