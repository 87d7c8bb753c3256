import { t } from '../i18n.js';
import { html } from '../parts/html.js';

/** The zone in which the times of the week are meant. */
export function ZoneChoice({ zone, onChange }) {
  const known = Intl.supportedValuesOf?.('timeZone') ?? [];
  const zones = known.includes(zone) ? known : [zone, ...known];
  return html`<div class="enrol-zone">
    <label class="form-label" for="enrol-zone">${t('enrolment.zone')}</label>
    <select class="form-select" id="enrol-zone" value=${zone} onChange=${(event) => onChange(event.target.value)}>
      ${zones.map((name) => html`<option key=${name} value=${name} selected=${name === zone}>${name === 'Z' ? 'UTC' : name.replaceAll('_', ' ')}</option>`)}
    </select>
  </div>`;
}
