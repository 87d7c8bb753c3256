/** The parts of a score in the order of the API; each leads to a weight of the same name. */
export const PARTS = ['teach', 'give', 'exchange', 'availability', 'language', 'difference', 'preference'];
export const MOST = 10000;

/** From the least score in hundredths on; staff reads words rather than decimals. */
const BANDS = [
  { name: 'strong', from: 6000 },
  { name: 'good', from: 4500 },
  { name: 'fair', from: 3000 },
  { name: 'weak', from: 0 },
];
export const BAND_NAMES = BANDS.map(({ name }) => name);

/** How strong a pair is, in one of four words. */
export function bandOf(total) {
  return BANDS.find(({ from }) => total >= from)?.name ?? 'weak';
}

/** Points from which on a band begins. */
export function bandFrom(name) {
  return BANDS.find((band) => band.name === name).from / 100;
}

/** Hundredths as points with at most one decimal. */
export function points(hundredths) {
  return Math.round(hundredths / 10) / 10;
}

/** The parts of a score that count for something, the largest first; of equal ones in their own order. */
export function partsOf(score) {
  return PARTS.map((name) => ({ name, value: score[name] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
}

/** The parts as pieces of a bar that is 100 wide, each beginning where the one before ends. */
export function barOf(score) {
  let at = 0;
  return PARTS.map((name) => ({ name, value: score[name] ?? 0 }))
    .filter(({ value }) => value > 0)
    .map(({ name, value }) => {
      const piece = { name, x: at, width: (100 * value) / MOST };
      at += piece.width;
      return piece;
    });
}
