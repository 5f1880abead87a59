import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { fill, frameTexts } from './texts.ts';

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly numeric?: boolean;
  /** The address of the list sorted by this column (or the other way round when it already is). */
  readonly sortHref?: string;
  readonly sorted?: 'ascending' | 'descending';
}

export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, ComponentChildren>>;
  /** Names the row for its tick box; needed with `select`. */
  readonly name?: string;
  readonly selected?: boolean;
}

interface Props {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The name the ticked rows are posted under; the table must stand in a `<Form>`. */
  select?: string;
  /** Without a frame of its own, for inside a card. */
  plain?: boolean;
}

/** One line a record, name first; below 700 px each row becomes a card with the column's title before each value, which stays together. */
export function DataTable({ caption, columns, rows, select, plain = false }: Props) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class={plain ? 'table-box' : 'table-box table-box--card'}>
      <table class="dense" data-select={select ? '' : undefined}>
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {select && <th class="dense__tick" scope="col"><input type="checkbox" aria-label={texts.selectAll} data-select-all="" /></th>}
            {columns.map((column) => <Head key={column.key} column={column} />)}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Line key={row.id} row={row} columns={columns} select={select} />)}</tbody>
      </table>
    </div>
  );
}

function Head({ column }: { column: Column }) {
  if (column.title === '') return <td />;
  const arrow = column.sorted && (column.sorted === 'ascending' ? ' ↑' : ' ↓');
  return (
    <th scope="col" class={column.numeric ? 'num' : undefined} aria-sort={column.sorted}>
      {column.sortHref ? <a href={column.sortHref}>{column.title}{arrow && <span aria-hidden="true">{arrow}</span>}</a> : column.title}
    </th>
  );
}

function Line({ row, columns, select }: { row: Row; columns: readonly Column[]; select?: string }) {
  const texts = frameTexts(usePage().lang);
  return (
    <tr class={row.selected ? 'dense__on' : undefined}>
      {select && (
        <td class="dense__tick"><input type="checkbox" name={select} value={row.id} checked={row.selected} aria-label={fill(texts.selectOne, { name: row.name ?? row.id })} /></td>
      )}
      {columns.map((column, index) =>
        index === 0
          ? <th key={column.key} scope="row">{row.cells[column.key]}</th>
          : <td key={column.key} class={column.numeric ? 'num' : undefined} data-label={column.title}><div class="dense__value">{row.cells[column.key]}</div></td>)}
    </tr>
  );
}
