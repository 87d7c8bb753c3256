/** The room for the curve, in the units of its drawing. */
export const WIDTH = 560;
export const HEIGHT = 260;
/** Ten points. */
const TEN = 1000;
const PAD = { left: 46, right: 18, top: 16, bottom: 42 };

/**
 * Points of the trade-off between how many people are matched and how well, placed for drawing: people across, the least
 * and the mean score upwards.
 *
 * A point is {floor, people, worst, mean, …}, the scores in hundredths.
 */
export function curveOf(points) {
  const people = points.map((point) => point.people);
  const least = Math.min(...people);
  const most = Math.max(...people);
  const across = (value) => PAD.left + ((WIDTH - PAD.left - PAD.right) * (most === least ? 0.5 : (value - least) / (most - least)));
  const low = Math.floor(Math.min(...points.map(({ worst }) => worst)) / TEN) * TEN;
  const high = Math.max(low + TEN, Math.ceil(Math.max(...points.map(({ mean }) => mean)) / TEN) * TEN);
  const up = (value) => PAD.top + (HEIGHT - PAD.top - PAD.bottom) * (1 - (value - low) / (high - low));
  const placed = points
    .map((point) => ({ ...point, x: round(across(point.people)), worstY: round(up(point.worst)), meanY: round(up(point.mean)) }))
    .sort((one, other) => one.people - other.people || other.worst - one.worst);
  return {
    points: placed,
    worst: path(placed, 'worstY'),
    mean: path(placed, 'meanY'),
    across: ticks(least, most).map((value) => ({ value, x: round(across(value)) })),
    up: tens(low / 100, high / 100).map((value) => ({ value, y: round(up(value * 100)) })),
    left: PAD.left,
    right: WIDTH - PAD.right,
    bottom: HEIGHT - PAD.bottom,
  };
}

function path(placed, y) {
  return placed.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point[y]}`).join('');
}

/** At most four whole numbers from one to the other. */
function ticks(least, most) {
  const step = Math.max(1, Math.ceil((most - least) / 3));
  const found = [];
  for (let value = least; value < most; value += step) {
    found.push(value);
  }
  return [...found.filter((value) => most - value >= step / 2), most];
}

function tens(low, high) {
  return Array.from({ length: (high - low) / 10 + 1 }, (_, at) => low + 10 * at);
}

function round(value) {
  return Math.round(value * 10) / 10;
}

/** Points without those that another one beats in everything: as many people, and a floor at least as high. */
export function worthwhile(points) {
  return points.filter((point, at) => !points.some((other, its) => its !== at && other.people >= point.people && other.worst >= point.worst && other.mean >= point.mean && (other.people > point.people || other.worst > point.worst || other.mean > point.mean || its < at)));
}
