import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatMonth, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { sources, strengths } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import { NeedStateTag } from './need-state-tag.tsx';
import { StrengthTag } from './strength-tag.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/baris';
const states = ['counting', 'fading', 'faded', 'withdrawn', 'all'] as const;
type List = ValueOf<typeof listNeedsQuestion>;
type Props = { list: List; mayRecord: boolean; t: Translate<DemandKey>; lang: Lang };

export const needsPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listNeedsQuestion, { table: (list) => tableOf(list, t), page: (list) => listPage(request, list, t) });
  });
};

const listPage = (request: Request, list: List, t: Translate<DemandKey>) => ({
  title: t('needs-lines'), shell: 'staff' as const, current: '/kebutuhan', body: <NeedsList list={list} mayRecord={request.may('demand.record-need')} t={t} lang={request.language} />,
});

const NeedsList = ({ list, mayRecord, t, lang }: Props) => (
  <>
    <PageHead title={t('needs-lines')} detail={t('needs-lead')}>{mayRecord && <Button href="/kebutuhan/baru">{t('record-need')}</Button>}</PageHead>
    <DemandTabs current={path} t={t} />
    <Tools list={list} t={t} />
    <Filters list={list} t={t} lang={lang} />
    <p class="quiet">{t('lines-total', { total: formatNumber(list.total, lang), people: formatNumber(list.people, lang) })}</p>
    {list.lines.length === 0
      ? <Empty what={t('no-needs-here')} firstStep={{ href: path, text: t('clear-filters') }}>{t('no-needs-text')}</Empty>
      : <DataTable caption={t('needs-lines')} columns={columns(list, t)} rows={list.lines.map((line) => ({ id: line.id, cells: cells(line, t, lang) }))} />}
    <p class="small"><a href="/kebutuhan/hitung-ulang">{t('recount-all')}</a></p>
    <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, list.filter, { page })} />
  </>
);

const Tools = ({ list: { filter }, t }: Pick<Props, 'list' | 't'>) => (
  <ListToolbar
    action={path} search={{ value: filter.q ?? '', label: t('search') }}
    keep={Object.fromEntries((['state', 'sort', 'employer', 'occupation', 'unit', 'month', 'region'] as const).flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])))}
    filters={[
      { name: 'strength', label: t('strength'), value: filter.strength ?? '', options: strengths.map((value) => ({ value, text: t(`strength.${value}`) })) },
      { name: 'source', label: t('source'), value: filter.source ?? '', options: sources.map((value) => ({ value, text: t(`source.${value}`) })) },
    ]}
    exports={{ xlsx: listHref(path, filter, { bentuk: 'xlsx' }), csv: listHref(path, filter, { bentuk: 'csv' }) }}
  />
);

const Filters = ({ list: { filter, lines, employerName, unitTitle }, t, lang }: Pick<Props, 'list' | 't' | 'lang'>) => {
  const now = filter.state ?? 'counting';
  const named = [
    filter.employer && { text: employerName ?? t('employer'), without: { employer: undefined } },
    filter.occupation && { text: lines[0]?.occupationTitle ?? filter.occupation, without: { occupation: undefined } },
    filter.unit && { text: unitTitle ?? filter.unit, without: { unit: undefined } },
    filter.month && { text: formatMonth(filter.month, lang), without: { month: undefined } },
    filter.region && { text: filter.region, without: { region: undefined } },
  ].filter((one) => !!one);
  return (
    <Chips chips={[
      ...states.map((state) => ({ text: t(`state.${state}`), on: state === now, href: listHref(path, filter, { state: state === now || state === 'counting' ? undefined : state }) })),
      ...named.map(({ text, without }) => ({ text, on: true, href: listHref(path, filter, without) })),
    ]} />
  );
};

function columns({ filter }: List, t: Translate<DemandKey>) {
  const sortable = (key: 'month' | 'expires' | 'headcount') => ({
    sortHref: listHref(path, filter, { sort: filter.sort === key ? undefined : key }),
    ...(filter.sort === key ? { sorted: key === 'headcount' ? 'descending' as const : 'ascending' as const } : {}),
  });
  return [
    { key: 'occupation', title: t('occupation') }, { key: 'employer', title: t('employer') }, { key: 'headcount', title: t('asked'), numeric: true, ...sortable('headcount') },
    { key: 'seats', title: t('seats'), numeric: true }, { key: 'hired', title: t('hired'), numeric: true }, { key: 'balance', title: t('balance'), numeric: true },
    { key: 'month', title: t('month'), ...sortable('month') }, { key: 'region', title: t('region') }, { key: 'expires', title: t('expires'), ...sortable('expires') }, { key: 'strength', title: t('strength') },
  ];
}

const cells = (line: List['lines'][number], t: Translate<DemandKey>, lang: Lang) => ({
  occupation: <a href={`/kebutuhan/${line.id}`}>{line.occupationTitle}</a>,
  employer: line.employerName, headcount: formatNumber(line.headcount, lang), seats: formatNumber(line.seats, lang), hired: formatNumber(line.paidBack, lang), balance: <b>{formatNumber(line.balance, lang)}</b>,
  month: formatMonth(line.month, lang), region: line.regionName,
  expires: <>{formatDayShort(line.expiresOn, lang)} {(line.isFading || line.isFaded || line.isWithdrawn) && <NeedStateTag line={line} t={t} />}</>,
  strength: <StrengthTag strength={line.strength} t={t} />,
});

const tableOf = (list: List, t: Translate<DemandKey>): Table => ({
  name: t('needs'),
  columns: [t('occupation'), 'KBJI', t('employer'), t('asked'), t('seats'), t('hired'), t('balance'), t('month'), t('region'), t('strength'), t('source'), t('recorded-on'), t('expires'), t('note')],
  rows: list.lines.map((line) => [
    line.occupationTitle, line.occupation, line.employerName, line.headcount, line.seats, line.paidBack, line.balance, line.month.slice(0, 7), line.regionName,
    t(`strength.${line.strength}`), t(`source.${line.source}`), line.recordedOn, line.expiresOn, line.note,
  ]),
});
