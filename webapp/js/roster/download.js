import { saveFile } from '../parts/save-file.js';

/** Saves a file that only this session may fetch, so that a plain link would not do. */
export async function download(api, path, name, accept = 'text/csv') {
  saveFile(await api.get(path, { accept, time: 60000 }), name);
}

/** A file name that every system takes, with the course and the day. */
export function csvName(course, now = new Date()) {
  const words = String(course ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [words.slice(0, 60), 'people', now.toISOString().slice(0, 10)].filter(Boolean).join('-') + '.csv';
}
