import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { LevelChoice } from './level-choice.js';
import { Segments } from '../parts/segments.js';

/** One skill that I want to learn: where I am, where I want to be, and how much it matters. */
export function NeedCard({ entry, skill, change, remove }) {
  const setCurrent = (current) => change({ current, wanted: Math.max(entry.wanted, current + 1) });
  const name = skill?.name ?? t('enrolment.skills.gone');
  return html`<div class="enrol-card">
    <div class="enrol-card-head">
      <h4 dir="auto">${name}</h4>
      <button type="button" class="btn btn-sm btn-outline-secondary" onClick=${remove}>${t('enrolment.skills.remove')}<span class="visually-hidden"> ${name}</span></button>
    </div>
    <div class="enrol-levels">
      <${LevelChoice} id=${`now-${entry.skill}`} label=${t('enrolment.needs.current')} skill=${skill} value=${entry.current} onChange=${(level) => setCurrent(Math.min(level, 4))} />
      <${LevelChoice} id=${`goal-${entry.skill}`} label=${t('enrolment.needs.wanted')} skill=${skill} value=${entry.wanted} from=${entry.current + 1} onChange=${(wanted) => change({ wanted })} />
    </div>
    <${Segments} legend=${t('enrolment.needs.priority', { name })} name=${`priority-${entry.skill}`} value=${entry.priority}
      choices=${[1, 2, 3].map((value) => ({ value, label: t(`enrolment.needs.priority.${value}`) }))} onChange=${(priority) => change({ priority })} />
  </div>`;
}
