import { day } from '../enrolment/days.js';
import { t } from '../i18n.js';
import { list } from '../format.js';

export const TYPES = ['HOW_TO', 'PROTOCOL', 'PERSPECTIVE', 'HOW_THINGS_GET_DONE', 'CAREER', 'PROJECT'];

/** What a form begins with for a new goal of one of the two. */
export function newGoal(learner) {
  return { learner, type: 'HOW_TO', title: '', skill: null, from: 1, to: 3, evidence: '', due: '', steps: [], attitude: '' };
}

/** A goal as a form has it. */
export function formOf({ learner, type, title, skill, from, to, evidence, due, steps, attitude }) {
  return { learner, type, title, skill: skill ? { id: skill.id, name: skill.name, levels: skill.levels } : null, from: skill ? from : 1, to: skill ? to : 3, evidence, due: due ?? '', steps, attitude };
}

/** A form as the tool takes it. */
export function bodyOf(form, version) {
  return { ...form, version, skill: form.skill?.id ?? '', steps: form.steps.filter(({ words }) => words.trim()) };
}

/** What stands in a field of a goal, in words. */
export function goalText(field, value) {
  switch (field) {
    case 'type':
      return t(`mentorship.goal.type.${value}`);
    case 'skill':
      return value?.name ?? '';
    case 'due':
      return day(value);
    case 'steps':
      return list(value.map(({ words }) => words));
    default:
      return String(value);
  }
}

/** Goals of one side, what is open first. */
export function goalsOf(goals, side) {
  const open = ({ state }) => state === 'OPEN';
  const own = goals.filter(({ learner }) => learner === side);
  return [...own.filter(open), ...own.filter((goal) => !open(goal))];
}
