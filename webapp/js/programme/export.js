import { saveFile } from '../parts/save-file.js';

/** Saves a programme as a file that another site can read. */
export async function exportProgramme(api, { id, name }) {
  const file = await api.get(`/api/programmes/${id}/file`);
  saveFile(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }), exportName(name));
}

/** A file name that every system takes. */
export function exportName(name) {
  const words = name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [words.slice(0, 60), 'programme'].filter(Boolean).join('-') + '.json';
}
