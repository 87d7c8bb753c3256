const inOrder = new Intl.Collator(undefined, { numeric: true });

/**
 * The lines of a fairness report by side and kind of group, each with the flags that it raised; those with a flag first.
 *
 * A line is {side, grouping, group, people, paired, meanScore}, a flag {side, grouping, measure, lowest, highest, share}.
 */
export function comparisonsOf({ lines, flags }) {
  const found = new Map();
  const keyOf = ({ side, grouping }) => `${side} ${grouping}`;
  for (const line of lines) {
    const one = found.get(keyOf(line)) ?? { key: keyOf(line), side: line.side, grouping: line.grouping, groups: [], flags: [] };
    one.groups.push(line);
    found.set(one.key, one);
  }
  for (const flag of flags) {
    found.get(keyOf(flag))?.flags.push(flag);
  }
  for (const { groups } of found.values()) {
    groups.sort((one, other) => inOrder.compare(one.group, other.group));
  }
  return [...found.values()].filter(({ groups }) => groups.length > 1).sort((one, other) => (other.flags.length > 0) - (one.flags.length > 0));
}
