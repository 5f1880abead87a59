import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { sendTable, type Table } from '#platform/http/send-table';
import { readQuery, show } from '#platform/http/submit';
import { Bar } from '#ui/bar';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { seeBoard } from '../actions/see-board.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/papan';
const rowsShown = 300;
type Board = ValueOf<typeof seeBoard>;
type Cell = Board['cells'][number];
type Props = { board: Board; t: Translate<DemandKey>; lang: Lang };

export const boardPages: Routes = (app) => {
  app.get(path, async (request, reply) => {
    const form = (request.query as { bentuk?: string }).bentuk;
    const t = translator(texts, request.language);
    if (form === 'xlsx' || form === 'csv') {
      const result = await request.ask(seeBoard, readQuery(request, seeBoard));
      return result.ok ? sendTable(reply, form, tableOf(result.value, t)) : reply.refusePage(result.error);
    }
    return show(request, reply, seeBoard, (board) => ({ title: t('board'), shell: 'staff', current: '/kebutuhan', body: <BoardView board={board} t={t} lang={request.language} /> }));
  });
};

const stateOf = ({ shown, occupation }: Board) => ({ region: shown, occupation });

const BoardView = ({ board, t, lang }: Props) => (
  <>
    <PageHead title={t('board')} detail={t('board-lead')} />
    <DemandTabs current={path} t={t} />
    <ListToolbar action={path} keep={board.occupation ? { occupation: board.occupation } : {}}
      filters={[{ name: 'region', label: t('region'), value: board.shown, options: [{ value: 'semua', text: t('whole-country') }, ...board.regions, ...board.provinces] }]}
      exports={{ xlsx: listHref(path, stateOf(board), { bentuk: 'xlsx' }), csv: listHref(path, stateOf(board), { bentuk: 'csv' }) }} />
    {board.occupation && <Chips chips={[{ text: board.occupationTitle ?? board.occupation, on: true, href: listHref(path, stateOf(board), { occupation: undefined }) }]} />}
    <p class="quiet">{t('board-total', totals(board, lang))}</p>
    {board.cells.length === 0
      ? <Empty what={t('no-demand-here')} firstStep={{ href: `${path}?region=semua`, text: t('whole-country') }} />
      : <DataTable caption={t('board')} columns={columns(t)} rows={board.cells.slice(0, rowsShown).map((cell) => ({ id: cell.key, cells: cells(cell, t, lang) }))} />}
    <Details summary={t('how-expected')}>{t('how-expected-text')}</Details>
  </>
);

function totals({ cells: all }: Board, lang: Lang) {
  const sum = (of: (cell: Cell) => number): string => formatNumber(all.reduce((total, cell) => total + of(cell), 0), lang);
  return { counted: sum((cell) => cell.counted), heard: sum((cell) => cell.heard), expected: sum((cell) => cell.discounted), covered: sum((cell) => cell.covered), uncovered: sum((cell) => cell.uncovered) };
}

const columns = (t: Translate<DemandKey>) => [
  { key: 'occupation', title: `${t('occupation')} (KBJI)` }, { key: 'place', title: t('place') }, { key: 'asked', title: t('asked'), numeric: true }, { key: 'heard', title: t('heard-in-files'), numeric: true },
  { key: 'employers', title: t('employers'), numeric: true }, { key: 'expected', title: t('expected'), numeric: true }, { key: 'covered', title: t('covered') }, { key: 'uncovered', title: t('uncovered'), numeric: true },
];

function cells(cell: Cell, t: Translate<DemandKey>, lang: Lang) {
  const number = (value: number): string => formatNumber(value, lang);
  const lines = `/kebutuhan/baris?${new URLSearchParams({ occupation: cell.occupation, region: cell.region }).toString()}`;
  const vacancies = `/kebutuhan/lowongan?${new URLSearchParams({ occupation: cell.occupation, region: cell.region || 'tanpa' }).toString()}`;
  const ratio = cell.discounted === 0 ? 0 : cell.covered / cell.discounted;
  return {
    occupation: <>{cell.title} <span class="quiet small">{cell.occupation}</span></>,
    place: cell.regionName || t('no-place'),
    asked: cell.counted > 0 ? <a href={lines}>{number(cell.counted)}</a> : '0', heard: cell.heard > 0 ? <a href={vacancies}>{number(cell.heard)}</a> : '0',
    employers: cell.employers > 0 ? <a href={lines}>{number(cell.employers)}</a> : '0', expected: <b>{number(cell.discounted)}</b>,
    covered: <><Bar ratio={ratio} tone={ratio < 0.55 ? 'warn' : 'main'} /><span class="quiet small">{cell.covered === 0 ? t('no-class-yet') : t('covered-of', { covered: number(cell.covered), expected: number(cell.discounted) })}</span></>,
    uncovered: number(cell.uncovered),
  };
}

const tableOf = (board: Board, t: Translate<DemandKey>): Table => ({
  name: t('board'),
  columns: ['KBJI', t('occupation'), t('place'), t('asked'), t('heard-in-files'), t('employers'), t('expected'), t('covered'), t('uncovered')],
  rows: board.cells.map((cell) => [cell.occupation, cell.title, cell.regionName, cell.counted, cell.heard, cell.employers, cell.discounted, cell.covered, cell.uncovered]),
});
