import { expect, test } from 'vitest';
import { neighbour, occupancyOf, type Place, type Step } from './board-steps.ts';

const cell = (key: string, columns = 1, rows = 1) => ({ key, columns, rows });
/** Two rooms over six weeks of two months; the first has two lanes, and a class that crosses the month. */
const grid = occupancyOf([
  [cell('Las', 1, 2), cell('a', 2), cell('b', 3), cell('c')],
  [cell('d', 4), cell('', 2)],
  [cell('Garmen'), cell('e'), cell('f', 5)],
]);
const months = ['2026-04', '2026-04', '2026-04', '2026-05', '2026-05', '2026-05'];
const walk = (from: Place, ...steps: readonly Step[]): string => {
  const end = steps.reduce((at, step) => neighbour(grid, months, at, step), from);
  return `${grid[end.row]![end.column]!} ${end.row}:${end.column}`;
};
const start: Place = { row: 0, column: 1 };

test('a cell of several weeks or lanes covers each of its places', () => {
  expect(grid.map((row) => row.join(' '))).toEqual(['Las a a b b b c', 'Las d d d d  ', 'Garmen e f f f f f']);
});

test('left and right go from cell to cell, down and up keep the week one came in', () => {
  expect(walk(start, 'right')).toBe('b 0:3');
  expect(walk(start, 'right', 'down', 'down')).toBe('f 2:3');
  expect(walk({ row: 0, column: 6 }, 'down', 'up')).toBe('c 0:6');
  expect(walk(start, 'left')).toBe('Las 0:0');
  expect(walk(start, 'left', 'down')).toBe('Garmen 2:0');
  expect(walk(start, 'left', 'down', 'up')).toBe('Las 1:0');
});

test('at an edge a step leads nowhere', () => {
  expect(walk(start, 'up')).toBe('a 0:1');
  expect(walk(start, 'left', 'left')).toBe('Las 0:0');
  expect(walk(start, 'row-end', 'right')).toBe('c 0:6');
  expect(walk({ row: 2, column: 3 }, 'down')).toBe('f 2:3');
});

test('Home and End are the first and last cell of the row, with Ctrl of the board', () => {
  expect(walk({ row: 2, column: 4 }, 'row-start')).toBe('e 2:1');
  expect(walk(start, 'row-end')).toBe('c 0:6');
  expect(walk(start, 'last')).toBe('f 2:2');
  expect(walk({ row: 2, column: 4 }, 'first')).toBe('a 0:1');
});

test('a page is a month: onto its first week, out of a cell that crosses it, and never off the board', () => {
  expect(walk(start, 'month-after')).toBe('b 0:4');
  expect(walk(start, 'month-after', 'month-after')).toBe('b 0:4');
  expect(walk({ row: 0, column: 6 }, 'month-before')).toBe('a 0:1');
  expect(walk({ row: 2, column: 1 }, 'month-before')).toBe('e 2:1');
});
