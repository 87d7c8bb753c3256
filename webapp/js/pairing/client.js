import { withQuery } from '../api.js';
import { proposalOf } from './proposal.js';
import { comparisonOf, editOf, placeOf, previewOf, roundOf, settingsView } from './from-api.js';

/** What the pages of a cycle's pairing ask of the tool. */
export function cycleClient(api, { programme, cycle }) {
  const path = `/api/cycles/${encodeURIComponent(cycle)}/pairing-rounds`;
  const settingsPath = `/api/programmes/${encodeURIComponent(programme)}/pairing-settings`;
  return {
    async rounds(signal) {
      const view = await api.get(path, { signal });
      return { place: placeOf(view), rounds: view.rounds.map(({ round, quality }) => roundOf(round, quality)) };
    },
    counts: (signal) => api.get(`${path}/rules`, { signal }),
    settings: async (signal) => settingsView(await api.get(settingsPath, { signal })),
    saveSettings: async (settings) => settingsView(await api.put(settingsPath, { ...settings, floor: settings.floor / 100 })),
    start: () => api.post(path),
    cancel: (id) => api.post(`/api/pairing-rounds/${id}/cancel`),
    compare: async ([one, other]) => comparisonOf(await api.get(withQuery(`/api/pairing-rounds/${one}/compare`, { with: other }))),
  };
}

/** What the pages of one round ask of the tool. */
export function clientOf(api, id) {
  const path = `/api/pairing-rounds/${encodeURIComponent(id)}`;
  return {
    id,
    async board(signal) {
      const view = await api.get(`${path}/board`, { signal });
      return { place: placeOf(view), round: roundOf(view.round, view.quality), floor: Math.round(view.criteria.floor * 100), proposal: proposalOf(view.pairs, view.unplaced) };
    },
    edit: async (version, wish) => editOf(await api.post(`${path}/edits`, { version, ...wish })),
    explainPair: ({ mentor, mentee }, signal) => api.get(withQuery(`${path}/why`, { mentor, mentee }), { signal }),
    explainNobody: ({ person }, signal) => api.get(withQuery(`${path}/why-nobody`, { person }), { signal }),
    explainWhyNot: ({ mentor, mentee }, signal) => api.get(withQuery(`${path}/why-not`, { mentor, mentee }), { signal }),
    tradeOff: (signal) => api.get(`${path}/trade-off`, { signal }),
    fairness: (signal) => api.get(`${path}/fairness`, { signal }),
    supply: (signal) => api.get(`${path}/supply`, { signal }),
    cancel: () => api.post(`${path}/cancel`),
    discard: (version) => api.post(`${path}/discard`, { version }),
    rerun: (newCriteria) => api.post(`${path}/rerun`, { newCriteria }),
    preview: async (signal) => previewOf(await api.get(`${path}/preview`, { signal })),
    publish: (version, without) => api.post(`${path}/publish`, { version, without }),
  };
}
