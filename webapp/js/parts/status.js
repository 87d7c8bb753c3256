import { t } from '../i18n.js';
import { html } from './html.js';
import { Icon } from './icon.js';

const STATES = {
  OK: { word: 'state.ok', icon: 'check', tone: 'good' },
  WARNING: { word: 'state.warning', icon: 'warning', tone: 'caution' },
  FAILED: { word: 'state.failed', icon: 'cross', tone: 'bad' },
  NOT_APPLICABLE: { word: 'state.notApplicable', icon: 'dash', tone: 'quiet' },
  ACCEPTED: { word: 'state.accepted', icon: 'check', tone: 'good' },
  WAITING: { word: 'state.waiting', icon: 'clock', tone: 'caution' },
  REFUSED: { word: 'state.refused', icon: 'cross', tone: 'bad' },
  ACTIVE: { word: 'state.active', icon: 'check', tone: 'good' },
  INACTIVE: { word: 'state.inactive', icon: 'dash', tone: 'quiet' },
  OPEN: { word: 'state.open', icon: 'clock', tone: 'good' },
  SPENT: { word: 'state.spent', icon: 'check', tone: 'quiet' },
  EXPIRED: { word: 'state.expired', icon: 'dash', tone: 'quiet' },
  SIGNING: { word: 'state.signing', icon: 'key', tone: 'good' },
  NEXT: { word: 'state.next', icon: 'clock', tone: 'quiet' },
  OVERLAP: { word: 'state.overlap', icon: 'clock', tone: 'quiet' },
};

/** A state as a word with an icon; the colour only underlines it. */
export function Status({ state }) {
  const shown = STATES[state] ?? STATES.NOT_APPLICABLE;
  return html`<span class="status status-${shown.tone}"><${Icon} name=${shown.icon} />${t(shown.word)}</span>`;
}
