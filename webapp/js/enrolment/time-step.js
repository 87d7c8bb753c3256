import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { LanguageList } from './language-list.js';
import { WeekGrid } from './week-grid.js';
import { minutesOf } from './week.js';
import { ZoneChoice } from './zone-choice.js';

/** Which languages I speak, and when I usually have time, in my own zone. */
export function TimeStep({ desk: { loaded, form, change } }) {
  const { form: rules } = loaded.programme;
  const minutes = minutesOf(form.availability);
  return html`
    ${rules.asksLanguages &&
    html`<div class="enrol-part"><h3>${t('enrolment.languages.title')}</h3><p class="quiet">${t('enrolment.languages.hint')}</p>
      <${LanguageList} languages=${form.languages} onChange=${(languages) => change({ languages })} /></div>`}
    ${rules.asksAvailability &&
    html`<div class="enrol-part"><h3>${t('enrolment.availability.title')}</h3><p class="quiet">${t('enrolment.availability.hint')}</p>
      <${ZoneChoice} zone=${form.zone} onChange=${(zone) => change({ zone })} />
      <${WeekGrid} bits=${form.availability} onChange=${(availability) => change({ availability })} />
      <p role="status" class="quiet">${t('enrolment.availability.sum', { count: minutes / 60 })}</p></div>`}
  `;
}
