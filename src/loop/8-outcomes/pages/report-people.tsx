import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { fieldName } from '#programs';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { seeReportPeople } from '../actions/see-report.ts';
import { checkInMonths } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { waveName } from './report-words.ts';
import type { ValueOf } from './value-of.ts';

type List = ValueOf<typeof seeReportPeople>;
type T = Translate<OutcomesKey>;

/** Exactly the people a figure of the report counts. */
export const reportPeoplePages: Routes = (app) => {
  app.get('/hasil/laporan/:wave/orang', (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, seeReportPeople, {
      table: (list) => tableOf(list, t, request.language),
      page: (list) => ({ title: `${groupName(list, t)}, ${waveName(list.wave, t)}`, shell: 'staff', current: '/hasil', body: <PeopleList list={list} request={request} t={t} /> }),
    });
  });
};

const groupName = ({ selector: { group, month } }: List, t: T): string => (month ? t('in-month', { group: t(`group.${group}`), month }) : t(`group.${group}`));

const stateOf = (list: List) => ({ ...list.selector, support: list.selector.support === undefined ? undefined : String(list.selector.support), q: list.q });

const PeopleList = ({ list, request, t }: { list: List; request: Request; t: T }) => {
  const [path, state, lang] = [`/hasil/laporan/${list.wave.id}/orang`, stateOf(list), request.language];
  return (
    <>
      <PageHead title={groupName(list, t)} eyebrow={waveName(list.wave, t)} detail={t('people-total', { total: formatNumber(list.total, lang) })} up={{ href: `/hasil/laporan/${list.wave.id}`, text: t('back-to-report') }} />
      <ListToolbar
        action={path} search={{ value: list.q ?? '', label: t('search') }} keep={Object.fromEntries(Object.entries({ ...state, q: undefined }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))}
        exports={{ xlsx: listHref(path, state, { bentuk: 'xlsx' }), csv: listHref(path, state, { bentuk: 'csv' }) }}
      />
      <Chips chips={chosen(list, t, lang).map(({ name, text }) => ({ text, on: true, href: listHref(path, state, { [name]: undefined }) }))} />
      {list.people.length === 0
        ? <Empty what={t('no-people')} firstStep={list.q ? { href: listHref(path, state, { q: undefined }), text: t('clear-search') } : { href: `/hasil/laporan/${list.wave.id}`, text: t('back-to-report') }}>{t('no-people-text')}</Empty>
        : <DataTable caption={groupName(list, t)} columns={columns(t)} rows={list.people.map((one) => ({ id: one.person, cells: cells(one, request.may('people.see-person'), t) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, state, { page })} />
    </>
  );
};

/** The parts a figure is cut by, each of which can be let go. */
function chosen({ selector, className, employerName, regionName }: List, t: T, lang: Lang): { name: string; text: string }[] {
  return [
    ...(selector.class ? [{ name: 'class', text: className ?? t('class') }] : []), ...(selector.field ? [{ name: 'field', text: fieldName(selector.field, lang) }] : []),
    ...(selector.region ? [{ name: 'region', text: regionName || selector.region }] : []), ...(selector.sex ? [{ name: 'sex', text: word(`sex.${selector.sex}`, t) }] : []),
    ...(selector.education ? [{ name: 'education', text: word(`education.${selector.education}`, t) }] : []), ...(selector.support === undefined ? [] : [{ name: 'support', text: `${t('part.support')}: ${t(selector.support ? 'yes' : 'no')}` }]),
    ...(selector.employer ? [{ name: 'employer', text: employerName || t('unknown-employer') }] : []),
  ];
}

const word = (key: string, t: T): string => (key in texts.id ? t(key as OutcomesKey) : key);

const columns = (t: T) => [
  { key: 'name', title: t('name') }, { key: 'class', title: t('class') }, { key: 'region', title: t('region') }, { key: 'sex', title: t('part.sex') }, { key: 'education', title: t('part.education') },
  { key: 'employer', title: t('employer') }, { key: 'placement', title: t('placement') },
];

const cells = (one: List['people'][number], mayOpen: boolean, t: T) => ({
  name: mayOpen ? <a href={`/orang/${one.person}`}>{one.name}</a> : one.name, class: one.classLabel, region: one.regionName, sex: word(`sex.${one.sex}`, t), education: word(`education.${one.education}`, t),
  employer: one.employerName, placement: placementText(one, t),
});

const placementText = (one: List['people'][number], t: T): string =>
  checkInMonths.flatMap((month) => (one.placement[month] ? [t('in-month', { group: t(`group.${one.placement[month]}`), month })] : [])).join('; ');

const tableOf = (list: List, t: T, lang: Lang): Table => ({
  name: [groupName(list, t), ...chosen(list, t, lang).map(({ text }) => text)].join(' '),
  columns: [t('name'), t('class'), t('region'), t('part.sex'), t('part.education'), t('employer'), ...checkInMonths.map((month) => t('months-after', { month }))],
  rows: list.people.map((one) => [
    one.name, one.classLabel, one.regionName, word(`sex.${one.sex}`, t), word(`education.${one.education}`, t), one.employerName,
    ...checkInMonths.map((month) => one.placement[month] && t(`group.${one.placement[month]}`)),
  ]),
});
