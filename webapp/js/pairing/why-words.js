import { number } from '../format.js';
import { t } from '../i18n.js';
import { points } from './score-parts.js';

const FEW = 0.1;

/**
 * What counts most for a pair, in sentences with the points that it brings, the weightiest first.
 *
 * A driver is {skill, teacher, ahead, teachers, of, points} where one can teach the other something, or {part, points};
 * names are of the two.
 */
export function reasonsOf(drivers, { mentor, mentee }) {
  return drivers.map((driver) => {
    const brings = number(points(driver.points));
    if (!driver.skill) {
      return t(`pairing.why.${driver.part}`, { points: brings });
    }
    const [teacher, learner] = driver.teacher === 'MENTOR' ? [mentor, mentee] : [mentee, mentor];
    const first = t('pairing.why.skill', { teacher, learner, skill: driver.skill, count: Math.round(driver.ahead * 10) / 10, points: brings });
    const { teachers, of } = driver;
    return of > 0 && teachers / of <= FEW ? `${first} ${t('pairing.why.rare', { count: teachers, of })}` : first;
  });
}
