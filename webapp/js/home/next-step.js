import { enrolmentStep } from './enrolment-card.js';
import { isAdministrator, isStaff } from '../roles.js';

/**
 * The one thing that comes first on a home: keys of a heading and a sentence with their values, and where a button
 * leads if there is something to press, and whether somebody is needed.
 */
export function nextStep(me) {
  if (me.review) {
    return review(me.review);
  }
  const enrolment = enrolmentStep(me.home?.enrolment);
  if (enrolment) {
    return enrolment;
  }
  return isStaff(me) && me.roster ? aboutPeople(me) : { title: 'next.nothing.title', text: 'next.nothing.learner' };
}

function review({ everyone, name }) {
  const text = 'next.review.text';
  if (everyone) {
    return { title: 'next.review.everyone', text };
  }
  return name ? { title: 'next.review.one', text, values: { name } } : { title: 'next.review.unnamed', text };
}

function aboutPeople(me) {
  const { roster } = me;
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
  if (!roster.readAt) {
    return { title: 'next.reading.title', text: 'next.reading.text' };
  }
  return { title: 'next.nothing.title', text: 'next.nothing.staff', values: { count: roster.members }, action: people };
}
