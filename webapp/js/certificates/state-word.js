import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { lookOf } from './model.js';

/** A certificate's state as a word with an icon; the colour only underlines it. */
export function StateWord({ state }) {
  const { tone, icon } = lookOf(state);
  return html`<span class=${`status status-${tone}`}><${Icon} name=${icon} />${t(`certificates.state.${state}`)}</span>`;
}
