import { translator } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { regencies } from '#standards';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, formatRupiah, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listVacanciesQuestion, vacancyStates } from '../actions/list-vacancies.ts';
import { texts } from '../texts/words.ts';
import { PlacementTabs } from './placement-tabs.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/penempatan';
type List = ValueOf<typeof listVacanciesQuestion>;
type Props = { list: List; may: (deed: string) => boolean; t: T; lang: Lang };

export const vacanciesPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listVacanciesQuestion, { table: (list) => tableOf(list, t), page: (list) => listPage(request, list, t) });
  });
};

const listPage = (request: Request, list: List, t: T) => ({
  title: t('vacancies'), shell: 'staff' as const, current: path, body: <VacanciesView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} />,
});

const VacanciesView = ({ list, may, t, lang }: Props) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, list.filter, change);
  return (
    <>
      <PageHead title={t('placement')} detail={t('vacancies-lead', { total: formatNumber(list.total, lang), places: formatNumber(list.places, lang) })}>
        {may('matching.record-vacancy') && <Button href="/penempatan/lowongan/baru">{t('record-vacancy')}</Button>}
      </PageHead>
      <PlacementTabs current={path} may={may} t={t} />
      <ListToolbar
        action={path} search={{ value: list.filter.q ?? '', label: t('search-vacancies') }} keep={keepOf(list.filter)}
        filters={[{ name: 'region', label: t('region'), value: list.filter.region ?? '', options: regencies('36') }]}
        exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
      />
      <Chips chips={chipsOf(list, href, t)} />
      {list.lines.length === 0
        ? <Empty what={t('no-vacancies')} firstStep={may('matching.record-vacancy') ? { href: '/penempatan/lowongan/baru', text: t('record-vacancy') } : undefined}>{t('no-vacancies-text')}</Empty>
        : <DataTable caption={t('vacancies')} columns={columnsOf(list.filter, href, t)} rows={list.lines.map((line) => ({ id: line.id, cells: cellsOf(line, t, lang) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => href({ page })} />
    </>
  );
};

const keepOf = ({ state, sort, employer, need }: List['filter']): Record<string, string> =>
  Object.fromEntries(Object.entries({ state, sort, employer, need }).filter((entry): entry is [string, string & typeof entry[1]] => entry[1] !== undefined));

const chipsOf = ({ filter, lines }: List, href: (change: Record<string, string | undefined>) => string, t: T) => [
  ...vacancyStates.map((state) => ({ text: t(`vacancies.${state}`), on: state === (filter.state ?? 'open'), href: href({ state: state === filter.state || state === 'open' ? undefined : state }) })),
  ...(filter.employer ? [{ text: lines[0]?.employerName ?? t('employer'), on: true, href: href({ employer: undefined }) }] : []),
  ...(filter.need ? [{ text: t('from-need'), on: true, href: href({ need: undefined }) }] : []),
];

function columnsOf(filter: List['filter'], href: (change: Record<string, string | undefined>) => string, t: T) {
  const sorted = (key: 'closes' | 'headcount') => ({
    sortHref: href({ sort: filter.sort === key ? undefined : key }), ...((filter.sort ?? 'closes') === key ? { sorted: key === 'closes' ? 'ascending' as const : 'descending' as const } : {}),
  });
  return [
    { key: 'title', title: t('vacancy') }, { key: 'employer', title: t('employer') }, { key: 'region', title: t('region') }, { key: 'headcount', title: t('headcount'), numeric: true, ...sorted('headcount') },
    { key: 'introduced', title: t('introduced'), numeric: true }, { key: 'hired', title: t('hired'), numeric: true }, { key: 'closes', title: t('closesOn'), ...sorted('closes') }, { key: 'state', title: t('state') },
  ];
}

type Line = List['lines'][number];

const cellsOf = (line: Line, t: T, lang: Lang) => ({
  title: <a href={`/penempatan/lowongan/${line.id}`}>{line.title}</a>, employer: line.employerName, region: line.regionName, headcount: formatNumber(line.headcount, lang),
  introduced: line.waiting > 0 ? t('introduced-waiting', { introduced: formatNumber(line.introduced, lang), waiting: formatNumber(line.waiting, lang) }) : formatNumber(line.introduced, lang),
  hired: formatNumber(line.hired, lang), closes: formatDayShort(line.closesOn, lang), state: <VacancyTag vacancy={line} t={t} />,
});

/** Whether an opening still takes graduates, and for how long. */
export const VacancyTag = ({ vacancy, large, t }: { vacancy: { status: Line['status']; isClosing?: boolean; isOver: boolean }; large?: boolean; t: T }) => {
  if (vacancy.isOver) return <Tag text={t('vacancy.over')} large={large} />;
  if (vacancy.isClosing) return <Tag text={t('vacancy.closing')} tone="warm" large={large} />;
  return <Tag text={t(`vacancy.${vacancy.status}`)} tone={vacancy.status === 'open' ? 'go' : 'plain'} large={large} />;
};

const tableOf = (list: List, t: T): Table => ({
  name: t('vacancies'),
  columns: [t('vacancy'), t('employer'), t('occupation'), 'KBJI', t('region'), t('headcount'), t('wage'), t('introduced'), t('status.sent'), t('hired'), t('openedOn'), t('closesOn'), t('state')],
  rows: list.lines.map((line) => [
    line.title, line.employerName, line.occupationTitle, line.occupation, line.regionName, line.headcount, line.wage ? formatRupiah(line.wage, 'id') : null, line.introduced, line.waiting, line.hired,
    line.openedOn, line.closesOn, t(line.isOver ? 'vacancy.over' : `vacancy.${line.status}`),
  ]),
});
