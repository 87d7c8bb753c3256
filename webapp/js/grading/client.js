import { withQuery } from '../api.js';

const LONG = 60000;

/** What the pages of one activity's grading ask of the tool. */
export function clientOf(api, activity) {
  const base = queuePath(activity);
  const one = (who) => `${base}/${encodeURIComponent(who)}`;
  const missing = (person) => `${base}/missing/${encodeURIComponent(person)}`;
  return {
    activity,
    queue: (filter, page, signal) => api.get(queuePath(activity, filter, page), { signal }),
    csv: (filter) => api.get(withQuery(`${base}.csv`, filter), { accept: 'text/csv', time: LONG }),
    csvPreview: (file) => api.post(`${base}/csv/preview`, file, { type: 'text/csv', time: LONG }),
    csvApply: (file, fingerprint, skipFaulty) => api.post(withQuery(`${base}/csv`, { fingerprint, skipFaulty: skipFaulty ? 'true' : '' }), file, { type: 'text/csv', time: LONG }),
    statistics: (signal) => api.get(`${base}/statistics`, { signal }),
    markers: (signal) => api.get(`${base}/markers`, { signal }),
    release: (who) => api.post(`${base}/release`, { who }, { time: LONG }),
    excuseAll: (who, reason) => api.post(`${base}/excuse`, { who, reason }, { time: LONG }),
    allocate: (who, markers) => api.post(`${base}/allocation`, { who, markers }, { time: LONG }),
    missing: (search, page, signal) => api.get(withQuery(`${base}/missing`, { search, page: page || '' }), { signal }),
    learners: (search, signal) => api.get(withQuery(`${base}/learners`, { search }), { signal }),
    missingDo: (person, what, body) => api.post(`${missing(person)}/${what}`, body),
    missingUndo: (person, what) => api.delete(`${missing(person)}/${what}`),

    paper: (who, filter = {}, signal) => api.get(withQuery(one(who), filter), { signal }),
    attempt: (who, attempt, signal) => api.get(`${one(who)}/attempts/${attempt}`, { signal }),
    lease: (who) => api.post(`${one(who)}/lease`),
    leave: (who, options) => api.delete(`${one(who)}/lease`, options),
    save: (who, sheet) => api.put(`${one(who)}/sheet`, sheet),
    act: (who, what, body) => api.post(`${one(who)}/${what}`, body),
    undo: (who, what) => api.delete(`${one(who)}/${what}`),

    bank: (values, signal) => api.get(withQuery('/api/comment-bank', values), { signal }),
    bankAdd: (entry) => api.post('/api/comment-bank', entry),
    bankChange: ({ id, ...entry }) => api.put(`/api/comment-bank/${id}`, entry),
    bankDrop: (id) => api.delete(`/api/comment-bank/${id}`),
    bankUse: (id) => api.post(`/api/comment-bank/${id}/use`),
  };
}

/** One page of the queue; also what a page asks for while its code is still on its way. */
export function queuePath(activity, filter = {}, page = 0) {
  return withQuery(`/api/activities/${encodeURIComponent(activity)}/grading`, { ...filter, page: page || '' });
}
