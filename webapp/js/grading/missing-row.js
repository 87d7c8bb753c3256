import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { DeedForm } from './deed-form.js';
import { ExtensionForm } from './deeds-part.js';

/**
 * Somebody by name, with the time that they were given and whether they are excused. `open` is the form that is open, or
 * ''; `send(what)` and `undo(what)` give what does it.
 */
export function MissingRow({ one: { person, name, excused, extension }, activity, timeOnly, open, setOpen, send, undo }) {
  const whose = html`<span class="visually-hidden"> ${name}</span>`;
  const form = (what) => html`<button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${open === what} onClick=${() => setOpen(open === what ? null : what)}>${t(`grading.deed.${what}`)}${whose}</button>`;
  const back = (what) => html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${undo(what)}>${t(`grading.deed.${what}.undo`)}${whose}</button>`;
  return html`<div class="row-line"><div><p class="row-title"><bdi>${name}</bdi></p>
      ${excused && html`<p class="quiet">${t('grading.state.EXCUSED')}</p>`}
      ${extension && html`<p class="quiet">${t('grading.extended', { at: dateTime(extension.due ?? extension.cutoff) })} · <span dir="auto">${extension.reason}</span></p>`}</div>
      <div class="row-ways">${form('extension')}${extension && back('extension')}${!timeOnly && (excused ? back('excuse') : form('excuse'))}</div></div>
    ${open === 'extension' && html`<${ExtensionForm} draft=${`missing extension ${person}`} name=${name} extension=${extension} dates=${activity.dates} cancel=${() => setOpen(null)} send=${send('extension')} />`}
    ${open === 'excuse' && html`<${DeedForm} draft=${`missing excuse ${person}`} title=${t('grading.deed.excuse.title')} text=${t('grading.deed.excuse.text', { name })} button=${t('grading.deed.excuse.do')} fields=${[{ name: 'reason', label: t('grading.deed.reason'), required: true }]} cancel=${() => setOpen(null)} send=${send('excuse')} />`}`;
}
