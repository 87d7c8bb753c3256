/** Saves a programme as a file that another site can read. */
export async function exportProgramme(api, { id, name }) {
  const file = await api.get(`/api/programmes/${id}/file`);
  const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: exportName(name) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** A file name that every system takes. */
export function exportName(name) {
  const words = name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return [words.slice(0, 60), 'programme'].filter(Boolean).join('-') + '.json';
}
