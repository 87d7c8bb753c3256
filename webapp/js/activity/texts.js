import { dateTime, list } from '../format.js';
import { t } from '../i18n.js';

const CHOICES = ['model', 'occasion', 'keep', 'grading', 'aiStatement'];

/** A field's value as a text, to be compared and read. */
export function textOf(field, value) {
  if (value === undefined || value === null) {
    return t(field === 'rubric' ? 'activity.text.noRubric' : 'activity.text.none');
  }
  if (CHOICES.includes(field)) {
    return t(`activity.${field}.${value}`);
  }
  return (WORDS[field] ?? String)(value);
}

const WORDS = {
  prompts: (prompts) => prompts.map((prompt) => [prompt.title, prompt.mentor, prompt.mentee, limitsText(prompt.words)].filter(Boolean).join('\n')).join('\n\n'),
  sides: (sides) => list(sides.map((side) => t(`activity.side.${side}`))),
  words: (words) => limitsText(words) || t('activity.text.none'),
  dates: (dates) => lines(['opens', 'due', 'cutoff'].map((day) => dates[day] && `${t(`activity.dates.${day}`)}: ${dateTime(dates[day])}`)),
  late: lateText,
  attempts: (count) => (count === 0 ? t('activity.attempts.any') : t('activity.attempts.some', { count })),
  rubric: (rubric) => rubric.criteria.map((one) => `${one.title} (${one.weight}): ${one.levels.map((level) => `${level.title} ${level.percent} %`).join(', ')}`).join('\n'),
  anonymous: (yes) => t(yes ? 'activity.anonymous.yes' : 'activity.anonymous.no'),
  release: ({ when, at }) => (when === 'ON_DATE' && at ? t('activity.text.release.at', { date: dateTime(at) }) : t(`activity.release.${when}`)),
};

function lines(all) {
  return all.filter(Boolean).join('\n') || t('activity.text.none');
}

export function limitsText({ least, most }) {
  if (least > 0 && most > 0) {
    return t('activity.text.words.between', { least, most });
  }
  return least > 0 ? t('activity.text.words.least', { least }) : most > 0 ? t('activity.text.words.most', { most }) : '';
}

export function lateText({ percentPerDay, mostPercent, graceMinutes }) {
  if (percentPerDay === 0) {
    return t('activity.text.late.none');
  }
  const costs = t('activity.text.late.costs', { day: percentPerDay, most: mostPercent });
  return graceMinutes > 0 ? `${costs} ${t('activity.text.late.grace', { count: graceMinutes })}` : costs;
}

/** What a folded part says, in a few words. */
export function summaryOf(part, settings) {
  return SUMMARIES[part](settings);
}

const SUMMARIES = {
  what: ({ occasion, sides }) => t('activity.summary.what', { occasion: textOf('occasion', occasion), sides: sides.length === 1 ? textOf('sides', sides) : t('activity.summary.both') }),
  prompts: ({ prompts, words }) => [t('activity.summary.prompts', { count: prompts.length }), limitsText(words)].filter(Boolean).join(', '),
  when: ({ dates }) => (dates.due ? `${t('activity.dates.due')}: ${dateTime(dates.due)}` : t('activities.noDue')),
  handing: ({ attempts }) => textOf('attempts', attempts),
  grade: ({ grading, scoreMaximum }) => t(`activities.counts.${grading}`, { count: Number(scoreMaximum) }),
  rubric: ({ rubric }) => (rubric ? t('activity.summary.rubric', { count: rubric.criteria.length }) : t('activity.text.noRubric')),
};
