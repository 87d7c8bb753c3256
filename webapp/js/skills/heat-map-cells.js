import { csvText } from '../parts/csv.js';

/** Which of six shades and patterns a level has. */
export function shadeOf(level) {
  return Math.max(0, Math.min(5, Math.round(level)));
}

/** Where an arrow key leads in a table of this size; null for any other key. */
export function stepTo({ row, column }, key, rows, columns, backwards = false) {
  const forth = backwards ? 'ArrowLeft' : 'ArrowRight';
  const back = backwards ? 'ArrowRight' : 'ArrowLeft';
  const steps = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    [forth]: { row, column: column + 1 },
    [back]: { row, column: column - 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  const step = steps[key];
  return step ? { row: clamp(step.row, rows), column: clamp(step.column, columns) } : null;
}

function clamp(value, count) {
  return Math.max(0, Math.min(count - 1, value));
}

/** The table for a spreadsheet: one person a line, one skill a column. */
export function csvOf(head, skills, rows, nameOf) {
  const lines = rows.map((row) => [nameOf(row), ...row.cells.map((cell) => (cell ? cell.level.toFixed(1) : ''))]);
  return csvText([[head, ...skills.map(({ name }) => name)], ...lines]);
}
