import { Bar } from './bar.tsx';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

export type BlockKind = 'planned' | 'proposed' | 'conflict' | 'idle' | 'closed';

export interface Block {
  /** The first column, from 0, and how many columns. */
  readonly from: number;
  readonly span: number;
  readonly kind: BlockKind;
  readonly title: string;
  readonly detail?: string;
  /** The days in words; shown on a phone, where there is no scale of weeks, and read out instead of the weeks. */
  readonly when?: string;
  readonly href?: string;
}

/** A column: what its head shows (`13`), its whole name (`13 Apr`), and the month it is in, by which PageUp and PageDown leaf. */
export interface BoardWeek { readonly text: string; readonly name: string; readonly month: string }

export interface BoardRow {
  readonly name: string; readonly detail?: string; readonly href?: string; readonly blocks: readonly Block[];
  /** How busy, 0…1, and in words. */
  readonly use?: number; readonly useText?: string;
}

/** Rows × weeks; blocks that overlap get lanes under each other, so a conflict can be seen. A table of links, which `scripts/walk-board.ts` makes a grid for the arrow keys. */
export function Board({ caption, weeks, rows }: { caption: string; weeks: readonly BoardWeek[]; rows: readonly BoardRow[] }) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class="board-box" tabIndex={0} role="region" aria-label={caption}>
      <table class="board" data-walk={texts.walkBoard}>
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr><th class="board__room" scope="col"><span class="govuk-visually-hidden">{texts.room}</span></th>{weeks.map((week, index) => <Head key={index} week={week} />)}</tr>
        </thead>
        {rows.map((row) => <Group key={row.name} row={row} weeks={weeks} />)}
      </table>
    </div>
  );
}

const Head = ({ week: { text, name, month } }: { week: BoardWeek }) => (
  <th scope="col" data-month={month}>{text === name ? name : <><span aria-hidden="true">{text}</span><span class="govuk-visually-hidden">{name}</span></>}</th>
);

function Group({ row, weeks }: { row: BoardRow; weeks: readonly BoardWeek[] }) {
  const texts = frameTexts(usePage().lang);
  const lanes = lanesOf(row.blocks);
  return (
    <tbody>
      {lanes.map((lane, index) => (
        <tr key={index}>
          {index === 0 && (
            <th class="board__room" scope="rowgroup" rowSpan={lanes.length}>
              {row.href ? <a href={row.href}>{row.name}</a> : row.name}
              {row.detail && <span>{row.detail}</span>}
              {row.use !== undefined && <Bar ratio={row.use} tone={row.use < 0.55 ? 'warn' : 'main'} height={5} />}
              {row.useText && <span class="board__use">{row.useText}</span>}
            </th>
          )}
          {cellsOf(lane, weeks.length).map(({ from, span, block }) => (block
            ? <td key={from} colSpan={span}><BlockView block={block} room={row.name} weeks={weeks.slice(from, from + span)} /></td>
            : (
              <td key={from} colSpan={span} class="board__free"><span class="govuk-visually-hidden">{row.name}, {spanName(weeks.slice(from, from + span))}: {texts.idle}</span></td>
            )))}
        </tr>
      ))}
    </tbody>
  );
}

const spanName = (weeks: readonly BoardWeek[]): string => [...new Set([weeks[0]!.name, weeks.at(-1)!.name])].join(' – ');

/** Read out it says where, when and what; seen, the place in the table says the first two. */
function BlockView({ block, room, weeks }: { block: Block; room: string; weeks: readonly BoardWeek[] }) {
  const texts = frameTexts(usePage().lang);
  const inner = (
    <>
      <span class="govuk-visually-hidden">{room}, {block.when ?? spanName(weeks)}: </span>
      <b>{block.title}</b>
      {block.detail && <span>{block.detail}</span>}
      {block.when && <span class="block__when" aria-hidden="true">{block.when}</span>}
      <span class="govuk-visually-hidden"> ({texts[block.kind]})</span>
    </>
  );
  const name = `block block--${block.kind}${block.span === 1 ? ' block--slim' : ''}`;
  const title = [block.title, block.detail].filter(Boolean).join(', ');
  return block.href ? <a class={name} href={block.href} title={title}>{inner}</a> : <div class={name} title={title}>{inner}</div>;
}

interface Cell { readonly from: number; readonly span: number; readonly block?: Block }

/** Puts each block into the first lane that is free there. */
export function lanesOf(blocks: readonly Block[]): Block[][] {
  const lanes: Block[][] = [];
  for (const block of [...blocks].sort((a, b) => a.from - b.from)) {
    const free = lanes.find((lane) => lane.every((other) => other.from + other.span <= block.from));
    if (free) free.push(block); else lanes.push([block]);
  }
  return lanes.length > 0 ? lanes : [[]];
}

function cellsOf(lane: readonly Block[], columns: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const block of lane) {
    const from = Math.max(0, block.from);
    const span = Math.min(block.from + block.span, columns) - from;
    if (span < 1) continue;
    if (from > at) cells.push({ from: at, span: from - at });
    cells.push({ from, span, block });
    at = from + span;
  }
  if (at < columns) cells.push({ from: at, span: columns - at });
  return cells;
}
