import { dateTime, number } from '../format.js';
import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useState } from '../parts/html.js';
import { Table } from '../parts/table.js';
import { timelineOf } from './timeline-shape.js';

const HEIGHT = 90;
const WIDTH = 320;

/** How the text came about, as far as its author shows it: meetings, when it was written, what they say of AI. */
export function EvidencePart({ submission, aiAsked }) {
  const { sessions, timeline, aiStatement } = submission;
  if (sessions.length + timeline.length === 0 && !aiAsked) {
    return null;
  }
  return html`<section class="grading-evidence" aria-labelledby="grading-evidence">
    <h2 id="grading-evidence">${t('grading.evidence')}</h2>
    ${aiAsked && html`<h3>${t('grading.ai')}</h3><p class="kept-lines" dir="auto">${aiStatement || t('grading.ai.none')}</p>`}
    ${sessions.length > 0 &&
    html`<h3>${t('grading.sessions')}</h3>
      <ul class="rows">${sessions.map((one) => html`<li key=${one.startedAt} class="row-line"><div><p>${t('grading.session', { at: dateTime(one.startedAt), count: one.minutes })}</p>${one.agenda && html`<p class="quiet" dir="auto">${one.agenda}</p>`}</div><span class="quiet">${t(one.confirmed ? 'grading.session.confirmed' : 'grading.session.unconfirmed')}</span></li>`)}</ul>`}
    ${timeline.length > 0 && html`<${Timeline} spells=${timeline} />`}
  </section>`;
}

function Timeline({ spells }) {
  const { path, dots } = timelineOf(spells, WIDTH, HEIGHT);
  const columns = [
    { key: 'from', label: t('grading.timeline.from'), head: true, cell: ({ from }) => dateTime(from) },
    { key: 'to', label: t('grading.timeline.to'), cell: ({ to }) => dateTime(to) },
    { key: 'words', label: t('grading.words'), cell: ({ words }) => number(words) },
  ];
  return html`<h3>${t('grading.timeline')}</h3>
    <p class="quiet">${t('grading.timeline.text', { count: spells.length })}</p>
    <svg class="writing-line" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${t('grading.timeline.label', { count: spells.length, words: spells.at(-1).words })}>
      <path class="timeline-line timeline-self" d=${path} />
      ${dots.map(({ x, y, key }) => html`<circle key=${key} class="timeline-dot timeline-self" cx=${x} cy=${y} r="3" />`)}
    </svg>
    <details><summary>${t('grading.timeline.table')}</summary><${Table} caption=${t('grading.timeline')} columns=${columns} rows=${spells} keyOf=${({ from }) => from} /></details>`;
}

/** What was handed in before, to be read when it is wanted. */
export function AttemptsPart({ client, paper }) {
  const earlier = paper.attempts.filter(({ attempt }) => attempt !== paper.attempt);
  const [read, setRead] = useState(null);
  if (earlier.length === 0) {
    return null;
  }
  const open = async (attempt) => {
    setRead({ attempt });
    try {
      setRead({ attempt, submission: await client.attempt(paper.who, attempt) });
    } catch (problem) {
      setRead({ attempt, problem });
    }
  };
  return html`<section class="grading-attempts"><h2>${t('grading.attempts')}</h2>
    <ul class="rows">${earlier.map(({ attempt, submittedAt, words, graded }) => html`<li key=${attempt} class="row-line"><div><p>${submittedAt ? t('grading.attempt', { attempt, at: dateTime(submittedAt) }) : t('grading.attempt.number', { attempt })}</p><p class="quiet">${t('grading.words.count', { count: words })}${graded && ` · ${t('grading.attempt.graded')}`}</p></div>
      <button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${read?.attempt === attempt} onClick=${() => (read?.attempt === attempt ? setRead(null) : open(attempt))}>${t('grading.attempt.read')}<span class="visually-hidden"> ${attempt}</span></button></li>`)}</ul>
    ${read?.problem && html`<${Failed} problem=${read.problem} again=${() => open(read.attempt)} />`}
    ${read?.submission && html`<article class="earlier" aria-label=${t('grading.attempt.text', { attempt: read.attempt })}>${read.submission.answers.map((answer) => html`<div key=${answer.prompt}><h3 dir="auto">${answer.title}</h3><p class="answer-text" dir="auto">${answer.text}</p></div>`)}</article>`}
  </section>`;
}
