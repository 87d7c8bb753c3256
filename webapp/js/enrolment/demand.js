/** The highest number of any bar, so that all are drawn to one scale. */
export function mostOf(lines) {
  return lines.reduce((most, { needed, teachable }) => Math.max(most, needed, teachable), 0);
}

/** How wide a bar is, in percent; whatever is there at all can be seen. */
export function barWidth(value, most) {
  return value === 0 ? 0 : Math.max(1, Math.round((100 * value) / most));
}

/** What a reader should know first: skills that nobody can teach, then those that few can, then that all is well. */
export function finding(lines) {
  const wanted = lines.filter(({ needed }) => needed > 0);
  const missing = wanted.filter(({ teachable }) => teachable === 0);
  const scarce = wanted.filter(({ needed, teachable }) => teachable > 0 && teachable < needed);
  if (wanted.length === 0) {
    return { key: 'skillMap.finding.nothing', values: {} };
  }
  if (missing.length > 0) {
    return { key: 'skillMap.finding.missing', values: { count: missing.length, skill: missing[0].name } };
  }
  if (scarce.length > 0) {
    const { name, needed, teachable } = scarce.reduce((worst, one) => (one.needed / one.teachable > worst.needed / worst.teachable ? one : worst));
    return { key: 'skillMap.finding.scarce', values: { count: scarce.length, skill: name, needed, teachable } };
  }
  return { key: 'skillMap.finding.well', values: { count: wanted.length } };
}

const COLUMNS = [
  ['skillMap.column.skill', 'name'],
  ['skillMap.column.group', 'group'],
  ['skillMap.column.needed', 'needed'],
  ['skillMap.column.teachable', 'teachable'],
  ['skillMap.column.unreached', 'unreached'],
];

/** The same as rows of a table to take along. */
export function demandRows(lines, word) {
  return [COLUMNS.map(([label]) => word(label)), ...lines.map((line) => COLUMNS.map(([, key]) => line[key]))];
}
