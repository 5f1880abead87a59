import { ageOn } from '#kernel/day';
import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { regencies } from '#standards';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listPeopleQuestion, type PeopleList } from '../actions/list-people.ts';
import { educationLevels, sexes } from '../rules/person.ts';
import type { PeopleKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<PeopleKey>;
const path = '/orang';

export const peopleListPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const typed = (request.query as { q?: string }).q ?? '';
    if (/\d{9,}/.test(typed.replace(/\D/g, ''))) return reply.done(path, translator(texts, request.language)('nik-not-here'));
    return showList(request, reply, listPeopleQuestion, { table: (list) => tableOf(list, translator(texts, request.language)), page: (list) => {
      const t = translator(texts, request.language);
      return { title: t('people'), shell: 'staff', current: path, body: <PeopleListView list={list} mayRegister={request.may('people.register-person')} t={t} lang={request.language} /> };
    } });
  });
};

function tableOf(list: PeopleList, t: T): Table {
  const columns = [t('name'), t('nik'), t('sex'), t('birthDay'), t('age'), t('place'), t('regency'), t('education'), t('schooling')];
  const rows = list.lines.map((line) => [
    line.fullName, line.maskedNik, t(`sex.${line.sex}`), line.birthDay, ageOn(line.birthDay, list.today), line.place, line.regency, t(`education.${line.education}`),
    line.schooling,
  ]);
  return { name: t('people'), columns, rows };
}

type Props = { list: PeopleList; mayRegister: boolean; t: T; lang: Lang };

export const PeopleListView = ({ list, mayRegister, t, lang }: Props) => {
  const { lines, total, filter, page } = list;
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, { ...filter, page }, change);
  const isFiltered = Boolean(filter.q || filter.region || filter.sex || filter.education || filter.support);
  return (
    <>
      <PageHead title={t('people')} detail={t('people-lead', { n: formatNumber(total, lang) })}>{mayRegister && <Button href="/orang/baru">{t('register')}</Button>}</PageHead>
      <ListToolbar
        action={path} search={{ value: filter.q, label: t('search') }} keep={{ ...(filter.sort ? { sort: filter.sort } : {}), ...(filter.support ? { support: 'true' } : {}) }}
        filters={filtersOf(filter, t)} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
      />
      <Chips chips={chipsOf(filter, href, t)}><a class="chip" href="/orang/nik">{t('find-by-nik')}</a></Chips>
      {lines.length === 0
        ? <Empty what={t(isFiltered ? 'none-found' : 'no-people')} firstStep={isFiltered ? { href: path, text: t('show-all') } : undefined}>{t(isFiltered ? 'none-found-text' : 'no-people-text')}</Empty>
        : <DataTable caption={t('people')} columns={columnsOf(filter.sort, href, t)} rows={lines.map((line) => rowOf(line, list.today, t))} />}
      <Pagination page={page} pages={pagesOf(total)} hrefOf={(number) => href({ page: number })} />
    </>
  );
};

const filtersOf = (filter: PeopleList['filter'], t: T) => [
  { name: 'region', label: t('regency'), value: filter.region, options: regencies('36') },
  { name: 'sex', label: t('sex'), value: filter.sex, options: sexes.map((value) => ({ value, text: t(`sex.${value}`) })) },
  { name: 'education', label: t('education'), value: filter.education, options: educationLevels.map((value) => ({ value, text: t(`education.${value}`) })) },
];

function chipsOf(filter: PeopleList['filter'], href: (change: Record<string, string | undefined>) => string, t: T) {
  const region = regencies('36').find((one) => one.value === filter.region)?.text ?? filter.region;
  return [
    ...(filter.q ? [{ text: filter.q, href: href({ q: undefined }), on: true }] : []),
    ...(region ? [{ text: region, href: href({ region: undefined }), on: true }] : []),
    ...(filter.sex ? [{ text: t(`sex.${filter.sex}`), href: href({ sex: undefined }), on: true }] : []),
    ...(filter.education ? [{ text: t(`education.${filter.education}`), href: href({ education: undefined }), on: true }] : []),
    { text: t('support-only'), href: href({ support: filter.support ? undefined : 'true' }), on: filter.support ?? false },
  ];
}

function columnsOf(sort: string | undefined, href: (change: Record<string, string | undefined>) => string, t: T) {
  const sorted = (name: string): 'ascending' | 'descending' | undefined => ((sort ?? 'name') === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined);
  const sortable = (name: string) => ({ sortHref: href({ sort: (sort ?? 'name') === name ? `-${name}` : name }), sorted: sorted(name) });
  return [
    { key: 'name', title: t('name'), ...sortable('name') }, { key: 'nik', title: t('nik') }, { key: 'sex', title: t('sex') }, { key: 'age', title: t('age'), numeric: true, ...sortable('birth') },
    { key: 'place', title: t('place') }, { key: 'education', title: t('education') }, { key: 'support', title: t('supportNeeds') },
  ];
}

const rowOf = (line: PeopleList['lines'][number], today: PeopleList['today'], t: T) => ({
  id: line.id, name: line.fullName,
  cells: {
    name: <a href={`${path}/${line.id}`}>{line.fullName}</a>, nik: <span class="num">{line.maskedNik}</span>, sex: t(`sex.${line.sex}`), age: ageOn(line.birthDay, today),
    place: `${line.place}, ${line.regency}`, education: t(`education.${line.education}`),
    support: line.supportNeeds.length > 0 ? line.supportNeeds.map((need) => <Tag key={need} text={t(`support.${need}`)} tone="info" />) : '',
  },
});
