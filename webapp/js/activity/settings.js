import { same } from '../programme/keeper.js';

/** In the order in which they are asked for, compared and told. */
export const FIELDS = [
  'title',
  'instructions',
  'model',
  'prompts',
  'occasion',
  'sides',
  'words',
  'dates',
  'late',
  'attempts',
  'keep',
  'aiStatement',
  'grading',
  'scoreMaximum',
  'rubric',
  'anonymous',
  'release',
];

/** An id that nothing had before: text that was written for a question never turns up under another one. */
export function newId(prefix, random = Math.random) {
  return `${prefix}-${Math.floor(random() * 36 ** 8).toString(36).padStart(8, '0')}`;
}

export function wordsOfModel(models, model) {
  return models.find((one) => one.model === model);
}

/** Whether the questions are a model's own, so that another model may take their place without a loss. */
export function hasOwnPrompts(settings, models) {
  return !models.some(({ prompts }) => same(prompts, settings.prompts));
}

export function withModel(settings, models, model) {
  return { ...settings, model, prompts: wordsOfModel(models, model).prompts };
}

/** The first list with one of its things moved by some places; at the ends it stays. */
export function moved(list, place, by) {
  const to = place + by;
  if (to < 0 || to >= list.length) {
    return list;
  }
  const next = [...list];
  next.splice(to, 0, ...next.splice(place, 1));
  return next;
}

export function replaced(list, place, change) {
  return list.map((one, at) => (at === place ? { ...one, ...change } : one));
}

export function without(list, place) {
  return list.filter((_, at) => at !== place);
}

/** A new criterion like those that are there: with their levels, and without words of its own. */
export function nextCriterion(rubric) {
  const like = rubric.criteria.at(-1);
  return {
    id: newId('criterion'),
    title: '',
    description: '',
    weight: like?.weight ?? 10,
    levels: like ? like.levels.map(({ title, percent }) => ({ title, percent, description: '', feedback: '', proficiency: null })) : emptyLevels(),
    skill: null,
  };
}

function emptyLevels() {
  return [0, 100].map((percent) => ({ title: '', percent, description: '', feedback: '', proficiency: null }));
}

/** A level above the others; the others move down so that there is room. */
export function withLevel(levels) {
  const top = levels.at(-1).percent;
  const room = levels.length + 1;
  const spread = top === 100 ? levels.map((level, at) => ({ ...level, percent: Math.round((100 * (at + 1)) / room) })) : levels;
  return [...spread, { title: '', percent: 100, description: '', feedback: '', proficiency: null }];
}

/** What a browser's field for day and hour holds, by its own clock; empty for none. */
export function toLocal(instant) {
  if (!instant) {
    return '';
  }
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? '' : new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

/** The instant of what such a field holds; null for none and for what is no time. */
export function fromLocal(text) {
  const at = new Date(text);
  return text && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
}

/** The same hour some months later; at the end of a shorter month where it has no such day. */
export function monthsLater(instant, months) {
  const from = new Date(instant);
  const to = new Date(from);
  to.setMonth(from.getMonth() + months);
  if (to.getDate() !== from.getDate()) {
    to.setDate(0);
  }
  return to.toISOString();
}

/** Several titles out of one: "Reflection 1", "Reflection 2"; and their due dates a month apart, where there is one. */
export function seriesOf(settings, count) {
  return Array.from({ length: count }, (_, at) => ({
    title: count === 1 ? settings.title : `${settings.title} ${at + 1}`,
    due: settings.dates.due ? monthsLater(settings.dates.due, at) : null,
  }));
}

/** The settings of each line of a series: all that is alike, with its own title and day; a last moment keeps its distance. */
export function activitiesOf(settings, lines) {
  const { due, cutoff } = settings.dates;
  const grace = due && cutoff ? new Date(cutoff) - new Date(due) : 0;
  return lines.map((line) => ({
    ...settings,
    title: line.title,
    dates: {
      ...settings.dates,
      due: line.due,
      cutoff: cutoff && due && line.due ? new Date(new Date(line.due).getTime() + grace).toISOString() : cutoff,
    },
  }));
}

/** What each weight comes to in percent of all, whole, together a hundred wherever that is possible. */
export function shares(criteria) {
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  return criteria.map(({ weight }) => (sum > 0 ? Math.round((100 * weight) / sum) : 0));
}
