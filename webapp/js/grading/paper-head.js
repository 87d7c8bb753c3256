import { dateTime, number } from '../format.js';
import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { sentenceOf } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { DeliveryMark, MarkingState } from './marking-state.js';

/** Where I am in the queue, how far this paper is, and what became of its grade. */
export function PaperHead({ paper, activity, papers, queue, client, openHelp }) {
  const { previous, next, state, delivery, released, notGradable, returned, extension, marker } = paper;
  const step = (who, label, icon) => html`<button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${!who} onClick=${() => papers.go(who)}>${icon === 'before' && html`<span class="arrow-back"><${Icon} name="arrow" flips /></span>`}${t(label)}${icon === 'after' && html`<${Icon} name="arrow" flips />`}</button>`;
  return html`<div class="paper-head">
    <div class="tools no-print">
      <a class="btn btn-sm btn-outline-primary" href=${`#${queue}`}>${t('grading.toQueue')}</a>
      ${step(previous, 'grading.previous', 'before')}${step(next, 'grading.next', 'after')}
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${openHelp}>${t('grading.keys')}<kbd class="key-hint" aria-hidden="true">?</kbd></button>
      <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => print()}><${Icon} name="print" />${t('grading.print')}</button>
    </div>
    <div class="paper-facts">
      <${MarkingState} state=${state} />
      ${released && html`<span class="quiet">${t('grading.released', { points: number(released.penalised), maximum: number(released.maximum), at: dateTime(released.at), by: released.by || t('grading.tool') })}</span>`}
      ${marker && html`<span class="quiet">${t('grading.givenTo', { name: marker.name })}</span>`}
      ${extension && html`<span class="quiet">${t('grading.extended', { at: dateTime(extension.due ?? extension.cutoff) })}</span>`}
      ${activity.anonymous && html`<${RealName} client=${client} paper=${paper} />`}
    </div>
    ${returned && state === 'RETURNED' && html`<p class="quiet">${t('grading.returned', { at: dateTime(returned.at), by: returned.by })} <span class="kept-lines" dir="auto">${returned.words}</span></p>`}
    ${notGradable && html`<p class="note note-problem"><${Icon} name="warning" /><span>${t(`grading.notGradable.${notGradable}`)}</span></p>`}
    ${delivery && html`<div class="delivery-line"><${DeliveryMark} delivery=${delivery} /><p class="quiet">${t(`grading.delivery.${delivery.state}.text`)}${!['SYNCED', 'PENDING'].includes(delivery.state) && html` <a href=${`#/grading/${client.activity}/deliveries`}>${t('grading.toDeliveries')}</a>`}</p></div>`}
  </div>`;
}

/** In an anonymous activity: who it was, only after the grade stands, and kept in the history. */
function RealName({ client, paper }) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  if (paper.state !== 'RELEASED') {
    return html`<span class="quiet">${t('grading.anonymous')}</span>`;
  }
  const look = () =>
    client.act(paper.who, 'name').then(
      (answer) => {
        setName(answer.name);
        announce(answer.name);
      },
      (failure) => setProblem(sentenceOf(failure)),
    );
  return name ? html`<bdi>${name}</bdi>` : html`<button type="button" class="btn-plain no-print" onClick=${look}>${t('grading.name.show')}</button>${problem && html`<span class="field-error" role="alert">${problem}</span>`}`;
}
