import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
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
import { Tag } from '#ui/tag';
import { seeVacancies } from '../actions/see-vacancies.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/lowongan';
const mappings = ['unread', 'guessed', 'confirmed', 'set-aside'] as const;
type List = ValueOf<typeof seeVacancies>;
type Line = List['vacancies'][number];
type Props = { list: List; mayRead: boolean; t: Translate<DemandKey>; lang: Lang };

export const vacanciesPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, seeVacancies, { table: (list) => tableOf(list, t), page: (list) => ({
      title: t('vacancies'), shell: 'staff', current: '/kebutuhan', body: <Vacancies list={list} mayRead={request.may('demand.read-vacancy')} t={t} lang={request.language} />,
    }) });
  });
};

const Vacancies = ({ list, mayRead, t, lang }: Props) => (
  <>
    <PageHead title={t('vacancies')} detail={t('vacancies-lead')}>{mayRead && <Button secondary href={`${path}/baca`}>{t('read-vacancy')}</Button>}{mayRead && <Button secondary href={`${path}/kembar`}>{t('twins')}</Button>}</PageHead>
    <DemandTabs current={path} t={t} />
    <ListToolbar action={path} search={{ value: list.filter.q ?? '', label: t('search') }}
      keep={Object.fromEntries((['mapping', 'occupation', 'region'] as const).flatMap((name) => (list.filter[name] ? [[name, list.filter[name]]] : [])))}
      exports={{ xlsx: listHref(path, list.filter, { bentuk: 'xlsx' }), csv: listHref(path, list.filter, { bentuk: 'csv' }) }} />
    <Chips chips={[
      ...mappings.map((mapping) => ({ text: t(`map.${mapping}`), on: mapping === list.filter.mapping, href: listHref(path, list.filter, { mapping: mapping === list.filter.mapping ? undefined : mapping }) })),
      ...(list.filter.occupation ? [{ text: list.occupationTitle ?? list.filter.occupation, on: true, href: listHref(path, list.filter, { occupation: undefined }) }] : []),
      ...(list.filter.region ? [{ text: list.filter.region === 'tanpa' ? t('no-place') : list.vacancies[0]?.regionName ?? list.filter.region, on: true, href: listHref(path, list.filter, { region: undefined }) }] : []),
    ]} />
    <p class="quiet">{t('vacancies-total', { total: formatNumber(list.total, lang), people: formatNumber(list.people, lang) })}</p>
    {list.vacancies.length === 0
      ? <Empty what={t('no-vacancies')} firstStep={{ href: path, text: t('vacancies') }}>{t('no-vacancies-text')}</Empty>
      : <DataTable caption={t('vacancies')} columns={columns(t)} rows={list.vacancies.map((line) => ({ id: line.id, cells: cells(line, t, lang) }))} />}
    <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, list.filter, { page })} />
  </>
);

const columns = (t: Translate<DemandKey>) => [
  { key: 'title', title: t('title') }, { key: 'company', title: t('company') }, { key: 'occupation', title: t('guess') }, { key: 'people', title: t('headcount'), numeric: true },
  { key: 'place', title: t('place') }, { key: 'month', title: t('month') }, { key: 'until', title: t('counts-until') }, { key: 'mapping', title: t('mapping') },
];

const tones = { 'unread': 'wait', 'guessed': 'info', 'confirmed': 'go', 'set-aside': 'plain' } as const;

const cells = (line: Line, t: Translate<DemandKey>, lang: Lang) => ({
  title: <>{line.title} <a class="small" href={`/kebutuhan/impor/${line.import}`}>{t('line')} {formatNumber(line.line, lang)}</a></>,
  company: line.employer ? <a href={`/perusahaan/${line.employer}`}>{line.company}</a> : line.company || '—',
  occupation: line.occupationTitle ? <>{line.occupationTitle}{line.guessedFrom && <><br /><span class="quiet small">{t('guessed-from', { words: line.guessedFrom })}</span></>}</> : '—',
  people: formatNumber(line.headcount, lang), place: line.regionName || line.place || '—', month: formatMonth(line.month, lang), until: formatDayShort(line.expiresOn, lang),
  mapping: <Tag text={t(`map.${line.mapping}`)} tone={tones[line.mapping]} />,
});

const tableOf = (list: List, t: Translate<DemandKey>): Table => ({
  name: t('vacancies'),
  columns: [t('title'), t('company'), 'KBJI', t('occupation'), t('headcount'), t('place'), t('month'), t('counts-until'), t('mapping')],
  rows: list.vacancies.map((line) => [line.title, line.company, line.occupation, line.occupationTitle, line.headcount, line.regionName || line.place, line.month.slice(0, 7), line.expiresOn, t(`map.${line.mapping}`)]),
});
