const HUNDRED = 100;
const FIELDS = ['points', 'passed', 'adjustment', 'adjustmentReason', 'comment'];

/** What is marked on a paper, without the version that it was read with. */
export function formOf({ version: _, ...sheet }) {
  return sheet;
}

export function criteriaOf({ rubric }) {
  return rubric?.criteria ?? [];
}

/** Whether levels make the points here, and a word for how the marking is done. */
export function wayOf({ grading, rubric }) {
  return grading === 'POINTS' && !rubric ? 'NUMBER' : grading === 'POINTS' ? 'RUBRIC' : grading;
}

/** A sheet with another level of a criterion; the same one again takes it away. */
export function withLevel(form, criterion, level) {
  const chosen = form.levels[criterion.id] === level ? undefined : level;
  return { ...form, levels: without(form.levels, criterion.id, chosen) };
}

function without(map, key, value) {
  const { [key]: _, ...others } = map;
  return value === undefined ? others : { ...others, [key]: value };
}

export function withFeedback(form, criterion, text) {
  return { ...form, feedback: without(form.feedback, criterion, text || undefined) };
}

/** How many places of a sheet keys reach: each criterion, and after them whether it is passed, where that is asked. */
export function placesOf(activity) {
  return criteriaOf(activity).length + (wayOf(activity) === 'PASS_FAIL' ? 1 : 0);
}

/**
 * Where to go on after a criterion: to the next one that has no level yet, from here to the end and then from the top; else
 * one place on, if there is one.
 */
export function nextCriterion(criteria, levels, at, places = criteria.length) {
  const order = criteria.map((_, index) => (at + 1 + index) % criteria.length);
  return order.find((index) => index !== at && levels[criteria[index].id] === undefined) ?? Math.min(at + 1, places - 1);
}

/** Whether all that makes a mark is there. */
export function isComplete(activity, form) {
  switch (wayOf(activity)) {
    case 'NUMBER':
      return form.points !== null && isReasoned(form);
    case 'RUBRIC':
      return criteriaOf(activity).every(({ id }) => form.levels[id] !== undefined) && isReasoned(form);
    case 'PASS_FAIL':
      return form.passed !== null;
    default:
      return true;
  }
}

/** Whether an adjustment, where there is one, has its reason. */
export function isReasoned({ adjustment, adjustmentReason }) {
  return !adjustment || adjustmentReason.trim() !== '';
}

/**
 * What a sheet comes to, as the tool reckons it: the weighted mean of the levels' percents with two decimals, half up, the
 * adjustment within the points, then what being late costs. Null where it is not complete.
 */
export function scoreOf(activity, form, penaltyPercent) {
  if (!isComplete(activity, form)) {
    return null;
  }
  const most = hundredths(activity.scoreMaximum);
  const own = basis(activity, form, most);
  const adjusted = activity.grading === 'POINTS' ? Math.min(most, Math.max(0, own + hundredths(form.adjustment ?? 0))) : own;
  const penalised = halfUp(adjusted * (HUNDRED - penaltyPercent), HUNDRED);
  return { rubricPoints: own / HUNDRED, raw: adjusted / HUNDRED, penalised: penalised / HUNDRED };
}

function basis(activity, form, most) {
  switch (wayOf(activity)) {
    case 'NUMBER':
      return hundredths(form.points);
    case 'RUBRIC':
      return rubricHundredths(criteriaOf(activity), form.levels, most);
    default:
      return form.passed === false ? 0 : most;
  }
}

function rubricHundredths(criteria, levels, most) {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const percents = criteria.reduce((sum, criterion) => sum + criterion.weight * criterion.levels[levels[criterion.id]].percent, 0);
  return weights === 0 ? 0 : halfUp(most * percents, weights * HUNDRED);
}

function halfUp(value, by) {
  return Math.floor((2 * value + by) / (2 * by));
}

function hundredths(value) {
  return Math.round(value * HUNDRED);
}

/** A number that somebody typed, with a point or a comma; null for none, undefined for what is no number. */
export function numberOf(typed) {
  const text = typed.trim().replace(',', '.').replace('−', '-');
  if (text === '') {
    return null;
  }
  return /^[+-]?\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
}

/** What differs between two sheets of one paper: the names of the fields, with a criterion where it is about one. */
export function differences(mine, theirs) {
  const keys = (part) => [...new Set([...Object.keys(mine[part]), ...Object.keys(theirs[part])])].sort();
  const byCriterion = ['levels', 'feedback'].flatMap((part) => keys(part).filter((key) => mine[part][key] !== theirs[part][key]).map((criterion) => ({ field: part, criterion })));
  const plain = FIELDS.filter((field) => (mine[field] ?? null) !== (theirs[field] ?? null)).map((field) => ({ field }));
  return [...byCriterion, ...plain, ...(sameAnchors(mine.anchors, theirs.anchors) ? [] : [{ field: 'anchors' }])];
}

function sameAnchors(mine, theirs) {
  const words = (anchors) => anchors.map(({ id, prompt, offset, quote, text }) => JSON.stringify([id, prompt, offset, quote, text])).sort();
  return words(mine).join() === words(theirs).join();
}

/** Two sheets of one paper in one: my levels and points, and every word of both. */
export function together(mine, theirs) {
  const feedback = { ...theirs.feedback };
  Object.entries(mine.feedback).forEach(([criterion, text]) => {
    feedback[criterion] = joined(text, theirs.feedback[criterion] ?? '');
  });
  const own = new Set(mine.anchors.map(({ id }) => id));
  return {
    ...mine,
    levels: { ...theirs.levels, ...mine.levels },
    feedback,
    comment: joined(mine.comment, theirs.comment),
    anchors: [...mine.anchors, ...theirs.anchors.filter(({ id }) => !own.has(id))],
  };
}

function joined(mine, theirs) {
  if (mine === theirs || theirs === '') {
    return mine;
  }
  return mine === '' ? theirs : `${mine.trimEnd()}\n\n${theirs}`;
}
