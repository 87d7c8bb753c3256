import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { Failed } from '../parts/failed.js';
import { html, useEffect, useRef, useState } from '../parts/html.js';
import { Icon } from '../parts/icon.js';
import { UndoToast } from '../parts/undo-toast.js';
import { Problem, UNREACHABLE } from '../problem.js';
import { CommentPart } from './comment-part.js';
import { DeedsPart } from './deeds-part.js';
import { HistoryPart } from './history-part.js';
import { KeyHelp } from './key-help.js';
import { PaperHead } from './paper-head.js';
import { PaperText } from './paper-text.js';
import { RegradePart } from './regrade-part.js';
import { focusOn, RubricPart } from './rubric-part.js';
import { SaveState } from './save-state.js';
import { ScoreLine } from './score-line.js';
import { criteriaOf, isComplete, isReasoned, nextCriterion, placesOf, wayOf, withLevel } from './sheet.js';
import { SheetConflict } from './sheet-conflict.js';
import { useComments } from './use-comments.js';
import { useKeys } from './use-keys.js';
import { useLease } from './use-lease.js';
import { usePick } from './use-pick.js';

const UNDOABLE = { excuse: 'grading.done.excuse', extension: 'grading.done.extension', waiver: 'grading.done.waiver' };

/** One paper: read it, mark it, and go on to the next. */
export function PaperView({ client, desk, hand, activity, papers, markers, bank, queue }) {
  const { paper, form, saving, theirs, deed } = hand;
  const { who } = paper;
  const area = useRef(null);
  const lease = useLease(client, desk, who);
  const readOnly = Boolean(lease.theirs) || !paper.submission || Boolean(theirs);
  const answers = paper.submission?.answers ?? [];
  const pick = usePick(answers, area);
  const change = hand.change;
  const comments = useComments({ who, answers, form, change, pick, readOnly });
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState(null);
  const [help, setHelp] = useState(false);
  const [done, setDone] = useState(null);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState({});
  const criteria = criteriaOf(activity);
  const complete = isComplete(activity, form) && !Object.values(wrong).some(Boolean);
  const asked = paper.regrade && !paper.regrade.answer;

  const tell = (sentence) => {
    setSaid(sentence);
    announce(sentence);
  };
  const level = (value) => {
    if (readOnly) {
      return;
    }
    if (wayOf(activity) === 'PASS_FAIL' && current === criteria.length) {
      if (value <= 2) {
        change({ passed: value === 1 });
        announce(t(value === 1 ? 'grading.passed' : 'grading.failed'));
      }
      return;
    }
    const criterion = criteria[current];
    if (!criterion?.levels[value - 1]) {
      return;
    }
    const chosen = form.levels[criterion.id] === value - 1 ? form : withLevel(form, criterion, value - 1);
    const next = nextCriterion(criteria, chosen.levels, current, placesOf(activity));
    change({ levels: chosen.levels });
    announce(t(next === current ? 'grading.level.said' : 'grading.level.saidNext', { criterion: criterion.title, level: criterion.levels[value - 1].title, next: criteria[next]?.title ?? t('grading.passFail') }));
    setCurrent(next);
    requestAnimationFrame(() => focusOn(next));
  };
  /** What a deed that was begun by a form says when it cannot be done stays at that form. */
  const act = async (what, body) => {
    const answer = await byForm(hand, what, (version) => client.act(who, what, what === 'return' ? { version, ...body } : body));
    setOpen(null);
    tell(t(`grading.done.${what}`, { name: paper.name }));
    setDone(answer && UNDOABLE[what] ? { at: Date.now(), what } : null);
  };
  const undo = (what) => hand.act(what, () => client.undo(who, what)).then((answer) => {
    setDone(null);
    setOpen(null);
    if (answer) {
      tell(t('grading.done.undone'));
    }
  });
  const release = (what, goOn) => {
    if (readOnly || (deed && deed.state !== 'waiting')) {
      return;
    }
    if (comments.composing?.text.trim()) {
      tell(t('grading.composing'));
      comments.compose();
      return;
    }
    if (asked) {
      tell(t('grading.regrade.first'));
      document.getElementById('regrade-words')?.focus();
      return;
    }
    if (!complete) {
      tell(t('grading.incomplete'));
      const missing = wayOf(activity) === 'PASS_FAIL' ? criteria.length : criteria.findIndex(({ id }) => form.levels[id] === undefined);
      if (missing >= 0) {
        setCurrent(missing);
        focusOn(missing);
      } else {
        (document.getElementById(isReasoned(form) ? 'grading-points' : 'grading-adjustment-reason') ?? document.querySelector('.grading-rubric input, .grading-rubric button'))?.focus();
      }
      return;
    }
    hand.act(what, (version) => client.act(who, what, { version }));
    if (goOn && !papers.go(paper.next)) {
      tell(t('grading.last'));
    }
  };
  const keys = useKeys({
    previous: () => papers.go(paper.previous) || tell(t('grading.none.previous')),
    next: () => papers.go(paper.next) || tell(t('grading.none.next')),
    level,
    comment: comments.compose,
    save: () => hand.flush().then((saved) => saved && tell(t('grading.save.saved'))),
    release: () => release('ready', true),
    giveBack: () => !readOnly && paper.state !== 'RETURNED' && setOpen('return'),
    help: () => setHelp(true),
  });
  const report = (id, isWrong) => setWrong((known) => (Boolean(known[id]) === isWrong ? known : { ...known, [id]: isWrong }));
  useEffect(() => {
    if (comments.composing) {
      setOpen(null);
    }
  }, [Boolean(comments.composing)]);
  const leaveField = (event) => {
    if (event.key === 'Escape' && ['TEXTAREA', 'INPUT'].includes(event.target.tagName) && !event.target.closest('dialog')) {
      (event.target.closest('.criterion') ?? document.querySelector('h1')).focus();
    }
  };
  const onMark = activity.release.when === 'ON_MARK';
  return html`<div class="paper" onKeyDown=${leaveField}>
    <${PaperHead} paper=${paper} activity=${activity} papers=${papers} queue=${queue} client=${client} openHelp=${() => setHelp(true)} />
    ${lease.theirs && html`<div class="note note-calm" role="status"><${Icon} name="lock" /><div class="note-text"><p>${lease.theirs}</p><p>${t('grading.lease.look')}</p><button type="button" class="btn btn-sm btn-outline-primary" onClick=${() => lease.take()}>${t('grading.lease.again')}</button></div></div>`}
    ${theirs && html`<${SheetConflict} activity=${activity} mine=${form} theirs=${theirs} choose=${hand.choose} />`}
    ${hand.problem && !deed && html`<${Failed} problem=${hand.problem}><button type="button" class="btn btn-sm btn-outline-primary" onClick=${hand.clearProblem}>${t('grading.trouble.drop')}</button><//>`}
    ${deed?.state === 'waiting' && html`<${Failed} problem=${{ sentence: t('grading.trouble.waiting') }} again=${hand.retry} />`}
    ${paper.regrade && html`<${RegradePart} key=${paper.regrade.askedAt} paper=${paper} activity=${activity} complete=${complete} readOnly=${readOnly} answer=${(body) => byForm(hand, 'regrade', (version) => client.act(who, 'regrade', { version, ...body })).then(() => tell(t('grading.regrade.done')))} />`}
    <div class="grader">
      <${PaperText} paper=${paper} activity=${activity} client=${client} area=${area} pick=${pick} comments=${comments} readOnly=${readOnly} bank=${bank} />
      <div class="grading-marks">
        <${RubricPart} activity=${activity} form=${form} change=${change} current=${current} setCurrent=${setCurrent} readOnly=${readOnly} bank=${bank} problems=${report} />
        <${CommentPart} form=${form} change=${change} readOnly=${readOnly} bank=${bank} />
        <div class="grading-end">
          <div class="grading-end-line"><${ScoreLine} activity=${activity} form=${form} paper=${paper} /><${SaveState} saving=${saving} /></div>
          ${!readOnly &&
          html`<div class="form-ways no-print">
            <button type="button" class="btn btn-primary" aria-disabled=${!complete} onClick=${() => release('ready', true)}>${t(onMark ? 'grading.release.next' : 'grading.ready.next')}<kbd class="key-hint" aria-hidden="true">Ctrl ⏎</kbd></button>
            ${!onMark && html`<button type="button" class="btn btn-outline-primary" aria-disabled=${!complete} onClick=${() => release('release', false)}>${t('grading.release.now')}</button>`}
          </div>
          <p class="form-text no-print">${t(`grading.release.${activity.release.when}`)}</p>`}
          ${said && html`<p class="quiet" aria-hidden="true">${said}</p>`}
        </div>
        ${!lease.theirs && html`<${DeedsPart} paper=${paper} activity=${activity} markers=${markers} open=${open} setOpen=${setOpen} act=${act} undo=${undo} />`}
        <${HistoryPart} history=${paper.history} />
      </div>
    </div>
    ${done && html`<${UndoToast} key=${done.at} sentence=${t(UNDOABLE[done.what], { name: paper.name })} undo=${() => undo(done.what)} onGone=${() => setDone(null)} />`}
    ${help && html`<${KeyHelp} on=${keys.on} switchOn=${keys.switchOn} close=${() => setHelp(false)} />`}
  </div>`;
}

/** What cannot be done now is said at the form that keeps the words, and is not tried again behind it. */
async function byForm(hand, what, work) {
  const answer = await hand.act(what, work);
  if (!answer) {
    const problem = hand.problem ?? hand.saving.problem ?? new Problem({ code: UNREACHABLE });
    hand.giveUp();
    throw problem;
  }
  return answer;
}
