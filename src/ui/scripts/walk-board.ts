import { neighbour, occupancyOf, type Place, type Step } from './board-steps.ts';

/** Where there is room for a table at all; narrower, a board is a list of links. */
const wide = '(min-width: 700px)';

/** Boards walked by arrow keys, as grids are (one stop for Tab, the arrows inside). Without this file, and on a phone, every cell that leads anywhere is a link of its own. */
export function walkBoards(): void {
  const room = matchMedia(wide);
  const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-walk]')];
  const begin = (): void => {
    if (!room.matches) return;
    room.removeEventListener('change', begin);
    tables.forEach((table, at) => walk(table, String(at), room));
  };
  room.addEventListener('change', begin);
  begin();
  escapeBack();
}

/** What Enter opened from a board, on its page and on the next, so that Escape leads back. */
const openedFrom = 'balai-board-opened';

type Kept = { readonly board: string; readonly at: Place };

function walk(table: HTMLTableElement, name: string, room: MediaQueryList): void {
  const stops = stopsOf(table);
  const follow = (): void => {
    table.role = room.matches ? 'grid' : null;
    table.ariaReadOnly = room.matches ? 'true' : null;
    stops.beOneStop(room.matches);
  };
  room.addEventListener('change', follow);
  table.closest('.board-box')?.removeAttribute('tabindex');
  describe(table, name);
  follow();
  table.addEventListener('focusin', ({ target }) => {
    const place = room.matches && placeOf(stops.grid, (target as HTMLElement).closest<HTMLElement>('td, th'), stops.at());
    if (place) stops.stand(place);
    history.replaceState({ board: name, at: stops.at() } satisfies Kept, '');
  });
  table.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (!step || !room.matches) return;
    event.preventDefault();
    stops.stand(neighbour(stops.grid, stops.months, stops.at(), step)).focus();
  });
  table.addEventListener('click', ({ target }) => open((target as HTMLElement).closest('a')));
  // Coming back from what was opened, one stands where one stood.
  const before = history.state as Kept | null;
  if (before?.board === name && stops.grid[before.at.row]?.[before.at.column] && room.matches && document.activeElement === document.body) stops.stand(before.at).focus();
}

/** The cells of a board, of which Tab stops at the one somebody stood on last: at its link, or at the cell itself. */
function stopsOf(table: HTMLTableElement) {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const months = [...table.tHead!.rows[0]!.cells].slice(1).map((head) => head.dataset['month'] ?? '');
  const grid = occupancyOf(rows.map((row) => [...row.cells].map((cell) => ({ key: cell, columns: cell.colSpan, rows: cell.rowSpan }))));
  const stopOf = ({ row, column }: Place): HTMLElement => grid[row]![column]!.querySelector<HTMLElement>('a') ?? grid[row]![column]!;
  let at: Place = { row: 0, column: 1 };
  const stand = (place: Place): HTMLElement => {
    stopOf(at).tabIndex = -1;
    at = place;
    const stop = stopOf(place);
    stop.tabIndex = 0;
    return stop;
  };
  const beOneStop = (isOne: boolean): void => {
    for (const stop of grid.flatMap((cells, row) => cells.map((_, column) => stopOf({ row, column })))) {
      if (isOne) stop.tabIndex = -1;
      else stop.removeAttribute('tabindex');
    }
    if (isOne) stand(at);
  };
  return { grid, months, stand, beOneStop, at: () => at };
}

function describe(table: HTMLTableElement, name: string): void {
  const words = document.createElement('p');
  // Of several boards on a page, one says it for all who see.
  words.className = name === '0' ? 'board__keys quiet small' : 'govuk-visually-hidden';
  words.id = `board-keys-${name}`;
  words.textContent = table.dataset['walk'] ?? '';
  table.after(words);
  table.setAttribute('aria-describedby', words.id);
}

/** The place of a cell that has the focus; of one wider than a week, the week one came to. */
function placeOf(grid: readonly (readonly HTMLElement[])[], cell: HTMLElement | null, near: Place): Place | undefined {
  if (grid[near.row]?.[near.column] === cell) return near;
  const row = grid.findIndex((cells) => cells.includes(cell!));
  return row < 0 ? undefined : { row, column: grid[row]!.indexOf(cell!) };
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Step | undefined {
  if (altKey || shiftKey || metaKey) return undefined;
  if (ctrlKey) return key === 'Home' ? 'first' : key === 'End' ? 'last' : undefined;
  const steps: Readonly<Record<string, Step>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Home: 'row-start', End: 'row-end', PageUp: 'month-before', PageDown: 'month-after' };
  return steps[key];
}

/** What a cell leads to within the page gets the focus itself; of another page we remember that a board led there. */
function open(link: HTMLAnchorElement | null): void {
  if (!link) return;
  const target = link.hash && pathOf(link) === pathOf(location) ? document.getElementById(link.hash.slice(1)) : null;
  if (!target) {
    sessionStorage.setItem(openedFrom, pathOf(link));
    return;
  }
  target.tabIndex = -1;
  target.focus();
  const back = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    target.removeEventListener('keydown', back);
    link.focus();
  };
  target.addEventListener('keydown', back);
}

const pathOf = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string => pathname + search;

/** On the page that a board led to: Escape goes back, unless somebody is writing. */
function escapeBack(): void {
  const isOpened = sessionStorage.getItem(openedFrom) === pathOf(location);
  sessionStorage.removeItem(openedFrom);
  if (!isOpened) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || (event.target as HTMLElement).closest('input, select, textarea')) return;
    history.back();
  });
}
