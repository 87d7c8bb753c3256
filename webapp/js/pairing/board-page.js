import { t } from '../i18n.js';
import { Failed } from '../parts/failed.js';
import { html, useCallback, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/loading.js';
import { Page } from '../parts/page.js';
import { goTo } from '../parts/router.js';
import { fileName, saveFile } from '../parts/save-file.js';
import { UndoToast } from '../parts/undo-toast.js';
import { boardCsv } from './board-csv.js';
import { BoardView } from './board-view.js';
import { clientOf } from './client.js';
import { nameOn } from './names.js';
import { QualityFigures } from './quality-line.js';
import { RoundProgress } from './round-progress.js';
import { isAtWork, RoundState } from './round-state.js';
import { RoundReports } from './round-reports.js';
import { useBoard } from './use-board.js';

/** One round: how good it is, who is with whom and why, and what staff may change before anybody hears of it. */
export function BoardPage({ api, params }) {
  const client = clientOf(api, params.round);
  const board = useBoard(client);
  const { state, model, problem } = board;
  const [acting, setActing] = useState(null);
  const [failed, setFailed] = useState(null);
  const base = `/programmes/${params.programme}/cycles/${params.cycle}/pairing`;
  const look = useCallback(() => board.reload(), [params.round]);

  const act = (name, work) => async () => {
    if (acting) {
      return;
    }
    setActing(name);
    setFailed(null);
    try {
      await work();
    } catch (refused) {
      setFailed(refused);
    }
    setActing(null);
  };
  const cancel = act('cancel', () => client.cancel().then(board.reload));
  const discard = act('discard', () => client.discard(state.round.version).then(board.reload));
  const rerun = (newCriteria) => act('rerun', () => client.rerun(newCriteria).then(({ id }) => goTo(`${base}/${id}`)));

  if (!state) {
    return html`<${Page} title=${t('pairing.board.title')}>${board.problem || !board.loading ? html`<${Failed} problem=${board.problem ?? problem} again=${board.reload} />` : html`<${Loading} lines=${10} />`}<//>`;
  }
  const { round, place } = state;
  const { labels } = place;
  const editable = round.state === 'PROPOSED';
  const save = () => saveFile(new Blob([boardCsv(model, labels, nameOn, t)], { type: 'text/csv' }), fileName(`${place.programme} ${place.cycle} ${round.number}`, 'csv'));
  const everybody = model.people.size;
  return html`<${Page} title=${t('pairing.board.heading', { number: round.number, programme: place.programme })} lead=${place.cycle}
    aside=${editable && html`<a class="btn btn-primary no-print" href=${`#${base}/${round.id}/publish`}>${t('pairing.board.publish')}<${Icon} name="arrow" flips /></a>`}>
    <p class="no-print"><a href=${`#${base}`}>${t('pairing.board.back')}</a> <${RoundState} state=${round.state} /></p>
    ${failed && html`<${Failed} problem=${failed} />`}
    ${problem && html`<${Failed} title=${t('pairing.board.failed')} problem=${problem} again=${board.reload} />`}
    ${isAtWork(round) && html`<${RoundProgress} round=${round} cancel=${cancel} look=${look} />`}
    ${round.failure && html`<div class="note note-problem" role="alert"><${Icon} name="warning" /><div class="note-text"><p>${round.failure}</p><a href=${`#${base}`}>${t('pairing.board.back')}</a></div></div>`}
    ${round.state === 'CANCELLED' && html`<p>${t('pairing.board.cancelled')}</p>`}
    ${round.state === 'PUBLISHED' && html`<div class="note note-calm"><${Icon} name="check" /><div class="note-text"><p>${t('pairing.board.published')}</p><a href=${`#/programmes/${params.programme}/cycles/${params.cycle}/pairings`}>${t('pairing.toPairings')}</a></div></div>`}
    ${state.proposal.pairs.length + state.proposal.leftOver.length > 0 &&
    html`<${QualityFigures} quality=${board.quality} everybody=${everybody} before=${state.before} />
      <div class="tools no-print">
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${save}><${Icon} name="download" />${t('pairing.csv')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" onClick=${() => print()}><${Icon} name="print" />${t('pairing.print')}</button>
        ${editable &&
        html`<button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${acting !== null} onClick=${rerun(false)}><${Icon} name="refresh" />${t('pairing.board.rerun')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${acting !== null} onClick=${rerun(true)}>${t('pairing.board.rerunNew')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" aria-disabled=${acting !== null} onClick=${discard}>${t('pairing.board.discard')}</button>`}
      </div>
      <${BoardView} client=${client} board=${board} labels=${labels} editable=${editable} />
      <${RoundReports} client=${client} round=${round} report=${state.report} programme=${params.programme} labels=${labels} everybody=${everybody} />`}
    ${board.done && html`<${UndoToast} key=${board.done.at} sentence=${board.done.sentence} undo=${board.undo} onGone=${board.clearDone} />`}
  <//>`;
}
