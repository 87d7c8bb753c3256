import { t } from '../i18n.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Check, DateField, NumberField } from './inputs.js';

const HALF_A_YEAR = 182;

/** The name, days and rhythm of a cycle. */
export function CycleFields({ value, set, missing }) {
  const [end, setEnd] = useState(value.ends ?? later(value.starts, HALF_A_YEAR));
  const sentence = (names) => names.filter((name) => missing.includes(name)).map((name) => t(`programme.missing.${name}`)).join(' ') || undefined;
  const evergreen = !value.ends;
  const changeEnd = (ends) => {
    setEnd(ends);
    set({ ends });
  };
  return html`
    <${Field} id="cycle-name" label=${t('programme.field.cycleName')} hint=${t('programme.hint.cycleName')} value=${value.name} maxlength="80"
      error=${sentence(['CYCLE_NAME'])} onInput=${(name) => set({ name })} />
    <div class="date-fields">
      <${DateField} id="cycle-opens" label=${t('programme.field.opens')} value=${value.opens} onChange=${(opens) => set({ opens })} />
      ${!evergreen &&
      html`<${DateField} id="cycle-closes" label=${t('programme.field.closes')} value=${value.closes} error=${sentence(['CLOSES_BEFORE_OPENING', 'CLOSES_IN_THE_PAST'])}
        onChange=${(closes) => set({ closes })} />`}
      <${DateField} id="cycle-starts" label=${t('programme.field.starts')} value=${value.starts} error=${sentence(['STARTS_BEFORE_CLOSING', 'STARTS_BEFORE_OPENING'])}
        onChange=${(starts) => set({ starts })} />
      ${!evergreen && html`<${DateField} id="cycle-ends" label=${t('programme.field.ends')} value=${value.ends} error=${sentence(['ENDS_BEFORE_START'])} onChange=${changeEnd} />`}
    </div>
    <${Check} label=${t('programme.field.evergreen')} hint=${t('programme.hint.evergreen')} checked=${evergreen} onChange=${(on) => set({ ends: on ? null : end })} />
    <${NumberField} id="cadence" label=${t('programme.field.cadenceDays')} hint=${t('programme.hint.cadenceDays')} unit=${t('programme.unit.days')}
      value=${value.cadenceDays} min="1" max="92" onChange=${(cadenceDays) => set({ cadenceDays })} />
    <${NumberField} id="sessions" label=${t('programme.field.minSessions')} hint=${t('programme.hint.minSessions')} value=${value.minSessions} min="1" max="60"
      onChange=${(minSessions) => set({ minSessions })} />
    <${NumberField} id="capacity" label=${t('programme.optional', { label: t('programme.field.capacity') })} hint=${t('programme.hint.capacity')}
      value=${value.capacity} min="1" max="100000" optional onChange=${(capacity) => set({ capacity })} />
    <${DateField} id="next-run" label=${t('programme.optional', { label: t('programme.field.nextRun') })} hint=${t('programme.hint.nextRun')} value=${value.nextRun} optional
      onChange=${(nextRun) => set({ nextRun })} />
    <${Field} id="zone" label=${t('programme.field.zone')} hint=${t('programme.hint.zone')} value=${value.zone} code list="zones" onInput=${(zone) => isZone(zone) && set({ zone })} />
    <datalist id="zones">${zones().map((zone) => html`<option key=${zone} value=${zone}></option>`)}</datalist>
  `;
}

function later(from, days) {
  const day = new Date(`${from}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function zones() {
  return Intl.supportedValuesOf?.('timeZone') ?? [];
}

function isZone(text) {
  try {
    return Boolean(text) && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}
