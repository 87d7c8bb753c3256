import { list } from '../format.js';
import { certificateStep } from './certificates-card.js';
import { enrolmentStep, settledStep } from './enrolment-card.js';
import { mentorshipStep } from './mentorship-step.js';
import { pairingStep } from './pairing-card.js';
import { reflectionStep } from './reflections-card.js';
import { tuitionStep } from './tuition-card.js';
import { isAdministrator, isStaff, managesProgrammes } from '../roles.js';

/**
 * The one thing that comes first on a home: keys of a heading and a sentence with their values, and where a button
 * leads if there is something to press, and whether somebody is needed; `words` is the part of the texts that it is in
 * where that is not the common one.
 */
export function nextStep(me) {
  if (me.review) {
    return review(me.review);
  }
  const own = pairingStep(me.home?.pairings) ?? reflectionStep(me.home?.reflections) ?? mentorshipStep(me.home?.mentorships) ?? tuitionStep(me.home?.tuition) ?? certificateStep(me.home?.certificates) ?? enrolmentStep(me.home?.enrolment);
  if (own) {
    return own;
  }
  if (!isStaff(me)) {
    return settledStep(me.home?.enrolment) ?? { title: 'next.nothing.title', text: 'next.nothing.learner' };
  }
  return approvals(me) ?? trouble(me) ?? aboutProgrammes(me) ?? aboutPeople(me);
}

function approvals({ home }) {
  const count = home?.programmes?.standing?.waiting ?? 0;
  const action = { path: '/programmes', label: 'next.approve.way', needed: true };
  return count > 0 ? { title: 'next.approve.title', text: 'next.approve.text', values: { count }, action } : null;
}

/** What whoever runs programmes does next, and what an instructor should know of those that reach the course. */
function aboutProgrammes(me) {
  const { standing, mine = [] } = me.home?.programmes ?? {};
  if (managesProgrammes(me) && standing) {
    const { open, running, drafts, toPair } = standing;
    if (toPair) {
      const values = { programme: toPair.programmeName, cycle: toPair.cycleName };
      const path = `/programmes/${toPair.programme}/cycles/${toPair.cycle}/pairing`;
      return { title: 'next.pair.title', text: 'next.pair.text', values, action: { path, label: 'next.pair.way', needed: true } };
    }
    if (open + running > 0) {
      const values = { count: open + running };
      return { title: 'next.running.title', text: 'next.running.text', values, action: { path: '/programmes', label: 'next.running.way' } };
    }
    return drafts > 0
      ? { title: 'next.draft.title', text: 'next.draft.text', action: { path: '/programmes', label: 'next.draft.way', needed: true } }
      : { title: 'next.first.title', text: 'next.first.text', action: { path: '/programmes/new', label: 'next.first.way', needed: true } };
  }
  const here = mine.filter(({ courseOut }) => !courseOut).map(({ name }) => name);
  return here.length > 0 ? { title: 'next.nothing.title', text: 'next.reach.text', values: { names: list(here) } } : null;
}

function review({ everyone, name }) {
  const text = 'next.review.text';
  if (everyone) {
    return { title: 'next.review.everyone', text };
  }
  return name ? { title: 'next.review.one', text, values: { name } } : { title: 'next.review.unnamed', text };
}

/** The people of the course are not known as they should be. */
function trouble(me) {
  const { roster } = me;
  if (!roster) {
    return null;
  }
  const connection = { path: '/connection', label: 'next.toConnection', needed: true };
  const people = { path: '/people', label: 'next.toPeople' };
  if (roster.problem) {
    const action = isAdministrator(me) ? connection : { ...people, label: 'next.toAdvice', needed: true };
    return { title: 'next.problem.title', text: roster.readAt ? 'next.problem.text' : 'next.problem.first', action };
  }
  if (!roster.available) {
    return isAdministrator(me)
      ? { title: 'next.unavailable.title', text: 'next.unavailable.administrator', action: connection }
      : { title: 'next.unavailable.title', text: 'next.unavailable.staff' };
  }
  return roster.readAt ? null : { title: 'next.reading.title', text: 'next.reading.text' };
}

function aboutPeople({ roster }) {
  const action = { path: '/people', label: 'next.toPeople' };
  return roster
    ? { title: 'next.nothing.title', text: 'next.nothing.staff', values: { count: roster.members }, action }
    : { title: 'next.nothing.title', text: 'next.nothing.learner' };
}
