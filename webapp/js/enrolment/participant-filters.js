import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { Segments } from '../parts/segments.js';

const STAGES = ['INVITED', 'OPENED', 'DRAFT', 'APPLIED', 'ENROLLED', 'READY', 'MATCHED', 'WAITING', 'PAUSED', 'LEFT', 'DECLINED', 'WITHDRAWN'];

/** Narrows the list by words, by side and by how far somebody came. */
export function ParticipantFilters({ filter, labels, onChange }) {
  const sides = [
    { value: '', label: t('invite.side.all') },
    { value: 'MENTOR', label: labels.mentors },
    { value: 'MENTEE', label: labels.mentees },
  ];
  return html`<div class="filters">
    <${SearchField} id="participant-search" label=${t('invite.search')} value=${filter.search} onSearch=${(search) => onChange({ search })} />
    <${Segments} legend=${t('invite.side')} name="participant-side" choices=${sides} value=${filter.side} onChange=${(side) => onChange({ side })} />
    <div class="filter-choice"><label class="form-label" for="participant-stage">${t('invite.stage')}</label>
    <select class="form-select" id="participant-stage" value=${filter.stage} onChange=${(event) => onChange({ stage: event.target.value })}>
      <option value="">${t('invite.stage.all')}</option>
      ${STAGES.map((stage) => html`<option key=${stage} value=${stage}>${t(`invite.stage.${stage}`)}</option>`)}
    </select></div>
  </div>`;
}
