const WHILE_SAVING = 10000;

/** Hands a file to the browser to be saved; a plain link would not do for what only this visit may fetch. */
export function saveFile(content, name) {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), WHILE_SAVING);
}

/** A file name that every system takes. */
export function fileName(words, ending) {
  const plain = String(words).normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'viceversa'}.${ending}`;
}
