const MOST_AXES = 8;

/**
 * The skills that a radar shows, eight at most: what a role needs most and is missing most first, then what is known
 * best. Fewer than three make no shape.
 */
export function axesOf(masteries) {
  const weight = ({ gap, estimate }) => (gap ? 10 + gap.importance + gap.size / 10 : (estimate?.confidence ?? 0));
  return masteries
    .filter(({ estimate, gap }) => estimate || gap)
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, MOST_AXES)
    .map(({ skill, estimate, gap }) => ({ id: skill.id, name: skill.name, level: estimate?.effective ?? 0, known: Boolean(estimate), target: gap?.target ?? null }));
}

/** Where a value lies on its axis, with the first axis upwards and the others clockwise. */
export function pointAt(index, count, value, highest, radius) {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const distance = (radius * Math.max(0, Math.min(highest, value))) / highest;
  return { x: round(distance * Math.cos(angle)), y: round(distance * Math.sin(angle)) };
}

/** The points of a closed line, as SVG writes them. */
export function outline(values, highest, radius) {
  return values.map((value, index) => pointAt(index, values.length, value, highest, radius)).map(({ x, y }) => `${x},${y}`).join(' ');
}

function round(value) {
  return Math.round(value * 100) / 100;
}
