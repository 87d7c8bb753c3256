import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Segments } from '../parts/segments.js';
import { day } from './cycle-state.js';

const FEW_SKILLS = 4;

/** What each side will see of the programme, in its own words, as it is being set up. */
export function Preview({ design, cycle, names }) {
  const [side, setSide] = useState('mentee');
  const { labels } = design;
  const choices = [
    { value: 'mentee', label: labels.mentee },
    { value: 'mentor', label: labels.mentor },
    { value: 'instructor', label: t('role.instructor') },
  ];
  return html`<aside class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${t('programme.preview.title')}</h2>
    <${Segments} legend=${t('programme.preview.as')} name="preview" choices=${choices} value=${side} onChange=${setSide} />
    <div class="preview-page">
      ${side === 'instructor' ? html`<${AsInstructor} design=${design} cycle=${cycle} />` : html`<${AsMember} design=${design} cycle=${cycle} names=${names} side=${side} />`}
    </div>
  </aside>`;
}

function AsMember({ design, cycle, names, side }) {
  const { labels, form, sponsor, pairing, skills, contacts } = design;
  const some = skills.slice(0, FEW_SKILLS).map((id) => names[id]);
  const values = { name: design.name, self: labels[side], other: side === 'mentor' ? labels.mentee : labels.mentor, pair: labels.pair };
  return html`
    <section class="preview-card">
      <h3>${t('programme.preview.invited', values)}</h3>
      <p dir="auto">${design.goal || t('programme.preview.noGoal')}</p>
      ${sponsor.message && html`<blockquote dir="auto">${sponsor.message}<footer>${sponsor.name}</footer></blockquote>`}
      <p class="quiet">${t(cycle.ends ? 'programme.preview.until' : 'programme.preview.anyTime', { date: day(cycle.closes) })}</p>
      <p><span class="preview-button">${t('programme.preview.apply')}</span></p>
    </section>
    <section class="preview-card">
      <h3>${t('programme.preview.form')}</h3>
      <ol class="preview-form">
        ${side === 'mentor'
          ? html`<li>${t('programme.preview.offers', { count: form.offersMost })}</li><li>${t('programme.preview.wants', { count: form.needsMost })}</li>`
          : html`<li>${t('programme.preview.wants', { count: form.needsMost })}</li><li>${t('programme.preview.offers', { count: form.offersMost })}</li>`}
        ${form.asksLanguages && html`<li>${t('programme.preview.languages')}</li>`}
        ${form.asksAvailability && html`<li>${t('programme.preview.hours')}</li>`}
        ${form.asksTopicsOff && html`<li>${t('programme.preview.topicsOff')}</li>`}
        ${form.asksAvoid && html`<li>${t('programme.preview.avoid')}</li>`}
        ${form.capacityMost > 1 && html`<li>${t('programme.preview.capacity', { count: form.capacityMost })}</li>`}
        <li>${t('programme.preview.consent')}</li>
      </ol>
      <p class="quiet">${some.length ? t('programme.preview.skills', { skills: some.join(', '), count: Math.max(0, skills.length - some.length) }) : t('programme.preview.noSkills')}</p>
    </section>
    <section class="preview-card">
      <h3>${t('programme.preview.home')}</h3>
      <p>${t(`programme.preview.who.${pairing.mode}`, values)}</p>
      <p>${t('programme.preview.rhythm', { days: cycle.cadenceDays, count: cycle.minSessions, pair: labels.pair, date: day(cycle.starts) })}</p>
      <p class="quiet">${contacts[0]?.name ? t('programme.preview.contact', { name: contacts[0].name, how: contacts[0].how }) : t('programme.preview.noContact')}</p>
    </section>
  `;
}

function AsInstructor({ design, cycle }) {
  const { labels, visibility, name } = design;
  return html`
    <section class="preview-card">
      <h3>${name}</h3>
      <p>${t(`programme.preview.instructor.${visibility}`, { mentors: labels.mentors, mentees: labels.mentees })}</p>
      <p class="quiet">${t('programme.preview.instructor.dates', { opens: day(cycle.opens), starts: day(cycle.starts) })}</p>
      ${visibility !== 'INVITED' && html`<p><span class="preview-button preview-quiet">${t('home.reach.keepOut')}</span></p>`}
      <p class="quiet">${t('programme.preview.instructor.sees')}</p>
    </section>
  `;
}
