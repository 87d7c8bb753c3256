const ROOM = 6;

/** How a text grew, as a line in a picture of a width and a height: time across, words upwards. */
export function timelineOf(spells, width, height) {
  const first = new Date(spells[0].from).getTime();
  const last = Math.max(...spells.map(({ to }) => new Date(to).getTime()));
  const most = Math.max(1, ...spells.map(({ words }) => words));
  const x = (at) => round(ROOM + ((new Date(at).getTime() - first) / Math.max(1, last - first)) * (width - 2 * ROOM));
  const y = (words) => round(height - ROOM - (words / most) * (height - 2 * ROOM));
  let before = 0;
  const points = spells.flatMap(({ from, to, words }) => {
    const line = [
      [x(from), y(before)],
      [x(to), y(words)],
    ];
    before = words;
    return line;
  });
  const dots = spells.map(({ from, to, words }) => ({ key: from, x: x(to), y: y(words) }));
  return { path: points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join(''), dots };
}

function round(value) {
  return Math.round(value * 10) / 10;
}
