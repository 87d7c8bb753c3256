import { minorOf } from './money.js';

/** Which field of a request cannot be read or does not fit, with the key of the sentence that says why. */
export function faultsOf(form, currency) {
  const faults = {};
  const amounts = Object.entries({ ...form.expenses, aid: form.otherAid }).map(([field, text]) => [field, text.trim() ? minorOf(text, currency) : 0]);
  for (const [field, minor] of amounts) {
    if (minor === null || minor < 0) {
      faults[field] = 'tuition.wrong.amount';
    }
  }
  const whole = amounts.filter(([field]) => field !== 'aid').reduce((sum, [, minor]) => sum + minor, 0);
  const aid = amounts.find(([field]) => field === 'aid')[1];
  if (Object.keys(faults).length === 0) {
    if (whole === 0) {
      faults.TUITION = 'tuition.wrong.nothing';
    } else if (aid > whole) {
      faults.aid = 'tuition.wrong.aid';
    }
  }
  if (form.starts && form.ends && form.ends < form.starts) {
    faults.ends = 'tuition.wrong.ends';
  }
  return faults;
}
