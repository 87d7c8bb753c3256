import { day } from '../enrolment/days.js';

/** A part of why two suit each other, by the API's name: the piece of the bar that shows it. */
const PIECES = {
  LEARN: 'teach',
  TEACH: 'give',
  EXCHANGE: 'exchange',
  AVAILABILITY: 'availability',
  LANGUAGE: 'language',
  DIFFERENCE: 'difference',
  PREFERENCE: 'preference',
};

/** The key and the values of the sentence that says where a pairing stands, with the day where there is one. */
export function statusOf({ line, on, partnerName, words, chosen }) {
  const name = line === 'OTHER_ASKED' && chosen ? 'OTHER_ASKED_CHOSEN' : line;
  return { key: on ? `partners.line.${name}.on` : `partners.line.${name}`, values: { name: partnerName, pair: words.pair, date: day(on) } };
}

/** The key of the sentence that says what was done just now. */
export function doneKey(step, { accept }) {
  return step === 'answer' ? `partners.done.${accept ? 'yes' : 'no'}` : `partners.done.${step}`;
}

/** What needs me before what is under way, and what is over last. */
export function groupsOf(pairings) {
  const over = new Set(['NOT_COME_ABOUT', 'ENDED', 'COMPLETED']);
  const needs = new Set(['ASKED', 'ORIENTATION']);
  return {
    needed: pairings.filter(({ line }) => needs.has(line)),
    now: pairings.filter(({ line }) => !needs.has(line) && !over.has(line)),
    past: pairings.filter(({ line }) => over.has(line)),
  };
}

/** The parts of a score as pieces of a bar that is 100 wide, each beginning where the one before ends. */
export function piecesOf(parts) {
  let x = 0;
  return parts
    .filter(({ points }) => points > 0)
    .map(({ part, points }) => {
      const piece = { part, name: PIECES[part], points, x, width: points };
      x += points;
      return piece;
    });
}

/** The list with one person moved up or down by so many places. */
export function moved(people, from, by) {
  const to = Math.max(0, Math.min(people.length - 1, from + by));
  const rest = people.filter((_, index) => index !== from);
  return [...rest.slice(0, to), people[from], ...rest.slice(to)];
}
