import { date } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const LOOKS = {
  DRAFT: { icon: 'dash', tone: 'quiet' },
  OPEN: { icon: 'check', tone: 'good' },
  CLOSED: { icon: 'clock', tone: 'caution' },
  MATCHING: { icon: 'clock', tone: 'caution' },
  RUNNING: { icon: 'check', tone: 'good' },
  CLOSING: { icon: 'clock', tone: 'caution' },
  DONE: { icon: 'check', tone: 'quiet' },
  CANCELLED: { icon: 'cross', tone: 'quiet' },
};

/** How far a cycle is, as a word with an icon. */
export function CycleState({ state }) {
  const { icon, tone } = LOOKS[state];
  return html`<span class=${`status status-${tone}`}><${Icon} name=${icon} />${t(`programme.state.${state}`)}</span>`;
}

/** A day that a cycle names, in the person's own way; days have no zone. */
export function day(text) {
  return date(`${text}T12:00:00`);
}

/** When people may apply and when they meet, in a line. */
export function CycleDates({ cycle: { opens, closes, starts, ends, zone } }) {
  const values = { opens: day(opens), closes: day(closes), starts: day(starts), ends: ends && day(ends), zone };
  return html`<span>${t(ends ? 'programme.cycle.dates' : 'programme.cycle.evergreenDates', values)}</span>`;
}
