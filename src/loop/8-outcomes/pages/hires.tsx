import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listHiresQuestion } from '../actions/see-hires.ts';
import { outcomeSources } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { OutcomesTabs } from './outcomes-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/hasil/bekerja';
const tones = { self: 'plain', counter: 'info', employer: 'go' } as const;
type List = ValueOf<typeof listHiresQuestion>;
type Props = { list: List; t: Translate<OutcomesKey>; lang: Lang };

export const hiresPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listHiresQuestion, { table: (list) => tableOf(list, t), page: (list) => listPage(request, list, t) });
  });
};

const listPage = (request: Request, list: List, t: Translate<OutcomesKey>) => ({
  title: t('tab.hires'), shell: 'staff' as const, current: '/hasil',
  body: (
    <>
      <PageHead title={t('tab.hires')} detail={t('hires-lead')} />
      <OutcomesTabs current={path} may={request.may.bind(request)} t={t} />
      <Tools list={list} t={t} />
      <Filters list={list} t={t} />
      <Found list={list} t={t} lang={request.language} />
    </>
  ),
});

const Tools = ({ list: { filter, waves }, t }: Pick<Props, 'list' | 't'>) => (
  <ListToolbar
    action={path} search={{ value: filter.q ?? '', label: t('hires-search') }} keep={{ ...(filter.source && { source: filter.source }) }}
    filters={[{ name: 'wave', label: t('wave'), value: filter.wave ?? '', options: waves.map(({ id, label, year }) => ({ value: id, text: t('wave-name', { label, year }) })) }]}
    exports={{ xlsx: listHref(path, filter, { bentuk: 'xlsx' }), csv: listHref(path, filter, { bentuk: 'csv' }) }}
  />
);

const Filters = ({ list: { filter, waves }, t }: Pick<Props, 'list' | 't'>) => {
  const wave = waves.find(({ id }) => id === filter.wave);
  return (
    <Chips chips={[
      ...outcomeSources.map((source) => ({ text: t(`source.${source}`), on: filter.source === source, href: listHref(path, filter, { source: filter.source === source ? undefined : source }) })),
      ...(wave ? [{ text: t('wave-name', { label: wave.label, year: wave.year }), on: true, href: listHref(path, filter, { wave: undefined }) }] : []),
    ]} />
  );
};

const Found = ({ list, t, lang }: Props) => (
  <>
    <p class="quiet">{t('hires-total', { total: formatNumber(list.total, lang), people: formatNumber(list.people, lang) })}</p>
    {list.hires.length === 0
      ? <Empty what={t('no-hires')} firstStep={{ href: path, text: t('show-all') }}>{t('no-hires-text')}</Empty>
      : <DataTable caption={t('tab.hires')} columns={columns(t)} rows={list.hires.map((hire) => ({ id: hire.id, cells: cells(hire, t, lang) }))} />}
    <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, list.filter, { page })} />
  </>
);

const columns = (t: Translate<OutcomesKey>) => [
  { key: 'name', title: t('name') }, { key: 'employer', title: t('employer') }, { key: 'class', title: t('class') }, { key: 'started', title: t('started-on') },
  { key: 'need', title: t('need') }, { key: 'source', title: t('source') },
];

const cells = (hire: List['hires'][number], t: Translate<OutcomesKey>, lang: Lang) => ({
  name: <a href={`/orang/${hire.person}`}>{hire.name}</a>,
  employer: hire.employer ? <a href={`/perusahaan/${hire.employer}`}>{hire.employerName}</a> : hire.employerName ?? <span class="quiet">{t('unknown-employer')}</span>,
  class: hire.classLabel, started: formatDayShort(hire.startedOn, lang),
  need: hire.need ? <a href={`/kebutuhan/${hire.need}`}>{t('need-paid')}<span class="govuk-visually-hidden"> {hire.employerName} {hire.name}</span></a> : '–',
  source: <Tag text={t(`source.${hire.source}`)} tone={tones[hire.source]} />,
});

const tableOf = (list: List, t: Translate<OutcomesKey>): Table => ({
  name: t('tab.hires'),
  columns: [t('name'), t('employer'), t('class'), t('started-on'), t('occupation'), t('wage'), t('source')],
  rows: list.hires.map((hire) => [hire.name, hire.employerName, hire.classLabel, hire.startedOn, hire.occupation, hire.wage, t(`source.${hire.source}`)]),
});
