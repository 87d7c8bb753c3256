import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const LOOKS = {
  QUEUED: { icon: 'clock', tone: 'caution' },
  RUNNING: { icon: 'clock', tone: 'caution' },
  PROPOSED: { icon: 'check', tone: 'good' },
  PUBLISHED: { icon: 'check', tone: 'good' },
  DISCARDED: { icon: 'dash', tone: 'quiet' },
  CANCELLED: { icon: 'dash', tone: 'quiet' },
  FAILED: { icon: 'warning', tone: 'bad' },
};

/** How far a round is, as a word with an icon. */
export function RoundState({ state }) {
  const { icon, tone } = LOOKS[state];
  return html`<span class=${`status status-${tone}`}><${Icon} name=${icon} />${t(`pairing.state.${state}`)}</span>`;
}

export function isAtWork({ state }) {
  return state === 'QUEUED' || state === 'RUNNING';
}

export function hasResult({ state, quality }) {
  return Boolean(quality) && (state === 'PROPOSED' || state === 'PUBLISHED' || state === 'DISCARDED');
}

/** The latest round that was published, and the latest proposal, unless a later one than it was published already. */
export function nextRounds(rounds) {
  const latest = (state) => rounds.filter((round) => round.state === state).reduce((last, round) => (!last || round.number > last.number ? round : last), undefined);
  const published = latest('PUBLISHED');
  const proposed = latest('PROPOSED');
  return { published, proposed: proposed && proposed.number > (published?.number ?? 0) ? proposed : undefined };
}
