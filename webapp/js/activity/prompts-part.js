import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Field } from '../parts/field.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { NumberField } from './number-field.js';
import { said } from './said.js';
import { moved, newId, replaced, without } from './settings.js';

/** The questions, each in words for whoever teaches and for whoever learns; their order is the order of writing. */
export function PromptsPart({ settings: { prompts, sides }, limits, faults, set }) {
  const [gone, setGone] = useState(null);
  const change = (place, part) => set({ prompts: replaced(prompts, place, part) });
  const add = () => set({ prompts: [...prompts, { id: newId('prompt'), title: '', mentor: '', mentee: '', words: { least: 0, most: 0 } }] });
  const remove = (place) => {
    setGone({ prompt: prompts[place], place });
    announce(t('activity.prompt.gone', { title: prompts[place].title }));
    set({ prompts: without(prompts, place) });
  };
  const restore = () => {
    set({ prompts: [...prompts.slice(0, gone.place), gone.prompt, ...prompts.slice(gone.place)] });
    setGone(null);
  };
  return html`<div class="activity-things">
    ${said(faults, 'prompts') && html`<p class="field-error">${said(faults, 'prompts')}</p>`}
    ${prompts.map(
      (prompt, place) => html`<${PromptCard} key=${prompt.id} prompt=${prompt} number=${place + 1} sides=${sides} faults=${faults} limits=${limits} change=${(part) => change(place, part)}
        ways=${html`<${Ways} title=${prompt.title || t('activity.prompt.number', { number: place + 1 })} place=${place} last=${prompts.length - 1}
          move=${(by) => set({ prompts: moved(prompts, place, by) })} remove=${prompts.length > 1 && (() => remove(place))} />`} />`,
    )}
    ${gone && html`<p class="note note-calm"><span>${t('activity.prompt.gone', { title: gone.prompt.title })}</span> <button type="button" class="btn btn-outline-primary btn-sm" onClick=${restore}>${t('undo.button')}</button></p>`}
    ${prompts.length < limits.prompts && html`<p><button type="button" class="btn btn-outline-primary" onClick=${add}><${Icon} name="plus" />${t('activity.prompt.add')}</button></p>`}
  </div>`;
}

function PromptCard({ prompt, number, sides, faults, limits, change, ways }) {
  const id = `prompt-${prompt.id}`;
  const fault = (part) => said(faults, `prompt ${prompt.id} ${part}`);
  return html`<fieldset class="activity-thing">
    <legend>${t('activity.prompt.number', { number })}</legend>
    <${Field} id=${`${id}-title`} label=${t('activity.prompt.title')} value=${prompt.title} maxlength="120" error=${fault('title')} onInput=${(title) => change({ title })} />
    ${['MENTOR', 'MENTEE'].map((side) => {
      const field = side.toLowerCase();
      return html`<${Field} key=${side} id=${`${id}-${field}`} label=${t(`activity.prompt.${side}`)} hint=${sides.includes(side) ? undefined : t('activity.prompt.notAsked')} rows="3"
        value=${prompt[field]} maxlength="1000" error=${fault(field)} onInput=${(text) => change({ [field]: text })} />`;
    })}
    <${Limits} id=${id} words=${prompt.words} error=${fault('words')} limits=${limits} onChange=${(words) => change({ words })} />
    ${ways}
  </fieldset>`;
}

/** At least and at most so many words; none for no limit. */
export function Limits({ id, words, error, limits, onChange }) {
  return html`<div class="activity-pair">
    <${NumberField} id=${`${id}-least`} label=${t('activity.words.least')} unit=${t('activity.words')} value=${words.least} max=${limits.words} error=${error} onChange=${(least) => onChange({ ...words, least })} />
    <${NumberField} id=${`${id}-most`} label=${t('activity.words.most')} unit=${t('activity.words')} value=${words.most} max=${limits.words} onChange=${(most) => onChange({ ...words, most })} />
  </div>`;
}

/** Up, down and away, for one of several things in an order. */
export function Ways({ title, place, last, move, remove }) {
  return html`<p class="form-ways no-print">
    <button type="button" class="btn btn-outline-primary btn-sm" disabled=${place === 0} onClick=${() => move(-1)} aria-label=${t('activity.up.of', { title })}>${t('activity.up')}</button>
    <button type="button" class="btn btn-outline-primary btn-sm" disabled=${place === last} onClick=${() => move(1)} aria-label=${t('activity.down.of', { title })}>${t('activity.down')}</button>
    ${remove && html`<button type="button" class="btn btn-outline-primary btn-sm" onClick=${remove} aria-label=${t('activity.remove.of', { title })}>${t('activity.remove')}</button>`}
  </p>`;
}
