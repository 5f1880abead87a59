import { isSheetProblem, type SheetItem } from '#platform/spreadsheet/sheet-item';

/** A zero character, or half of a pair: no database holds them, and one of them must not cost the thousand rows beside it. */
const unwritable = /\0|\p{Surrogate}/u;
const all = new RegExp(unwritable.source, 'gu');

/** The row as a database can hold it: halves of letters become the sign for a lost one, zeros go. */
export function writableCells(item: SheetItem): SheetItem {
  if (isSheetProblem(item)) return item;
  for (const name in item.cells) if (unwritable.test(name) || unwritable.test(item.cells[name]!)) return { ...item, cells: mended(item.cells) };
  return item;
}

function mended(cells: Readonly<Record<string, string>>): Record<string, string> {
  // Without a prototype: a column may be called `__proto__`.
  const clean = Object.create(null) as Record<string, string>;
  for (const [name, text] of Object.entries(cells)) clean[writable(name)] ||= writable(text);
  return clean;
}

const writable = (text: string): string => text.replace(all, (sign) => (sign === '\0' ? '' : '\ufffd'));
