export const WIDTH = 480;
export const HEIGHT = 200;
const EDGE = { left: 34, right: 8, top: 12, bottom: 40 };

/** The bars of a distribution: {x, y, width, height, from, to, count}, and the lines of the axis with their counts. */
export function barsOf(distribution) {
  const most = Math.max(1, ...distribution.map(({ count }) => count));
  const room = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const step = room.width / Math.max(1, distribution.length);
  const bars = distribution.map((part, at) => {
    const height = (part.count / most) * room.height;
    return { ...part, x: EDGE.left + at * step + 2, y: EDGE.top + room.height - height, width: step - 4, height };
  });
  const ticks = [...new Set([0, Math.ceil(most / 2), most])].map((value) => ({ value, y: EDGE.top + room.height * (1 - value / most) }));
  return { bars, ticks, left: EDGE.left, right: WIDTH - EDGE.right, bottom: HEIGHT - EDGE.bottom };
}

/** Of how many people in every hundred each level is, for a bar that is as wide as all of them. */
export function sharesOf(levels) {
  const all = levels.reduce((sum, count) => sum + count, 0);
  let start = 0;
  return levels.map((count) => {
    const width = all === 0 ? 0 : (100 * count) / all;
    const share = { start, width, count };
    start += width;
    return share;
  });
}
