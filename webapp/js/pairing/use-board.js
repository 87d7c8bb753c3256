import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { useRef, useState } from '../parts/html.js';
import { useLoad } from '../parts/use-load.js';
import { modelOf, qualityOf } from './board-model.js';
import { nameOn } from './names.js';
import { editedProposal } from './proposal.js';
import { changeInWords } from './quality-line.js';

/** Refusals that a reason, or another pair taken apart, answers. */
const ASKS = { 'reason-missing': 'reason', 'capacity-full': 'instead' };

/**
 * A round's proposal and its changes by hand.
 *
 * Every change says at once what it did to the whole, and can be undone. What the tool will not do without a reason, or
 * without taking another pair apart, becomes a question in `asking`.
 */
export function useBoard(client) {
  const load = useLoad((signal) => client.board(signal), [client.id]);
  const [local, setLocal] = useState(null);
  const [asking, setAsking] = useState(null);
  const [problem, setProblem] = useState(null);
  const [done, setDone] = useState(null);
  const busy = useRef(false);
  const told = useRef(new Map());
  // A newer answer of the tool replaces what was worked out here since the one before.
  const state = local?.from === load.data ? local.state : load.data;

  const reload = () => {
    setProblem(null);
    setAsking(null);
    return load.reload();
  };

  async function edit(wish, undoing = false) {
    if (busy.current || !state) {
      return false;
    }
    busy.current = true;
    setProblem(null);
    try {
      state.proposal.leftOver.forEach((one) => told.current.set(one.person, one));
      const answer = await client.edit(state.round.version, wish);
      const proposal = editedProposal(state.proposal, answer, told.current);
      setLocal({ from: load.data, state: { ...state, round: { ...state.round, version: answer.version, quality: answer.after }, before: answer.before, proposal } });
      setAsking(null);
      const change = changeInWords(answer.before, answer.after);
      const sentence = `${t(undoing ? 'pairing.done.undone' : `pairing.done.${wish.kind}`, namesOf(wish.pair ?? wish, state.proposal))} ${change}`;
      announce(sentence);
      setDone(undoing ? null : { at: Date.now(), sentence, undo: answer.undo });
      return true;
    } catch (failure) {
      if (ASKS[failure.code]) {
        setAsking({ wish, what: ASKS[failure.code], sentence: failure.sentence });
      } else {
        setProblem(failure);
      }
      return false;
    } finally {
      busy.current = false;
    }
  }

  const undo = () => {
    const wish = done.undo;
    setDone(null);
    return edit(wish, true);
  };
  const model = state && memo(state.proposal);
  return { ...load, state, model, quality: state && (state.round.quality ?? qualityOf(state.proposal.pairs)), edit, undo, done, clearDone: () => setDone(null), asking, setAsking, problem: problem ?? load.problem, reload };
}

const models = new WeakMap();

/** The model of a proposal is worked out once. */
function memo(proposal) {
  if (!models.has(proposal)) {
    models.set(proposal, modelOf(proposal));
  }
  return models.get(proposal);
}

function namesOf(pair, { people }) {
  const name = (id) => nameOn(people.find(({ person }) => person === id) ?? { person: id });
  return { mentor: name(pair.mentor), mentee: name(pair.mentee) };
}
