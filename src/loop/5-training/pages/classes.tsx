import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayRange, formatPercent, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listTrainingClasses } from '../actions/list-classes.ts';
import { classStates } from '../rules/class-state.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kelas';
type List = ValueOf<typeof listTrainingClasses>;
type Props = { list: List; t: Translate<TrainingKey>; lang: Lang };

export const classesPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listTrainingClasses, { table: (list) => tableOf(list, t), page: (list) => classesPage(request, list, t) });
  });
};

const classesPage = (request: Request, list: List, t: Translate<TrainingKey>) => ({
  title: t('classes'), shell: 'staff' as const, current: path, body: <ClassesView list={list} t={t} lang={request.language} />,
});

const ClassesView = ({ list, t, lang }: Props) => {
  const state = { q: list.filter.q, wave: list.filter.wave, state: list.filter.state === 'running' ? undefined : list.filter.state, todo: list.filter.todo };
  const href = (change: Readonly<Record<string, string | number | undefined>>): string => listHref(path, state, change);
  return (
    <>
      <PageHead title={t('classes')} detail={t('classes-lead')}><Button secondary href="/kelas/tertinggal">{t('people-behind')}</Button></PageHead>
      <ListToolbar
        action={path} search={{ label: t('search-class'), value: list.filter.q ?? '' }} keep={{ ...(state.state ? { state: state.state } : {}), ...(state.todo ? { todo: state.todo } : {}) }}
        filters={[{ name: 'wave', label: t('wave'), value: list.filter.wave ?? '', options: [{ value: '', text: t('all-waves') }, ...list.waves.map(({ id, label }) => ({ value: id, text: label }))] }]}
        exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
      />
      <Chips chips={[
        ...[...classStates, 'all' as const].map((one) => ({
          text: one === 'all' ? t('state.all') : `${t(`state.${one}`)} (${list.counts[one] ?? 0})`, on: list.filter.state === one, href: href({ state: list.filter.state === one || one === 'running' ? undefined : one }),
        })),
        ...(['attendance', 'journal'] as const).map((one) => ({ text: t(`todo.${one}`), on: list.filter.todo === one, href: href({ todo: list.filter.todo === one ? undefined : one }) })),
      ]} />
      {list.rows.length === 0
        ? <Empty what={t('no-classes')} firstStep={{ href: '/kelas?state=all', text: t('all-classes') }}>{t('no-classes-text')}</Empty>
        : <DataTable caption={t('classes')} columns={columns(t)} rows={list.rows.map((row) => ({ id: row.id, cells: cells(row, t, lang) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(halaman) => href({ halaman })} />
    </>
  );
};

const columns = (t: Translate<TrainingKey>) => [
  { key: 'class', title: t('class') }, { key: 'time', title: t('time') }, { key: 'trainees', title: t('trainees'), numeric: true }, { key: 'rate', title: t('attendance-share'), numeric: true }, { key: 'waits', title: t('waits') },
];

function cells(row: List['rows'][number], t: Translate<TrainingKey>, lang: Lang) {
  return {
    class: <><a href={`/kelas/${row.id}`}>{row.label}</a><br /><span class="quiet small">{row.waveLabel}</span></>,
    time: <>{formatDayRange(row.startsOn, row.endsOn, lang)}<br /><span class="quiet small">{[row.workshopName, t(`shift.${row.shift}`)].filter(Boolean).join(' · ')}</span></>,
    trainees: row.state === 'ended' ? t('shown-of', { reached: row.completed, lines: row.trainees }) : row.active,
    rate: row.taken === 0 ? '–' : formatPercent(row.present / row.taken, lang),
    waits: (
      <>
        {row.isAttendanceDue && <a href={`/kelas/${row.id}/presensi`}><Tag tone="wait" text={t('attendance-due')} /></a>}{' '}
        {row.isJournalDue && <a href={`/kelas/${row.id}/jurnal`}><Tag tone="warm" text={t('journal-due')} /></a>}
        {!row.isAttendanceDue && !row.isJournalDue && <Tag text={t(`state.${row.state}`)} tone={row.state === 'running' ? 'info' : 'plain'} />}
      </>
    ),
  };
}

const tableOf = (list: List, t: Translate<TrainingKey>): Table => ({
  name: t('classes'), columns: [t('class'), t('wave'), t('since'), t('ended'), t('workshop'), t('trainees'), t('status.completed'), t('attendance-share')],
  rows: list.rows.map((row) => [row.label, row.waveLabel, row.startsOn, row.endsOn, row.workshopName, row.trainees, row.completed, row.taken === 0 ? null : Math.round((row.present / row.taken) * 1000) / 10]),
});
