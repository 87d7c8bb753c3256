import { withQuery } from '../api.js';
import { comparisonOf, curvePoints, editOf, editWish, pairOf, placeOf, reportOf, roundOf, settingsView, whyNotOf, whyOf } from './from-api.js';
import { proposalOf } from './proposal.js';

/** For what is worked out while one waits. */
const LONG = 60000;

/** What the pages of a cycle's pairing ask of the tool. */
export function cycleClient(api, { programme, cycle }) {
  const path = `/api/cycles/${encodeURIComponent(cycle)}/pairing-rounds`;
  const settingsPath = settingsPathOf(programme);
  return {
    async rounds(signal) {
      const view = await api.get(path, { signal });
      return { place: placeOf(view), rounds: view.rounds.map(({ round, quality }) => roundOf(round, quality)) };
    },
    counts: (signal) => api.get(`${path}/rules`, { signal }),
    settings: async (signal) => settingsView(await api.get(settingsPath, { signal })),
    saveSettings: async ({ floor, ...rest }) => settingsView(await api.put(settingsPath, { ...rest, floor: floor / 100 })),
    start: () => api.post(path),
    cancel: (id) => api.post(`/api/pairing-rounds/${id}/cancellation`),
    compare: async ([one, other]) => comparisonOf(await api.get(`/api/pairing-rounds/${one}/comparison/${other}`)),
  };
}

/** What the pages of one round ask of the tool. */
export function clientOf(api, id) {
  const path = `/api/pairing-rounds/${encodeURIComponent(id)}`;
  return {
    id,
    async board(signal) {
      const { round: view, pairs, unplaced, skills } = await api.get(`${path}/board`, { signal });
      return { place: placeOf(view), round: roundOf(view.round, view.quality), report: reportOf(view.report), proposal: proposalOf(pairs.map(pairOf), unplaced.map((one) => named(one, skills))) };
    },
    look: async (signal) => roundOf((await api.get(path, { signal })).round),
    edit: async (version, wish) => editOf(await api.post(`${path}/edits`, { version, ...editWish(wish) })),
    explainPair: async ({ mentor, mentee }, signal) => whyOf(await api.get(`${path}/explanations/pair/${mentor}/${mentee}`, { signal, time: LONG })),
    explainWhyNot: async ({ mentor, mentee }, signal) => whyNotOf(await api.get(`${path}/explanations/not/${mentor}/${mentee}`, { signal, time: LONG })),
    tradeOff: async (signal) => curvePoints(await api.get(`${path}/trade-off`, { signal, time: LONG })),
    settings: async (programme, signal) => settingsView(await api.get(settingsPathOf(programme), { signal })),
    chooseFloor: (programme, { version, floor, reason }) => api.put(settingsPathOf(programme), { version, floor: floor / 100, floorReason: reason }),
    cancel: () => api.post(`${path}/cancellation`),
    discard: (version) => api.post(`${path}/discard`, { version }),
    rerun: (newCriteria) => api.post(`${path}/rerun`, { newCriteria }),
    preview: ({ search, becomes, after }, signal) => api.get(withQuery(`${path}/publication`, { search, becomes, after }), { signal }),
    publish: (version, blocked) => api.post(`${path}/publication`, { version, without: blocked.map(({ mentor, mentee }) => ({ mentor, mentee })) }),
  };
}

function settingsPathOf(programme) {
  return `/api/programmes/${encodeURIComponent(programme)}/pairing-settings`;
}

/** Somebody without a partner, whose relief speaks of skills by name. */
function named(one, skills) {
  return one.relief && skills[one.relief.key] ? { ...one, relief: { ...one.relief, label: skills[one.relief.key] } } : one;
}
