import { list } from './format.js';
import { t } from './i18n.js';

const NAMES = {
  LEARNER: 'role.learner',
  INSTRUCTOR: 'role.instructor',
  PROGRAMME_MANAGER: 'role.programmeManager',
  LMS_ADMINISTRATOR: 'role.lmsAdministrator',
};
const STAFF = ['INSTRUCTOR', 'PROGRAMME_MANAGER', 'LMS_ADMINISTRATOR'];

/** The roles in the words of the page; nobody without a known role is more than a learner. */
export function rolesInWords(roles) {
  return inWords(roles) || t(NAMES.LEARNER);
}

/** As the LMS tells them of others: somebody with a role that Viceversa has no use for is no learner by that. */
export function rolesOfOthers(roles) {
  return inWords(roles) || t('role.other');
}

function inWords(roles) {
  return list(Object.keys(NAMES).filter((role) => roles.includes(role)).map((role) => t(NAMES[role])));
}

export function isStaff({ roles }) {
  return STAFF.some((role) => roles.includes(role));
}

export function isInstructor({ roles }) {
  return roles.includes('INSTRUCTOR');
}

export function managesProgrammes({ roles }) {
  return roles.includes('PROGRAMME_MANAGER');
}

export function isAdministrator({ roles }) {
  return roles.includes('LMS_ADMINISTRATOR');
}

/** A learner, and whoever comes with no role that the tool knows. */
export function isLearner(me) {
  return me.roles.includes('LEARNER') || !isStaff(me);
}
