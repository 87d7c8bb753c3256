import { same } from '../programme/keeper.js';

/**
 * What a change does to what people have written and to grades that were given: keys of sentences with their values, none
 * for a change that does nothing to either.
 */
export function effectsOf(before, after) {
  const told = [];
  const tell = (key, values = {}) => told.push({ key: `activity.effect.${key}`, values });
  ofPrompts(before.prompts, after.prompts, tell);
  before.sides.filter((side) => !after.sides.includes(side)).forEach((side) => tell(`sideGone.${side}`));
  if (tighter(before.words, after.words) || after.prompts.some((prompt) => tighter(find(before.prompts, prompt.id)?.words, prompt.words))) {
    tell('words');
  }
  ofDates(before, after, tell);
  if (after.attempts > 0 && (before.attempts === 0 || after.attempts < before.attempts)) {
    tell('attempts', { count: after.attempts });
  }
  if (after.aiStatement === 'REQUIRE' && before.aiStatement !== 'REQUIRE') {
    tell('aiStatement');
  }
  ofGrades(before, after, tell);
  return told;
}

function find(list, id) {
  return list.find((one) => one.id === id);
}

function ofPrompts(before, after, tell) {
  before.filter(({ id }) => !find(after, id)).forEach(({ title }) => tell('promptGone', { title }));
  after.filter(({ id }) => !find(before, id)).forEach(({ title }) => tell('promptNew', { title }));
  const reworded = after.filter((prompt) => {
    const was = find(before, prompt.id);
    return was && ['title', 'mentor', 'mentee'].some((field) => was[field] !== prompt[field]);
  });
  if (reworded.length > 0) {
    tell('promptReworded', { count: reworded.length });
  }
}

function tighter(before, after) {
  return Boolean(before) && (after.least > before.least || (after.most > 0 && (before.most === 0 || after.most < before.most)));
}

function ofDates(before, after, tell) {
  const earlier = (one, other) => other && (!one || new Date(other) < new Date(one));
  if (earlier(before.dates.due, after.dates.due)) {
    tell('dueEarlier');
  } else if (!same(before.dates.due, after.dates.due)) {
    tell('dueLater');
  }
  if (earlier(before.dates.cutoff, after.dates.cutoff)) {
    tell('cutoffEarlier');
  }
  if (after.dates.opens && (!before.dates.opens || new Date(after.dates.opens) > new Date(before.dates.opens))) {
    tell('opensLater');
  }
  if (!same(before.late, after.late)) {
    tell('late');
  }
}

function ofGrades(before, after, tell) {
  if (Number(before.scoreMaximum) !== Number(after.scoreMaximum)) {
    tell('points', { before: Number(before.scoreMaximum), after: Number(after.scoreMaximum) });
  }
  if (before.grading !== after.grading) {
    tell(`grading.${after.grading}`);
  }
  if (before.rubric && !after.rubric) {
    tell('rubricGone');
  } else if (!same(before.rubric, after.rubric)) {
    const gone = (before.rubric?.criteria ?? []).filter(({ id }) => !find(after.rubric.criteria, id));
    gone.forEach(({ title }) => tell('criterionGone', { title }));
    tell('rubric');
  }
  if (before.anonymous !== after.anonymous) {
    tell(after.anonymous ? 'anonymous' : 'named');
  }
}
