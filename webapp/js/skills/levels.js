import { t } from '../i18n.js';

export const HIGHEST = 5;

const USUAL = ['skills.level.0', 'skills.level.1', 'skills.level.2', 'skills.level.3', 'skills.level.4', 'skills.level.5'];
const SOURCES = {
  SELF: 'skills.source.self',
  PARTNER: 'skills.source.partner',
  MANAGER: 'skills.source.manager',
  INSTRUCTOR: 'skills.source.instructor',
  REFLECTION: 'skills.source.reflection',
  COURSE: 'skills.source.course',
  CREDENTIAL: 'skills.source.credential',
  IMPORT: 'skills.source.import',
};

/** The short words of a level, such as "alone". */
export function levelWord(level) {
  return t(USUAL[Math.max(0, Math.min(HIGHEST, Math.round(level)))]);
}

/** What a level of this skill looks like: its own sentence, else the short words. */
export function levelSentence(skill, level) {
  return skill.levels?.[level] || levelWord(level);
}

export function sourceWord(source) {
  return t(SOURCES[source]);
}

/** A level with one decimal where it is not whole. */
export function shownLevel(level) {
  return Number((Math.round(level * 10) / 10).toFixed(1));
}

/** When anything last showed that the skill is in use; null where nothing did. */
export function lastUse({ estimate, practisedAt }) {
  const times = [...(estimate?.voices ?? []).map(({ at }) => at), practisedAt].filter(Boolean);
  return times.length === 0 ? null : times.reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest));
}

/** Masteries under the headings of their skills, in the order that they come in. */
export function byGroup(items, skillOf = (item) => item) {
  const groups = new Map();
  items.forEach((item) => {
    const { group } = skillOf(item);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  });
  return [...groups].map(([group, of]) => ({ group, items: of }));
}
