import { dateTime, number } from '../format.js';
import { numbered } from '../grading/anchors.js';
import { AnswerText } from '../grading/answer-text.js';
import { lateWords } from '../grading/late-words.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { RegradeAsk } from './regrade-ask.js';
import { ResultRubric } from './result-rubric.js';
import { nextOf } from './result-model.js';

/**
 * What came of what I handed in: the grade, why, the comments in my text, what it changed in my skills, and what next.
 * `loaded` is the result, as the page has loaded it.
 */
export function ResultPart({ path, api, loaded: { data, problem, reload } }) {
  const [answered, setAnswered] = useState(null);
  const result = answered ?? data;
  if (!result) {
    return problem ? html`<${Failed} title=${t('results.failed')} problem=${problem} again=${reload} />` : null;
  }
  if (result.state === 'NONE') {
    return null;
  }
  const ask = async (body) => setAnswered(await api.post(`${path}/regrade`, body));
  const { grade, returned } = result;
  return html`<section class="result" aria-labelledby="result-title">
    <div class="result-head"><h2 id="result-title">${t('results.title')}</h2>
      <button type="button" class="btn btn-sm btn-outline-primary no-print" onClick=${() => print()}><${Icon} name="print" />${t('results.print')}</button></div>
    ${result.excused && html`<p class="note note-calm"><${Icon} name="check" /><span>${t('results.excused')}</span></p>`}
    ${returned && html`<${Returned} returned=${returned} />`}
    ${grade && html`<${Grade} grade=${grade} delivery=${result.delivery} />`}
    <${WhatNext} result=${result} />
    ${grade && html`<${RegradeAsk} regrade=${result.regrade} criteria=${grade.criteria} ask=${ask} />`}
  </section>`;
}

function Grade({ grade, delivery }) {
  const { passed, penalised, raw, maximum, lateness, by, releasedAt, comment, adjustment, adjustmentReason, criteria } = grade;
  const points = { points: number(penalised), maximum: number(maximum) };
  const late = lateness?.seconds > 0;
  return html`<p class="result-points">${passed === null ? t('results.points', points) : t(passed ? 'results.passed' : 'results.failedIt')}</p>
    <p class="quiet">${t(by ? 'results.by' : 'results.at', { by, at: dateTime(releasedAt) })}</p>
    ${late && html`<p>${lateWords(lateness.seconds)}. ${lateness.waived ? t('results.late.waived') : lateness.penaltyPercent > 0 ? t('results.late.costs', { percent: number(lateness.penaltyPercent), raw: number(raw) }) : t('results.late.free')}</p>`}
    ${delivery && html`<p class="quiet">${t(`results.delivery.${delivery.state}`)}</p>`}
    ${comment && html`<h3>${t('results.comment')}</h3><p class="kept-lines read" dir="auto">${comment}</p>`}
    ${criteria.length > 0 && html`<${ResultRubric} criteria=${criteria} />`}
    ${adjustment !== null && adjustment !== undefined && adjustment !== 0 && html`<p>${t('results.adjustment', { points: signed(adjustment) })} <span dir="auto">${adjustmentReason}</span></p>`}
    <${Skills} criteria=${criteria} />
    <${Commented} title=${t('results.text')} anchors=${grade.anchors} answers=${grade.answers} open=${grade.anchors.length > 0} />`;
}

function signed(value) {
  return value > 0 ? `+${number(value)}` : number(value).replace('-', '−');
}

function Returned({ returned }) {
  return html`<div class="note note-calm"><${Icon} name="refresh" /><div class="note-text">
      <p class="note-title">${t('results.returned')}</p>
      <p class="quiet">${t(returned.by ? 'results.by' : 'results.at', { by: returned.by, at: dateTime(returned.at) })}</p>
      <p class="kept-lines" dir="auto">${returned.words}</p></div></div>
    ${returned.anchors.length > 0 && html`<${Commented} title=${t('results.text.returned')} anchors=${returned.anchors} answers=${returned.answers} open />`}`;
}

/** What the grade changed in what Viceversa knows of my skills. */
function Skills({ criteria }) {
  const changed = criteria.filter(({ skill }) => skill);
  return changed.length > 0 && html`<h3>${t('results.skills')}</h3>
    <ul class="rows">${changed.map(({ id, title, skill }) => html`<li key=${id} class="row-line"><div><p class="row-title"><a href=${`#/skills/${skill.id}`} dir="auto">${skill.name}</a></p>
      <p class="quiet">${t(skill.before === null ? 'results.skill.first' : skill.before === skill.level ? 'results.skill.same' : 'results.skill.changed', { level: skill.level, before: skill.before, criterion: title })}</p></div></li>`)}</ul>`;
}

/** My text with the comments on it, by their numbers. */
function Commented({ title, anchors, answers, open }) {
  const [chosen, setChosen] = useState(null);
  const all = numbered(anchors, answers);
  const goTo = (id) => {
    setChosen(id);
    requestAnimationFrame(() => document.getElementById(`said-${id}`)?.focus());
  };
  return html`<details class="result-text" open=${open}><summary><h3>${title}</h3></summary>
    ${answers.map((answer, at) => {
      const said = all.filter((anchor) => anchor.prompt === answer.prompt);
      const marks = said.filter(({ place }) => place).map(({ id, number: count, place }) => ({ key: id, number: count, ...place }));
      return html`<article key=${answer.prompt} class="answer"><h4 dir="auto">${answer.title || number(at + 1)}</h4>
        <${AnswerText} answer=${answer} label=${answer.title || number(at + 1)} marks=${marks} pick=${null} chosen=${chosen} readOnly onNumber=${goTo} />
        ${said.length > 0 && html`<ol class="anchors">${said.map((anchor) => html`<li key=${anchor.id} id=${`said-${anchor.id}`} class=${anchor.id === chosen ? 'anchor is-chosen' : 'anchor'} tabindex="-1" value=${anchor.number}>
          <span class="anchor-label" aria-hidden="true">${anchor.number}</span><div class="anchor-body"><p class="quiet"><q dir="auto">${anchor.quote}</q></p><p class="kept-lines" dir="auto">${anchor.text}</p></div></li>`)}</ol>`}
      </article>`;
    })}</details>`;
}

function WhatNext({ result }) {
  const next = nextOf(result);
  return html`<h3>${t('results.next')}</h3><p>${t(`results.next.${next}`)}</p>
    ${next === 'learn' && html`<p class="no-print"><a class="btn btn-outline-primary btn-sm" href="#/skills">${t('results.next.way')}</a></p>`}`;
}
