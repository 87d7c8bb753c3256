const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows of cells as a table that a spreadsheet opens rightly, and in which nothing is taken for a formula. */
export function csvText(rows) {
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(value) {
  const text = String(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
