import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, formatPhone, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { listCheckInsQuestion } from '../actions/see-check-ins.ts';
import { checkInMonths } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CheckInTag } from './check-in-tag.tsx';
import { OutcomesTabs } from './outcomes-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/hasil';
const states = ['open', 'overdue', 'due', 'confirm', 'answered', 'missed', 'upcoming', 'all'] as const;
type List = ValueOf<typeof listCheckInsQuestion>;
type Props = { list: List; t: Translate<OutcomesKey>; lang: Lang };

export const checkInsPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listCheckInsQuestion, { table: (list) => tableOf(list, t), page: (list) => listPage(request, list, t) });
  });
};

const listPage = (request: Request, list: List, t: Translate<OutcomesKey>) => ({
  title: t('tab.check-ins'), shell: 'staff' as const, current: path,
  body: <CheckInList list={list} may={request.may.bind(request)} t={t} lang={request.language} />,
});

const CheckInList = ({ list, may, t, lang }: Props & { may: (deed: string) => boolean }) => (
  <>
    <PageHead title={t('tab.check-ins')} detail={t('check-ins-lead')} />
    <OutcomesTabs current={path} may={may} t={t} />
    <Tools list={list} t={t} />
    <Filters list={list} t={t} />
    <p class="quiet">{t('check-ins-total', { total: formatNumber(list.total, lang) })}</p>
    {list.rows.length === 0
      ? <Empty what={t('no-check-ins')} firstStep={{ href: path, text: t('show-open') }}>{t('no-check-ins-text')}</Empty>
      : <DataTable caption={t('tab.check-ins')} columns={columns(t)} rows={list.rows.map((row) => ({ id: row.id, cells: cells(row, t, lang) }))} />}
    <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, list.filter, { page })} />
  </>
);

const Tools = ({ list: { filter, waves }, t }: Pick<Props, 'list' | 't'>) => (
  <ListToolbar
    action={path} search={{ value: filter.q ?? '', label: t('search') }}
    keep={{ ...(filter.state && { state: filter.state }), ...(filter.month && { month: String(filter.month) }) }}
    filters={[{ name: 'wave', label: t('wave'), value: filter.wave ?? '', options: waves.map(({ id, label, year }) => ({ value: id, text: t('wave-name', { label, year }) })) }]}
    exports={{ xlsx: listHref(path, filter, { bentuk: 'xlsx' }), csv: listHref(path, filter, { bentuk: 'csv' }) }}
  />
);

const Filters = ({ list: { filter, waves }, t }: Pick<Props, 'list' | 't'>) => {
  const now = filter.state ?? 'open';
  const wave = waves.find(({ id }) => id === filter.wave);
  return (
    <Chips chips={[
      ...states.map((state) => ({ text: t(`list.${state}`), on: state === now, href: listHref(path, filter, { state: state === now || state === 'open' ? undefined : state }) })),
      ...checkInMonths.map((month) => ({ text: t('months-after', { month }), on: filter.month === month, href: listHref(path, filter, { month: filter.month === month ? undefined : month }) })),
      ...(wave ? [{ text: t('wave-name', { label: wave.label, year: wave.year }), on: true, href: listHref(path, filter, { wave: undefined }) }] : []),
    ]} />
  );
};

const columns = (t: Translate<OutcomesKey>) => [
  { key: 'name', title: t('name') }, { key: 'class', title: t('class') }, { key: 'month', title: t('asked-month') }, { key: 'due', title: t('due-on') }, { key: 'phone', title: t('phone') },
  { key: 'employer', title: t('employer') }, { key: 'state', title: t('state') },
];

const cells = (row: List['rows'][number], t: Translate<OutcomesKey>, lang: Lang) => ({
  name: <a href={`/hasil/kabar/${row.id}`}>{row.name}</a>, class: row.classLabel, month: t('months-after', { month: row.month }),
  due: row.state === 'overdue' ? <span class="late">{formatDayShort(row.dueOn, lang)}</span> : formatDayShort(row.dueOn, lang),
  phone: row.phone ? <a href={`tel:${row.phone}`}>{formatPhone(row.phone)}</a> : '–', employer: row.employerName ?? '',
  state: <><CheckInTag state={row.state} situation={row.situation} t={t} />{row.wantsConfirming && <> <a class="small" href={`/hasil/kabar/${row.id}`}>{t('to-confirm')}<span class="govuk-visually-hidden"> {row.name}</span></a></>}</>,
});

const tableOf = (list: List, t: Translate<OutcomesKey>): Table => ({
  name: t('tab.check-ins'),
  columns: [t('name'), t('class'), t('asked-month'), t('due-on'), t('asked-on'), t('state'), t('answer'), t('answered-on'), t('source'), t('employer'), t('in-field'), t('phone')],
  rows: list.rows.map((row) => [
    row.name, row.classLabel, row.month, row.dueOn, row.askedOn, t(`state.${row.state}`), row.situation && t(`short.${row.situation}`), row.answeredOn, row.source && t(`source.${row.source}`),
    row.employerName, row.isInField === undefined ? undefined : t(row.isInField ? 'yes' : 'no'), row.phone && formatPhone(row.phone),
  ]),
});
