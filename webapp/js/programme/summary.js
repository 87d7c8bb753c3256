import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { goTo } from '../parts/router.js';
import { cycleToEdit, DESIGN, CYCLE, stepOf, STEPS } from './design.js';
import { textOf } from './texts.js';

/** What it means that one of these was left empty. */
const EMPTY = { capacity: 'programme.empty.capacity', ends: 'programme.empty.ends' };

/** All that was decided, what is still missing, and the way on. */
export function Summary({ api, design, cycle, names, missing, programme }) {
  const [failed, setFailed] = useState(null);
  const { id, state } = cycleToEdit(programme.cycles);
  const edit = (key) => `#/programmes/${programme.id}/edit?step=${key}`;

  const open = async () => {
    setFailed(null);
    const kept = (await Promise.all([design.flush(), cycle.flush()])).every(Boolean);
    if (!kept) {
      return;
    }
    try {
      await api.post(`/api/cycles/${id}/state`, { state: 'OPEN', version: cycle.snapshot().version });
      goTo(`/programmes/${programme.id}`);
    } catch (problem) {
      setFailed(problem);
    }
  };
  return html`
    ${missing.length > 0
      ? html`<div class="note note-calm">
          <div class="note-text">
            <p class="note-title">${t('programme.summary.missing', { count: missing.length })}</p>
            <ul>${missing.map((one) => html`<li key=${one}><a href=${edit(stepOf(one))}>${t(`programme.missing.${one}`)}</a></li>`)}</ul>
          </div>
        </div>`
      : html`<p>${t('programme.summary.complete')}</p>`}
    ${STEPS.map(
      ({ key, fields }) => html`<section key=${key} class="summary-part">
        <h3>${t(`programme.step.${key}.short`)} <a class="summary-edit" href=${edit(key)}>${t('programme.summary.edit', { step: t(`programme.step.${key}.short`) })}</a></h3>
        <dl class="summary-facts">${facts(fields)}</dl>
      </section>`,
    )}
    ${failed && html`<${Failed} title=${t('programme.summary.notOpened')} problem=${failed} />`}
    <div class="form-ways">
      <a class="btn btn-outline-primary" href=${`#/programmes/${programme.id}/dry-run`}>${t('programme.summary.try')}</a>
      ${state === 'DRAFT' && html`<button type="button" class="btn btn-primary" aria-disabled=${missing.length > 0} onClick=${() => missing.length === 0 && open()}>${t('programme.summary.open')}</button>`}
    </div>
    ${state === 'DRAFT' && html`<p class="quiet">${t('programme.summary.openText')}</p>`}
  `;

  /** What another line says already: the meetings of the first cycle, and that no course is chosen where none can be. */
  function isTold(field) {
    return (field === 'courses' && design.draft.visibility !== 'COURSES') || (field === 'conduct' && !design.draft.conduct.targetParticipation);
  }

  function told(field) {
    const { targetParticipation } = design.draft.conduct;
    return field === 'conduct' ? { targetParticipation } : design.draft[field];
  }

  function facts(fields) {
    const lines = fields.flatMap((field) =>
      field === 'cycle' ? CYCLE.map((part) => [part, cycle.draft[part], `programme.field.${part === 'name' ? 'cycleName' : part}`]) : DESIGN.includes(field) ? [[field, told(field), `programme.field.${field}`]] : [],
    );
    const shown = lines.filter(([field]) => !isTold(field));
    return shown.map(([field, value, label]) => html`<div key=${label}><dt>${t(label)}</dt><dd dir="auto">${textOf(field, value, names) || t(EMPTY[field] ?? 'programme.empty')}</dd></div>`);
  }
}
