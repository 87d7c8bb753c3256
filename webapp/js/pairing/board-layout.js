import { bandOf, BAND_NAMES } from './score-parts.js';

/** Up to how many people are drawn one by one; beyond, groups are. */
export const MOST_PEOPLE = 120;
const ROW = 36;
const HEAD = 34;
const GAP = 14;

/**
 * Where everybody stands when they are drawn one by one: strongest pairs above, by the order of the mentor's name within
 * a strength, so that the picture tells of pairs and ranks nobody; those without a partner below, on their own side.
 *
 * Whoever has several partners stands once, in the middle of them.
 */
export function layoutOf(model, nameOf) {
  const places = new Map();
  const heads = [];
  let y = 0;
  for (const band of BAND_NAMES) {
    const families = familiesOf(model, band, nameOf);
    if (families.length === 0) {
      continue;
    }
    heads.push({ band, y, count: families.reduce((sum, { pairs }) => sum + pairs.length, 0) });
    y += HEAD;
    for (const family of families) {
      y = placed(family, places, y);
    }
    y += GAP;
  }
  const left = { MENTOR: model.leftOver.filter(({ side }) => side === 'MENTOR'), MENTEE: model.leftOver.filter(({ side }) => side === 'MENTEE') };
  const most = Math.max(left.MENTOR.length, left.MENTEE.length);
  if (most > 0) {
    heads.push({ band: 'none', y, count: left.MENTOR.length + left.MENTEE.length });
    y += HEAD;
    for (const side of ['MENTOR', 'MENTEE']) {
      left[side].forEach(({ person }, at) => places.set(person, { side, y: y + at * ROW, band: 'none' }));
    }
    y += most * ROW;
  }
  const links = model.pairs.map((pair) => ({ pair, band: bandOf(pair.score.total), from: middle(places.get(pair.mentor)), to: middle(places.get(pair.mentee)) }));
  return { places, heads, links, height: y + GAP };
}

/** People who hang together by pairs, each family under its strongest pair. */
function familiesOf(model, band, nameOf) {
  const seen = new Set();
  const families = [];
  for (const pair of model.pairs) {
    if (seen.has(pair.mentor)) {
      continue;
    }
    const family = familyOf(model, pair.mentor);
    family.mentors.forEach((person) => seen.add(person));
    if (bandOf(Math.max(...family.pairs.map(({ score }) => score.total))) === band) {
      families.push(family);
    }
  }
  const name = ({ mentors }) => nameOf(model.people.get(mentors[0]) ?? { personId: mentors[0] });
  return families.sort((one, other) => name(one).localeCompare(name(other)));
}

function familyOf(model, first) {
  const mentors = [first];
  const mentees = [];
  const pairs = new Set();
  for (let at = 0; at < mentors.length; at++) {
    for (const pair of model.partners.get(mentors[at]) ?? []) {
      pairs.add(pair);
      if (!mentees.includes(pair.mentee)) {
        mentees.push(pair.mentee);
        (model.partners.get(pair.mentee) ?? []).filter(({ mentor }) => !mentors.includes(mentor)).forEach(({ mentor }) => mentors.push(mentor));
      }
    }
  }
  return { mentors, mentees, pairs: [...pairs] };
}

function placed({ mentors, mentees }, places, y) {
  const rows = Math.max(mentors.length, mentees.length);
  const stand = (people, side) => people.forEach((person, at) => places.set(person, { side, y: y + ((rows - people.length) / 2 + at) * ROW }));
  stand(mentors, 'MENTOR');
  stand(mentees, 'MENTEE');
  return y + rows * ROW;
}

function middle(place) {
  return place ? place.y + ROW / 2 : 0;
}

/** A name in the room there is; wide letters count twice. */
export function shortened(name, room) {
  let width = 0;
  let text = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(segment) ? 2 : 1;
    if (width > room) {
      return `${text.trimEnd()}…`;
    }
    text += segment;
  }
  return text;
}

/** Everybody in the order of the picture on one side, for the arrow keys. */
export function orderOf(places, side) {
  return [...places].filter(([, place]) => place.side === side).sort(([, one], [, other]) => one.y - other.y).map(([person]) => person);
}

/**
 * Whom an arrow key leads to from somebody: up and down on the same side, across to the partner, else to whoever stands
 * nearest; null for any other key.
 */
export function neighbour(model, places, person, key, backwards = false) {
  const here = places.get(person);
  const side = orderOf(places, here.side);
  const at = side.indexOf(person);
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    return side[Math.max(0, Math.min(side.length - 1, at + (key === 'ArrowDown' ? 1 : -1)))];
  }
  if (key === 'Home' || key === 'End') {
    return side.at(key === 'Home' ? 0 : -1);
  }
  const towards = here.side === 'MENTOR' ? (backwards ? 'ArrowLeft' : 'ArrowRight') : backwards ? 'ArrowRight' : 'ArrowLeft';
  if (key !== towards) {
    return null;
  }
  const partner = model.partners.get(person)?.[0];
  if (partner) {
    return here.side === 'MENTOR' ? partner.mentee : partner.mentor;
  }
  const across = orderOf(places, here.side === 'MENTOR' ? 'MENTEE' : 'MENTOR');
  return across.reduce((nearest, one) => (nearest === null || distance(one) < distance(nearest) ? one : nearest), null);

  function distance(one) {
    return Math.abs(places.get(one).y - here.y);
  }
}

export { ROW };
