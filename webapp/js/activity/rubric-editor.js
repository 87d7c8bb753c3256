import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Check } from '../programme/inputs.js';
import { CriterionCard } from './criterion-card.js';
import { Ways } from './prompts-part.js';
import { said } from './said.js';
import { moved, nextCriterion, replaced, shares, without } from './settings.js';

/** By what the text is looked at: criteria with weights, each with its levels. None is possible, too. */
export function RubricEditor({ api, settings: { rubric }, names, defaults, limits, faults, set }) {
  const [put, setPut] = useState(null);
  const [gone, setGone] = useState(null);
  const use = (yes) => {
    setPut(yes ? null : rubric);
    set({ rubric: yes ? (put ?? defaults) : null });
  };
  const criteria = rubric?.criteria ?? [];
  const keep = (next) => set({ rubric: { ...rubric, criteria: next } });
  const remove = (place) => {
    setGone({ criterion: criteria[place], place });
    keep(without(criteria, place));
  };
  const restore = () => {
    keep([...criteria.slice(0, gone.place), gone.criterion, ...criteria.slice(gone.place)]);
    setGone(null);
  };
  const parts = shares(criteria);
  return html`<div class="activity-things">
    <${Check} label=${t('activity.rubric.use')} hint=${t('activity.rubric.use.hint')} checked=${Boolean(rubric)} onChange=${use} />
    ${said(faults, 'rubric') && html`<p class="field-error">${said(faults, 'rubric')}</p>`}
    ${criteria.map(
      (criterion, place) => html`<${CriterionCard} key=${criterion.id} api=${api} criterion=${criterion} names=${names} share=${parts[place]} limits=${limits} error=${said(faults, `criterion ${criterion.id}`)}
        change=${(part) => keep(replaced(criteria, place, part))}
        ways=${html`<${Ways} title=${criterion.title || t('activity.criterion.new')} place=${place} last=${criteria.length - 1} move=${(by) => keep(moved(criteria, place, by))} remove=${criteria.length > 1 && (() => remove(place))} />`} />`,
    )}
    ${gone && rubric && html`<p class="note note-calm"><span>${t('activity.prompt.gone', { title: gone.criterion.title })}</span> <button type="button" class="btn btn-outline-primary btn-sm" onClick=${restore}>${t('undo.button')}</button></p>`}
    ${rubric && criteria.length < limits.criteria && html`<p><button type="button" class="btn btn-outline-primary" onClick=${() => keep([...criteria, nextCriterion(rubric)])}><${Icon} name="plus" />${t('activity.criterion.add')}</button></p>`}
  </div>`;
}
