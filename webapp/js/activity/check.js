const IN_WORDS = /\S/;

/**
 * What is not right yet, by the field where it is to be mended: keys of sentences with their values. The tool checks the
 * same once more; here it is told before anything is sent.
 */
export function faultsOf(settings, limits) {
  const faults = {};
  const add = (field, key, values = {}) => {
    faults[field] ??= { key: `activity.fault.${key}`, values };
  };
  if (!IN_WORDS.test(settings.title)) {
    add('title', 'title');
  }
  if (settings.sides.length === 0) {
    add('sides', 'sides');
  }
  checkPrompts(settings, limits, add);
  checkLimits('words', settings.words, limits, add);
  checkDates(settings.dates, add);
  if (settings.late.percentPerDay > settings.late.mostPercent) {
    add('late', 'late', { day: settings.late.percentPerDay, most: settings.late.mostPercent });
  }
  if (settings.late.percentPerDay > 0 && settings.grading !== 'POINTS') {
    add('late', 'lateWithoutPoints');
  }
  const points = Number(settings.scoreMaximum);
  if (!Number.isInteger(points) || points < 1 || points > limits.points) {
    add('scoreMaximum', 'points', { most: limits.points });
  }
  if (settings.release.when === 'ON_DATE' && !settings.release.at) {
    add('release', 'release');
  }
  if (settings.rubric) {
    checkRubric(settings.rubric, limits, add);
  }
  return faults;
}

function checkPrompts({ prompts, sides, words }, limits, add) {
  if (prompts.length === 0 || prompts.length > limits.prompts) {
    add('prompts', 'prompts', { most: limits.prompts });
  }
  for (const prompt of prompts) {
    if (!IN_WORDS.test(prompt.title)) {
      add(`prompt ${prompt.id} title`, 'promptTitle');
    }
    for (const side of sides) {
      const field = side.toLowerCase();
      if (!IN_WORDS.test(prompt[field])) {
        add(`prompt ${prompt.id} ${field}`, 'promptWords');
      }
    }
    checkLimits(`prompt ${prompt.id} words`, prompt.words, limits, add);
  }
  const least = prompts.reduce((sum, prompt) => sum + prompt.words.least, 0);
  if (words.most > 0 && least > words.most) {
    add('words', 'wordsTogether', { least, most: words.most });
  }
}

function checkLimits(field, { least, most }, limits, add) {
  if (most > 0 && least > most) {
    add(field, 'words', { least, most });
  } else if (least > limits.words || most > limits.words) {
    add(field, 'wordsMany', { most: limits.words });
  }
}

function checkDates({ opens, due, cutoff }, add) {
  const at = (instant) => new Date(instant).getTime();
  if (opens && due && at(opens) >= at(due)) {
    add('dates', 'opensAfterDue');
  } else if (opens && cutoff && at(opens) >= at(cutoff)) {
    add('dates', 'opensAfterCutoff');
  } else if (due && cutoff && at(cutoff) < at(due)) {
    add('dates', 'cutoffBeforeDue');
  }
}

function checkRubric({ criteria }, limits, add) {
  if (criteria.length === 0 || criteria.length > limits.criteria) {
    add('rubric', 'criteria', { most: limits.criteria });
  }
  for (const { id, title, weight, levels } of criteria) {
    const field = `criterion ${id}`;
    if (!IN_WORDS.test(title)) {
      add(field, 'criterionTitle');
    } else if (!Number.isInteger(weight) || weight < 1) {
      add(field, 'weight', { title });
    } else if (levels.some((level) => !IN_WORDS.test(level.title))) {
      add(field, 'levelTitle', { title });
    } else if (levels.some((level, at) => at > 0 && level.percent <= levels[at - 1].percent)) {
      add(field, 'percents', { title });
    }
  }
}

/** Whether anything that a part of the form asks for is not right. */
export function hasFault(faults, ...beginnings) {
  return Object.keys(faults).some((field) => beginnings.some((beginning) => field === beginning || field.startsWith(`${beginning} `)));
}
