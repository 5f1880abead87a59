/** Where somebody stands: the row of the table, and the column (0 is the row's head) even within a cell of many weeks. */
export type Place = { readonly row: number; readonly column: number };
export type Step = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'month-before' | 'month-after' | 'first' | 'last';

type Spanning<Cell> = { readonly key: Cell; readonly columns: number; readonly rows: number };

/** Which cell covers each place of a table whose cells span columns and rows. */
export function occupancyOf<Cell>(rows: readonly (readonly Spanning<Cell>[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { key, columns, rows: down } of cells) {
      while (grid[row]![column] !== undefined) column += 1;
      for (let below = row; below < Math.min(row + down, rows.length); below += 1) for (let right = column; right < column + columns; right += 1) grid[below]![right] = key;
      column += columns;
    }
  });
  return grid;
}

/** Where a step leads; at an edge it leads nowhere. `months` names the month of each column after the head. */
export function neighbour<Cell>(grid: readonly (readonly Cell[])[], months: readonly string[], at: Place, step: Step): Place {
  const cells = grid[at.row]!;
  const cell = cells[at.column]!;
  const [first, last] = [cells.indexOf(cell), cells.lastIndexOf(cell)];
  const column = (to: number): Place => ({ row: at.row, column: Math.max(0, Math.min(cells.length - 1, to)) });
  const startOf = (place: number): Place => column(cells.indexOf(cells[place]!));
  const rowWhereItDiffers = (rows: readonly number[]): Place => ({ row: rows.find((row) => grid[row]![at.column] !== cell) ?? at.row, column: at.column });
  switch (step) {
    case 'left': return startOf(Math.max(0, first - 1));
    case 'right': return column(last + 1 < cells.length ? last + 1 : at.column);
    case 'up': return rowWhereItDiffers(downFrom(at.row));
    case 'down': return rowWhereItDiffers(grid.map((_, row) => row).slice(at.row + 1));
    case 'row-start': return startOf(Math.min(1, cells.length - 1));
    case 'row-end': return startOf(cells.length - 1);
    case 'first': return { row: 0, column: Math.min(1, grid[0]!.length - 1) };
    case 'last': return { row: grid.length - 1, column: grid.at(-1)!.indexOf(grid.at(-1)!.at(-1)!) };
    case 'month-after': return column(1 + nextMonth(months, last - 1) || at.column);
    case 'month-before': return column(1 + monthBefore(months, Math.max(0, first - 1)));
  }
}

const downFrom = (row: number): number[] => Array.from({ length: row }, (_, above) => row - 1 - above);

/** The first week of the month after the one that `week` is in; −1 where there is none. */
const nextMonth = (months: readonly string[], week: number): number => months.findIndex((month, at) => at > week && month !== months[Math.max(0, week)]);

/** The first week of the month before; where there is none, the first week of all. */
function monthBefore(months: readonly string[], week: number): number {
  const begin = months.indexOf(months[week]!);
  return begin === 0 ? 0 : months.indexOf(months[begin - 1]!);
}
