import { number } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { SearchField } from '../parts/search-field.js';
import { Segments } from '../parts/segments.js';

/** Search, role, and whether somebody is still here; the figures of the roles are those of the people who are. */
export function RosterFilters({ filter, narrow, counts, searchKey }) {
  const here = filter.status === 'here';
  const count = (value) => (counts && value !== undefined ? number(value) : undefined);
  const roles = [
    { value: '', label: t('roster.role.all'), count: here ? count(counts?.all) : undefined },
    { value: 'LEARNER', label: t('roster.role.learners'), count: here ? count(counts?.learners) : undefined },
    { value: 'INSTRUCTOR', label: t('roster.role.instructors'), count: here ? count(counts?.instructors) : undefined },
  ];
  const states = [
    { value: 'here', label: t('roster.status.here') },
    { value: 'left', label: t('roster.status.left'), count: count(counts?.left) },
  ];
  return html`<div class="filters">
    <${SearchField} key=${searchKey} id="roster-search" label=${t('roster.search')} value=${filter.search} onSearch=${(search) => narrow({ search })} />
    <${Segments} legend=${t('roster.role.legend')} name="role" choices=${roles} value=${filter.role} onChange=${(role) => narrow({ role })} />
    <${Segments} legend=${t('roster.status.legend')} name="status" choices=${states} value=${filter.status} onChange=${(status) => narrow({ status })} />
  </div>`;
}
