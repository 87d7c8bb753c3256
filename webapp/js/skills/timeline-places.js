/**
 * Where words stand in a picture of this size: time from left to right, levels from the bottom up.
 *
 * Gives the first and last time, a dot for each word, and a line for each source that spoke more than once.
 */
export function placesOf(words, { width, height, highest }) {
  const times = words.map(({ at }) => Date.parse(at));
  const from = Math.min(...times);
  const to = Math.max(...times);
  const dots = words
    .map(({ id, at, level, source }) => ({
      id,
      source,
      x: to === from ? width / 2 : rounded((width * (Date.parse(at) - from)) / (to - from)),
      y: rounded(height - (height * level) / highest),
    }))
    .toSorted((one, other) => one.x - other.x);
  const lines = [...new Set(dots.map(({ source }) => source))]
    .map((source) => ({ source, of: dots.filter((dot) => dot.source === source) }))
    .filter(({ of }) => of.length > 1)
    .map(({ source, of }) => ({ source, points: of.map(({ x, y }) => `${x},${y}`).join(' ') }));
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), dots, lines };
}

function rounded(value) {
  return Math.round(value * 10) / 10;
}
