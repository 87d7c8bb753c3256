import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const LOOKS = { GREEN: 'check', AMBER: 'warning', RED: 'cross', PAUSED: 'clock' };

/** A pair's state as a word with an icon and a pattern; the colour only underlines it. */
export function HealthState({ state }) {
  return html`<span class=${`health health-${state.toLowerCase()}`}><${Icon} name=${LOOKS[state]} />${t(`health.state.${state}`)}</span>`;
}
