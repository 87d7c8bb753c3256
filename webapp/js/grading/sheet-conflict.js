import { t } from '../i18n.js';
import { html, useEffect, useRef } from '../parts/html.js';
import { criteriaOf, differences, formOf, together } from './sheet.js';

/** Two windows, or two graders, changed one sheet: what differs is shown of both, and nothing is lost before I have chosen. */
export function SheetConflict({ activity, mine, theirs, choose }) {
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const other = formOf(theirs.sheet);
  const fields = differences(mine, other);
  return html`<section class="conflict" role="alertdialog" aria-labelledby="grading-conflict">
    <h2 id="grading-conflict" tabindex="-1" ref=${heading}>${t('grading.conflict.title')}</h2>
    <p>${t('grading.conflict.text')}</p>
    ${fields.length === 0 && html`<p>${t('grading.conflict.same')}</p>`}
    ${fields.map(({ field, criterion }) => {
      const name = criterion ? criteriaOf(activity).find(({ id }) => id === criterion)?.title ?? criterion : '';
      return html`<div key=${`${field} ${criterion}`} class="conflict-field">
        <p class="form-label">${t(`grading.field.${field}`)}${name && html`: <bdi>${name}</bdi>`}</p>
        <div class="conflict-sides">
          <div><p class="quiet">${t('grading.conflict.mine')}</p><p class="conflict-text" dir="auto">${valueOf(activity, mine, field, criterion)}</p></div>
          <div><p class="quiet">${t('grading.conflict.theirs')}</p><p class="conflict-text" dir="auto">${valueOf(activity, other, field, criterion)}</p></div>
        </div>
      </div>`;
    })}
    <div class="form-ways">
      <button type="button" class="btn btn-primary btn-sm" onClick=${() => choose(together(mine, other))}>${t('grading.conflict.both')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => choose(mine)}>${t('grading.conflict.keepMine')}</button>
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => choose(null)}>${t('grading.conflict.keepTheirs')}</button>
    </div>
  </section>`;
}

function valueOf(activity, form, field, criterion) {
  const nothing = t('grading.conflict.nothing');
  if (field === 'levels') {
    const level = form.levels[criterion];
    return criteriaOf(activity).find(({ id }) => id === criterion)?.levels[level]?.title ?? nothing;
  }
  if (field === 'feedback') {
    return form.feedback[criterion] || nothing;
  }
  if (field === 'anchors') {
    return form.anchors.map(({ quote, text }) => `“${quote}”: ${text}`).join('\n') || nothing;
  }
  if (field === 'passed') {
    return form.passed === null ? nothing : t(form.passed ? 'grading.passed' : 'grading.failed');
  }
  return String(form[field] ?? '') || nothing;
}
