import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Bar } from '#ui/bar';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatMonth, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { boardViews, seeBoard } from '../actions/see-board.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { RegionMap } from './region-map.tsx';
import { DemandTabs } from './demand-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/papan';
const rowsShown = 100;
type Board = ValueOf<typeof seeBoard>;
type Cell = Board['cells'][number];
type Props = { board: Board; t: Translate<DemandKey>; lang: Lang };

export const boardPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, seeBoard, {
      table: (list) => tableOf(list, t),
      page: (board) => ({ title: t('board'), shell: 'staff', current: '/kebutuhan', body: <BoardView board={board} t={t} lang={request.language} /> }),
    });
  });
};

const stateOf = ({ shown, occupation, by }: Board) => ({ region: shown, occupation, by: by === 'occupation' ? undefined : by });

const BoardView = ({ board, t, lang }: Props) => (
  <>
    <PageHead title={t('board')} detail={t('board-lead')} />
    <DemandTabs current={path} t={t} />
    <ListToolbar action={path} keep={board.occupation ? { occupation: board.occupation } : {}}
      filters={[
        { name: 'region', label: t('region'), value: board.shown, options: [{ value: 'semua', text: t('whole-country') }, ...board.regions, ...board.provinces] },
        { name: 'by', label: t('view'), value: board.by, options: boardViews.map((value) => ({ value, text: t(`view.${value}`) })) },
      ]}
      exports={{ xlsx: listHref(path, stateOf(board), { bentuk: 'xlsx' }), csv: listHref(path, stateOf(board), { bentuk: 'csv' }) }} />
    {board.occupation && <Chips chips={[{ text: board.occupationTitle ?? board.occupation, on: true, href: listHref(path, stateOf(board), { occupation: undefined }) }]} />}
    {board.by !== 'unit' && <p class="quiet">{t('board-total', totals(board, lang))}</p>}
    {board.by === 'unit' && <p class="quiet">{t('unit-sums')}</p>}
    {board.cells.length === 0
      ? <Empty what={t('no-demand-here')} firstStep={{ href: `${path}?region=semua`, text: t('whole-country') }} />
      : (
        <>
          <RegionMap regions={board.map} shown={board.shown} hrefOf={(region) => listHref(path, stateOf(board), { region })} t={t} lang={lang} />
          <DataTable caption={t('board')} columns={columns(board.by, t)} rows={board.cells.slice(0, rowsShown).map((cell) => ({ id: cell.key, cells: cells(cell, board, t, lang) }))} />
          {board.cells.length > rowsShown && <p class="quiet">{t('board-more', { shown: formatNumber(rowsShown, lang), total: formatNumber(board.cells.length, lang) })}</p>}
        </>
      )}
    <Details summary={t('how-expected')}>{t('how-expected-text')}</Details>
  </>
);

function totals({ cells: all }: Board, lang: Lang) {
  const sum = (of: (cell: Cell) => number): string => formatNumber(all.reduce((total, cell) => total + of(cell), 0), lang);
  return { counted: sum((cell) => cell.counted), heard: sum((cell) => cell.heard), expected: sum((cell) => cell.discounted), covered: sum((cell) => cell.covered), uncovered: sum((cell) => cell.uncovered) };
}

const columns = (by: Board['by'], t: Translate<DemandKey>) => [
  { key: 'what', title: by === 'occupation' ? `${t('occupation')} (KBJI)` : t(by) }, ...(by === 'occupation' ? [{ key: 'place', title: t('place') }] : []),
  { key: 'asked', title: t('asked'), numeric: true }, ...(by === 'unit' ? [] : [{ key: 'heard', title: t('heard-in-files'), numeric: true }]),
  { key: 'employers', title: t('employers'), numeric: true }, { key: 'expected', title: t('expected'), numeric: true }, { key: 'covered', title: t('covered') }, { key: 'uncovered', title: t('uncovered'), numeric: true },
];

/** The lines of the ledger behind a figure, and the vacancies beside them. */
function evidenceOf({ occupation, region, month, unit }: Cell, board: Board): { lines: string; vacancies: string } {
  const within = region || (board.shown === 'semua' ? '' : board.shown);
  const lines = Object.entries({ occupation: occupation || board.occupation, region: within, month, unit }).filter((one): one is [string, string] => Boolean(one[1]));
  const vacancies = Object.entries({ occupation: occupation || board.occupation, region: board.by === 'occupation' || board.by === 'region' ? region || 'tanpa' : within }).filter((one): one is [string, string] => Boolean(one[1]));
  return { lines: `/kebutuhan/baris?${new URLSearchParams(lines).toString()}`, vacancies: `/kebutuhan/lowongan?${new URLSearchParams(vacancies).toString()}` };
}

function cells(cell: Cell, board: Board, t: Translate<DemandKey>, lang: Lang) {
  const number = (value: number): string => formatNumber(value, lang);
  const { lines, vacancies } = evidenceOf(cell, board);
  const ratio = cell.discounted === 0 ? 0 : cell.covered / cell.discounted;
  const title = cell.month ? formatMonth(cell.month, lang) : cell.title || t('no-place');
  return {
    what: <>{title} {cell.code && <span class="quiet small">{cell.code}</span>}{cell.uncovered > 0 && cell.counted > 0 && <> <a href={lines} class="wanted"><Tag text={t('wanted')} tone="warm" /></a></>}</>,
    place: cell.place || t('no-place'),
    asked: cell.counted > 0 ? <a href={lines}>{number(cell.counted)}</a> : '0', heard: cell.heard > 0 ? <a href={vacancies}>{number(cell.heard)}</a> : '0',
    employers: cell.employers > 0 ? <a href={lines}>{number(cell.employers)}</a> : '0', expected: <b>{number(cell.discounted)}</b>,
    covered: <><Bar ratio={ratio} tone={ratio < 0.55 ? 'warn' : 'main'} /><span class="quiet small">{cell.covered === 0 ? t('no-class-yet') : t('covered-of', { covered: number(cell.covered), expected: number(cell.discounted) })}</span></>,
    uncovered: number(cell.uncovered),
  };
}

const tableOf = (board: Board, t: Translate<DemandKey>): Table => ({
  name: t('board'),
  columns: [board.by === 'occupation' ? 'KBJI' : t('code'), t(board.by), t('place'), t('asked'), t('heard-in-files'), t('employers'), t('expected'), t('covered'), t('uncovered')],
  rows: board.cells.map((cell) => [cell.code || cell.month.slice(0, 7), cell.title, cell.place, cell.counted, cell.heard, cell.employers, cell.discounted, cell.covered, cell.uncovered]),
});
