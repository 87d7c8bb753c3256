import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { UndoToast } from '../parts/undo-toast.js';
import { DeedForm } from './deed-form.js';
import { MarkerChoice } from './marker-choice.js';
import { splitFor } from './queue-query.js';

/** What can be done with the chosen papers at once: exactly what will happen is said before, or it can be undone after. */
export function QueueBulk({ client, queue, chosen, setChosen }) {
  const [open, setOpen] = useState(null);
  const [outcome, setOutcome] = useState(null);
  const [problem, setProblem] = useState(null);
  const [progress, setProgress] = useState('');
  const rows = [...chosen.values()];
  const { total } = queue.data;

  /** All of the filter, page by page: what will be done is only said of what was seen. */
  const chooseAll = async () => {
    setProblem(null);
    const all = new Map();
    try {
      for (let page = 0, pages = 1; page < pages; page++) {
        const part = await client.queue(queue.filter, page);
        pages = part.pages;
        part.rows.forEach((row) => all.set(row.who, row));
        setProgress(t('grading.bulk.reading', { done: all.size, count: part.total }));
      }
      setChosen(all);
    } catch (failure) {
      setProblem(failure);
    }
    setProgress('');
  };
  const finish = (name, result, undo) => {
    const sentence = t(`grading.bulk.done.${name}`, { count: result.done });
    setOpen(null);
    setOutcome({ at: Date.now(), sentence, left: result.left, undo: result.done > 0 ? undo : null });
    announce(sentence);
    setChosen(new Map());
    queue.reload();
  };
  const undoAll = (work) => async () => {
    setOutcome(null);
    try {
      await work();
      announce(t('grading.done.undone'));
    } catch (failure) {
      setProblem(failure);
    }
    queue.reload();
  };
  const release = async () => {
    const { taken } = splitFor('release', rows);
    finish('release', await client.release(taken.map(({ who }) => who)));
  };
  const excuse = async ({ reason }) => {
    const { taken } = splitFor('excuse', rows);
    const result = await client.excuseAll(taken.map(({ who }) => who), reason);
    const left = new Set(result.left.map(({ who }) => who));
    finish('excuse', result, undoAll(() => oneByOne(taken.filter(({ who }) => !left.has(who)), ({ who }) => client.undo(who, 'excuse'))));
  };
  const allocate = async (markers) => {
    const result = await client.allocate(rows.map(({ who }) => who), markers);
    const left = new Set(result.left.map(({ who }) => who));
    finish('allocate', result, undoAll(() => oneByOne(rows.filter(({ who }) => !left.has(who)), ({ who, marker }) => client.act(who, 'marker', { marker: marker?.id ?? null }))));
  };

  const button = (name) => html`<button type="button" class="btn btn-sm btn-outline-primary" aria-expanded=${open === name} onClick=${() => setOpen(open === name ? null : name)}>${t(`grading.bulk.${name}`)}</button>`;
  const close = () => setOpen(null);
  return html`<div class="queue-bulk no-print">
    <div class="tools">
      <span class="list-count" role="status">${progress || t('grading.bulk.chosen', { count: rows.length })}</span>
      ${rows.length < total && html`<button type="button" class="btn btn-sm btn-outline-primary" aria-disabled=${progress !== ''} onClick=${() => progress || chooseAll()}>${t('grading.bulk.all', { count: total })}</button>`}
      ${rows.length > 0 && html`${button('release')}${button('excuse')}${button('allocate')}
        <button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => setChosen(new Map())}>${t('grading.bulk.none')}</button>`}
    </div>
    ${problem && html`<${Failed} problem=${problem} />`}
    ${outcome?.left.length > 0 && html`<${Left} left=${outcome.left} rows=${queue.data.rows} />`}
    ${open === 'release' && rows.length > 0 && html`<${ReleaseForm} rows=${rows} send=${release} cancel=${close} />`}
    ${open === 'excuse' && rows.length > 0 && html`<${DeedForm} draft="bulk excuse" title=${t('grading.bulk.excuse.title', { count: splitFor('excuse', rows).taken.length })} text=${t('grading.bulk.excuse.text')} button=${t('grading.deed.excuse.do')} fields=${[{ name: 'reason', label: t('grading.deed.reason'), required: true }]} send=${excuse} cancel=${close} />`}
    ${open === 'allocate' && rows.length > 0 && html`<${MarkerChoice} client=${client} count=${rows.length} send=${allocate} cancel=${close} />`}
    ${outcome?.undo && html`<${UndoToast} key=${outcome.at} sentence=${outcome.sentence} undo=${outcome.undo} onGone=${() => setOutcome({ ...outcome, undo: null })} />`}
  </div>`;
}

async function oneByOne(rows, work) {
  for (const row of rows) {
    await work(row);
  }
}

/** Who will see their grade, before they do: this cannot be taken back. */
function ReleaseForm({ rows, send, cancel }) {
  const { taken, left } = splitFor('release', rows);
  const [state, setState] = useState({ busy: false, problem: null });
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    setState({ busy: true, problem: null });
    try {
      await send();
    } catch (problem) {
      setState({ busy: false, problem });
    }
  };
  return html`<form class="deed-form" onSubmit=${submit}>
    <h3 tabindex="-1" ref=${heading}>${t('grading.bulk.release.title', { count: taken.length })}</h3>
    ${taken.length > 0 && html`<p>${t('grading.bulk.release.text')}</p>
      <details><summary>${t('grading.bulk.who', { count: taken.length })}</summary><ul class="name-list">${taken.map(({ who, name, score }) => html`<li key=${who}><bdi>${name}</bdi>${score !== null && `: ${score}`}</li>`)}</ul></details>`}
    ${left.map(({ state: why, count }) => html`<p key=${why} class="quiet">${t('grading.bulk.release.left', { count, state: t(`grading.state.${why}`) })}</p>`)}
    ${state.problem && html`<${Failed} problem=${state.problem} />`}
    <div class="form-ways">
      ${taken.length > 0 && html`<button type="submit" class="btn btn-primary btn-sm" aria-disabled=${state.busy}>${t('grading.bulk.release.do', { count: taken.length })}</button>`}
      <button type="button" class="btn btn-outline-primary btn-sm" onClick=${cancel}>${t('grading.deed.cancel')}</button>
    </div>
  </form>`;
}

/** Papers that were left as they are, with the tool's reason. */
function Left({ left, rows }) {
  const names = new Map(rows.map(({ who, name }) => [who, name]));
  return html`<div class="note note-problem" role="alert"><${Icon} name="warning" /><div class="note-text"><p class="note-title">${t('grading.bulk.left', { count: left.length })}</p>
    <ul>${left.slice(0, 50).map(({ who, sentence }) => html`<li key=${who}>${names.has(who) && html`<bdi>${names.get(who)}</bdi>: `}${sentence}</li>`)}</ul></div></div>`;
}
