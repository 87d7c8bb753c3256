import { t } from '../i18n.js';
import { html, useState } from '../parts/html.js';
import { hasOwnPrompts, withModel, wordsOfModel } from './settings.js';
import { SelectField } from './select-field.js';

/** Whose way of reflecting is asked for; questions that somebody changed are not given up without asking, and come back. */
export function ModelField({ id, settings, models, set }) {
  const [wanted, setWanted] = useState(null);
  const [before, setBefore] = useState(null);
  const shown = wordsOfModel(models, settings.model);
  const take = (model) => {
    const { model: chosen, prompts } = withModel(settings, models, model);
    setBefore(hasOwnPrompts(settings, models) ? { model: settings.model, prompts: settings.prompts } : null);
    setWanted(null);
    set({ model: chosen, prompts });
  };
  const choose = (model) => (model === settings.model ? setWanted(null) : hasOwnPrompts(settings, models) ? setWanted(model) : take(model));
  const back = () => {
    set(before);
    setBefore(null);
  };
  return html`<div>
    <${SelectField} id=${id} label=${t('activity.field.model')} value=${wanted ?? settings.model} onChange=${choose}
      choices=${models.map(({ model, title }) => ({ value: model, label: title }))} />
    <p class="form-text">${shown.description}${shown.source && ` (${shown.source})`}</p>
    ${wanted &&
    html`<div class="note note-calm" role="alert"><div class="note-text">
      <p class="note-title">${t('activity.model.replace.title', { model: wordsOfModel(models, wanted).title })}</p>
      <p>${t('activity.model.replace.text')}</p>
      <p class="form-ways">
        <button type="button" class="btn btn-primary btn-sm" onClick=${() => take(wanted)}>${t('activity.model.replace')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => setWanted(null)}>${t('activity.model.keep')}</button>
      </p>
    </div></div>`}
    ${before && html`<p><button type="button" class="btn btn-outline-primary btn-sm" onClick=${back}>${t('activity.model.back')}</button></p>`}
  </div>`;
}
