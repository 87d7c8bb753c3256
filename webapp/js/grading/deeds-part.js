import { dateTime } from '../format.js';
import { t } from '../i18n.js';
import { html } from '../parts/html.js';
import { DeedForm } from './deed-form.js';
import { instantOf, localOf, zoneName } from './times.js';

/**
 * What else can be done with a paper: back to its author, excused, more time, without the penalty, to another marker. One
 * form at a time is `open`; `act(what, body)` and `undo(what)` do it and throw what the tool refuses.
 */
export function DeedsPart({ paper, activity, markers, open, setOpen, act, undo }) {
  const { state, lateness, extension, submission } = paper;
  const late = lateness?.penaltyPercent > 0 || lateness?.waived;
  const named = !activity.anonymous;
  const begin = (name) => () => setOpen(open === name ? null : name);
  const button = (name) => html`<button type="button" key=${name} class="btn btn-sm btn-outline-primary" aria-expanded=${open === name} onClick=${begin(name)}>${t(`grading.deed.${name}`)}</button>`;
  return html`<section class="grading-deeds no-print" aria-label=${t('grading.deeds')}>
    <div class="form-ways">
      ${submission && state !== 'RETURNED' && button('return')}
      ${state === 'EXCUSED' ? html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => undo('excuse')}>${t('grading.deed.excuse.undo')}</button>` : button('excuse')}
      ${named && button('extension')}
      ${late && (lateness.waived ? html`<button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => undo('waiver')}>${t('grading.deed.waiver.undo')}</button>` : button('waiver'))}
      ${markers.length > 1 && button('marker')}
    </div>
    ${open === 'return' && html`<${DeedForm} key="return" draft=${`return ${paper.who}`} title=${t('grading.deed.return.title')} text=${t('grading.deed.return.text', { name: paper.name })} button=${t('grading.deed.return.do')} cancel=${() => setOpen(null)} send=${({ words }) => act('return', { words })}
      fields=${[{ name: 'words', label: t('grading.deed.return.words'), kind: 'words', required: true }]} />`}
    ${open === 'excuse' && html`<${DeedForm} key="excuse" draft=${`excuse ${paper.who}`} title=${t('grading.deed.excuse.title')} text=${t('grading.deed.excuse.text', { name: paper.name })} button=${t('grading.deed.excuse.do')} cancel=${() => setOpen(null)} send=${({ reason }) => act('excuse', { reason })}
      fields=${[{ name: 'reason', label: t('grading.deed.reason'), required: true }]} />`}
    ${open === 'extension' && html`<${ExtensionForm} draft=${`extension ${paper.who}`} name=${paper.name} extension=${extension} dates=${activity.dates} cancel=${() => setOpen(null)} send=${(body) => act('extension', body)} />
      ${extension && html`<p><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => undo('extension')}>${t('grading.deed.extension.undo')}</button></p>`}`}
    ${open === 'waiver' && html`<${DeedForm} key="waiver" draft=${`waiver ${paper.who}`} title=${t('grading.deed.waiver.title')} text=${t('grading.deed.waiver.text', { percent: lateness.penaltyPercent })} button=${t('grading.deed.waiver.do')} cancel=${() => setOpen(null)} send=${({ reason }) => act('waiver', { reason })}
      fields=${[{ name: 'reason', label: t('grading.deed.reason'), required: true }]} />`}
    ${open === 'marker' && html`<div class="deed-form">
      <label class="form-label" for="deed-marker">${t('grading.deed.marker.title')}</label>
      <select class="form-select" id="deed-marker" value=${paper.marker?.id ?? ''} onChange=${(event) => act('marker', { marker: event.target.value || null })}>
        <option value="">${t('grading.marker.none')}</option>
        ${markers.map(({ id, name, ungraded }) => html`<option key=${id} value=${id}>${t('grading.marker.option', { name, count: ungraded })}</option>`)}
      </select>
    </div>`}
  </section>`;
}

/** More time for one person; a date that is left empty stays that of everybody. */
export function ExtensionForm({ draft, name, extension, dates, cancel, send }) {
  const everybody = dates.due ? t('grading.deed.extension.due', { due: dateTime(dates.due) }) : t('grading.deed.extension.noDue');
  const submit = ({ due, cutoff, reason }) => send({ due: instantOf(due), cutoff: instantOf(cutoff), reason: reason.trim() });
  return html`<${DeedForm} key=${draft} draft=${draft} title=${t('grading.deed.extension.title', { name })} text=${everybody} button=${t('grading.deed.extension.do')} cancel=${cancel} send=${submit}
    fields=${[
      { name: 'due', label: t('grading.deed.extension.newDue'), hint: t('grading.deed.extension.zone', { zone: zoneName() }), kind: 'time', first: localOf(extension?.due ?? dates.due) },
      { name: 'cutoff', label: t('grading.deed.extension.newCutoff'), hint: t('grading.deed.extension.cutoff.hint'), kind: 'time', first: localOf(extension?.cutoff) },
      { name: 'reason', label: t('grading.deed.reason'), required: true, first: extension?.reason ?? '' },
    ]} />`;
}
