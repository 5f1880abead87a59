import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { regencies, regionName } from '#standards';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber, formatPhone, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { listEmployersQuestion, type EmployerList } from '../actions/list-employers.ts';
import { sectors, sizes } from '../rules/employer.ts';
import type { EmployerKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<EmployerKey>;
const path = '/perusahaan';

export const employerListPages: Routes = (app) => {
  app.get(path, (request, reply) => showList(request, reply, listEmployersQuestion, {
    table: (list) => tableOf(list, translator(texts, request.language)),
    page: (list) => {
      const t = translator(texts, request.language);
      return { title: t('employers'), shell: 'staff', current: path, body: <EmployerListView list={list} mayAdd={request.may('employers.add-employer')} t={t} lang={request.language} /> };
    },
  }));
};

function tableOf(list: EmployerList, t: T): Table {
  const columns = [t('name'), t('sector'), t('size'), t('regionCode'), t('address'), t('contactName'), t('phone'), t('email')];
  const rows = list.lines.map((line) => [
    line.name, t(`sector.${line.sector}`), line.size && t(`size.${line.size}`), line.regionName, line.address, line.contactName, line.phone,
    line.email,
  ]);
  return { name: t('employers'), columns, rows };
}

type Props = { list: EmployerList; mayAdd: boolean; t: T; lang: Lang };

export const EmployerListView = ({ list: { lines, total, filter, page }, mayAdd, t, lang }: Props) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, { ...filter, page }, change);
  const isFiltered = Boolean(filter.q || filter.region || filter.sector || filter.size);
  return (
    <>
      <PageHead title={t('employers')} detail={t('employers-lead', { n: formatNumber(total, lang) })}>{mayAdd && <Button href={`${path}/baru`}>{t('add')}</Button>}</PageHead>
      <ListToolbar
        action={path} search={{ value: filter.q, label: t('search') }} keep={filter.sort ? { sort: filter.sort } : {}} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
        filters={[
          { name: 'sector', label: t('sector'), value: filter.sector, options: sectors.map((value) => ({ value, text: t(`sector.${value}`) })) },
          { name: 'region', label: t('regionCode'), value: filter.region, options: regencies('36') },
          { name: 'size', label: t('size'), value: filter.size, options: sizes.map((value) => ({ value, text: t(`size.${value}`) })) },
        ]}
      />
      <Chips chips={chipsOf(filter, href, t)} />
      {lines.length === 0
        ? <Empty what={t(isFiltered ? 'none-found' : 'no-employers')} firstStep={isFiltered ? { href: path, text: t('show-all') } : mayAdd ? { href: `${path}/baru`, text: t('add') } : undefined}>{t(isFiltered ? 'none-found-text' : 'no-employers-text')}</Empty>
        : <DataTable caption={t('employers')} columns={columnsOf(filter.sort, href, t)} rows={lines.map((line) => rowOf(line, t))} />}
      <Pagination page={page} pages={pagesOf(total)} hrefOf={(number) => href({ page: number })} />
    </>
  );
};

const chipsOf = (filter: EmployerList['filter'], href: (change: Record<string, string | undefined>) => string, t: T) => [
  ...(filter.q ? [{ text: filter.q, href: href({ q: undefined }), on: true }] : []),
  ...(filter.sector ? [{ text: t(`sector.${filter.sector}`), href: href({ sector: undefined }), on: true }] : []),
  ...(filter.region ? [{ text: regionName(filter.region), href: href({ region: undefined }), on: true }] : []),
  ...(filter.size ? [{ text: t(`size.${filter.size}`), href: href({ size: undefined }), on: true }] : []),
  { text: t('newest'), href: href({ sort: filter.sort === 'newest' ? undefined : 'newest' }), on: filter.sort === 'newest' },
];

const columnsOf = (sort: string | undefined, href: (change: Record<string, string | undefined>) => string, t: T) => [
  { key: 'name', title: t('name'), sortHref: href({ sort: undefined }), ...(sort === 'newest' ? {} : { sorted: 'ascending' as const }) },
  { key: 'sector', title: t('sector') }, { key: 'region', title: t('regionCode') }, { key: 'size', title: t('size') }, { key: 'contact', title: t('contact') },
];

const rowOf = (line: EmployerList['lines'][number], t: T) => ({
  id: line.id, name: line.name,
  cells: {
    name: <a href={`${path}/${line.id}`}>{line.name}</a>, sector: t(`sector.${line.sector}`), region: line.regionName, size: line.size ? t(`size.${line.size}`) : '–',
    contact: [line.contactName, line.phone?.startsWith('+') ? formatPhone(line.phone) : line.phone].filter(Boolean).join(' · ') || '–',
  },
});
