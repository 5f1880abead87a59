import { translator } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDayShort, formatNumber, formatPercent, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { introductionStates, listIntroductionsQuestion } from '../actions/list-introductions.ts';
import { markSilentAction } from '../actions/mark-silent.ts';
import { texts } from '../texts/words.ts';
import { answerRateText } from './answer-rate-text.ts';
import { IntroductionTag } from './introduction-tag.tsx';
import { PlacementTabs } from './placement-tabs.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/penempatan/perkenalan';
type List = ValueOf<typeof listIntroductionsQuestion>;
type Props = { list: List; may: (deed: string) => boolean; t: T; lang: Lang };

export const introductionsPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listIntroductionsQuestion, { table: (list) => tableOf(list, t, request.language), page: (list) => listPage(request, list, t) });
  });
  app.post('/penempatan/perkenalan/tandai-diam', async (request, reply) => {
    const result = await request.run(markSilentAction, {});
    if (!result.ok) return reply.refusePage(result.error);
    return reply.done(path, translator(texts, request.language)('silent-marked', { count: formatNumber(result.value.silent, request.language) }));
  });
};

const listPage = (request: Request, list: List, t: T) => ({
  title: t('introductions'), shell: 'staff' as const, current: '/penempatan', body: <IntroductionsView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} />,
});

const IntroductionsView = ({ list, may, t, lang }: Props) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, list.filter, change);
  const { state = 'all', employer } = list.filter;
  return (
    <>
      <PageHead title={t('placement')} detail={t('introductions-lead', { total: formatNumber(list.total, lang) })} />
      <PlacementTabs current={path} may={may} t={t} />
      <ListToolbar action={path} search={{ value: list.filter.q ?? '', label: t('search-introductions') }} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
        keep={{ ...(list.filter.state ? { state: list.filter.state } : {}), ...(employer ? { employer } : {}) }} />
      <Chips chips={[
        ...introductionStates.map((one) => ({ text: one === 'all' ? t('all') : t(`status.${one}`), on: one === state, href: href({ state: one === state || one === 'all' ? undefined : one }) })),
        ...(employer ? [{ text: list.employerName ?? t('employer'), on: true, href: href({ employer: undefined }) }] : []),
      ]} />
      {state === 'overdue' && list.total > 0 && may('matching.mark-silent') && (
        <Form action="/penempatan/perkenalan/tandai-diam"><p class="small quiet">{t('mark-silent-text')}</p><Button secondary>{t('mark-silent')}</Button></Form>
      )}
      {list.lines.length === 0 ? <Empty what={t('no-introductions')} firstStep={{ href: '/penempatan', text: t('to-vacancies') }}>{t('no-introductions-text')}</Empty>
        : <DataTable caption={t('introductions')} columns={columnsOf(t)} rows={list.lines.map((line) => ({ id: line.id, cells: cellsOf(line, t, lang) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => href({ page })} />
    </>
  );
};

const columnsOf = (t: T) => [
  { key: 'graduate', title: t('graduate') }, { key: 'vacancy', title: t('vacancy') }, { key: 'employer', title: t('employer') }, { key: 'fit', title: t('fit'), numeric: true },
  { key: 'sent', title: t('sentOn') }, { key: 'due', title: t('dueOn') }, { key: 'state', title: t('state') },
];

const cellsOf = (line: List['lines'][number], t: T, lang: Lang) => ({
  graduate: <a href={`/penempatan/perkenalan/${line.id}`}>{line.name}</a>, vacancy: <a href={`/penempatan/lowongan/${line.vacancy}`}>{line.title}</a>,
  employer: <>{line.employerName}<br /><a class="small" href={listHref(path, {}, { employer: line.employer })}>{answerRateText(line.rate, t, lang)}</a></>,
  fit: formatPercent(line.coverage / 1000, lang), sent: formatDayShort(line.sentOn, lang), due: line.status === 'sent' ? formatDayShort(line.dueOn, lang) : '',
  state: <><IntroductionTag status={line.status} isOverdue={line.isOverdue} t={t} />{line.hiredOn && <span class="small"> {t('from-day', { day: formatDayShort(line.hiredOn, lang) })}</span>}</>,
});

const tableOf = (list: List, t: T, lang: Lang): Table => ({
  name: t('introductions'),
  columns: [t('graduate'), t('card'), t('vacancy'), t('employer'), t('fit'), t('sentOn'), t('dueOn'), t('state'), t('hiredOn'), t('note'), t('rate-title')],
  rows: list.lines.map((line) => [
    line.name, line.code, line.title, line.employerName, line.coverage / 10, line.sentOn, line.dueOn, t(line.isOverdue ? 'status.overdue' : `status.${line.status}`), line.hiredOn, line.note, answerRateText(line.rate, t, lang),
  ]),
});
