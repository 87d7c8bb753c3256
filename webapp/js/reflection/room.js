import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { roomOf } from './reflection-model.js';

/** How many words there are, and how that stands to what is asked. */
export function Room({ words, limits, label }) {
  const { state, count } = roomOf(words, limits);
  const there = t('reflections.words', { count: words });
  return html`<span class=${state === 'many' ? 'field-error' : 'quiet'}>
    ${label && html`${label} `}${state === 'many' && html`<${Icon} name="warning" />`}${there}${state !== 'free' && ` · ${t(`reflections.room.${state}`, { count })}`}
  </span>`;
}
