import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { Icon } from '../parts/icon.js';

const SHOWN = {
  SUBMITTED: { icon: 'inbox', tone: 'caution' },
  IN_MARKING: { icon: 'clock', tone: 'caution' },
  MARKED: { icon: 'check', tone: 'quiet' },
  READY: { icon: 'check', tone: 'quiet' },
  RELEASED: { icon: 'check', tone: 'good' },
  RETURNED: { icon: 'refresh', tone: 'quiet' },
  REGRADE_ASKED: { icon: 'warning', tone: 'caution' },
  EXCUSED: { icon: 'dash', tone: 'quiet' },
  NOT_HANDED_IN: { icon: 'dash', tone: 'quiet' },
};

/** How far the marking of a paper is, as a word with an icon. */
export function MarkingState({ state }) {
  const { icon, tone } = SHOWN[state] ?? SHOWN.NOT_HANDED_IN;
  return html`<span class="status status-${tone}"><${Icon} name=${icon} />${t(`grading.state.${state}`)}</span>`;
}

const DELIVERIES = {
  PENDING: { icon: 'clock', tone: 'quiet' },
  SYNCED: { icon: 'check', tone: 'good' },
  CONFLICT: { icon: 'warning', tone: 'caution' },
  LOCKED: { icon: 'lock', tone: 'caution' },
  NOT_GRADABLE: { icon: 'dash', tone: 'caution' },
  FAILED: { icon: 'cross', tone: 'bad' },
};

/** Whether the grade stands in the gradebook of the LMS. */
export function DeliveryMark({ delivery }) {
  const { icon, tone } = DELIVERIES[delivery.state] ?? DELIVERIES.PENDING;
  return html`<span class="status status-${tone}"><${Icon} name=${icon} />${t(`grading.delivery.${delivery.state}`)}</span>`;
}
