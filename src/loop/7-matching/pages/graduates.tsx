import { translator } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { regencies } from '#standards';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { cardStates, listGraduates } from '../actions/list-graduates.ts';
import { texts } from '../texts/words.ts';
import { PlacementTabs } from './placement-tabs.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/penempatan/lulusan';
type List = ValueOf<typeof listGraduates>;
type Line = List['lines'][number];
type Props = { list: List; may: (deed: string) => boolean; t: T; lang: Lang };

export const graduatesPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listGraduates, { table: (list) => tableOf(list, t), page: (list) => listPage(request, list, t) });
  });
};

const listPage = (request: Request, list: List, t: T) => ({
  title: t('graduates'), shell: 'staff' as const, current: '/penempatan', body: <GraduatesView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} />,
});

const GraduatesView = ({ list, may, t, lang }: Props) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, list.filter, change);
  const { state = 'open' } = list.filter;
  return (
    <>
      <PageHead title={t('placement')} detail={t('graduates-lead', { total: formatNumber(list.total, lang) })} />
      <PlacementTabs current={path} may={may} t={t} />
      <ListToolbar
        action={path} search={{ value: list.filter.q ?? '', label: t('search-graduates') }} keep={list.filter.state ? { state: list.filter.state } : {}}
        filters={[{ name: 'region', label: t('region'), value: list.filter.region ?? '', options: regencies('36') }]} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
      />
      <Chips chips={cardStates.map((one) => ({ text: t(`cards.${one}`), on: one === state, href: href({ state: one === state || one === 'open' ? undefined : one }) }))} />
      {list.lines.length === 0 ? <Empty what={t('no-graduates')} firstStep={{ href: path, text: t('show-all') }}>{t('no-graduates-text')}</Empty>
        : <DataTable caption={t('graduates')} columns={columnsOf(t)} rows={list.lines.map((line) => ({ id: line.id, cells: cellsOf(line, t, lang) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => href({ page })} />
      <p class="small quiet">{t('no-names-text')}</p>
    </>
  );
};

const columnsOf = (t: T) => [
  { key: 'card', title: t('card') }, { key: 'classes', title: t('class') }, { key: 'units', title: t('units'), numeric: true }, { key: 'place', title: t('place') },
  { key: 'hours', title: t('readiness') }, { key: 'introduced', title: t('introduced'), numeric: true }, { key: 'state', title: t('state') },
];

const cellsOf = (line: Line, t: T, lang: Lang) => ({
  card: <><a href={`/penempatan/lulusan/${line.person}`}>{line.name ?? line.code}</a>{line.name && <span class="quiet small"> {line.code}</span>}</>,
  classes: line.classes.join(', '), units: formatNumber(line.units, lang), place: line.regionName,
  hours: <span class="small">{t(line.takesShifts ? 'takes-shifts' : 'no-shifts')} · {t(line.moves ? 'moves-yes' : 'moves-no')}</span>,
  introduced: formatNumber(line.introduced, lang),
  state: line.isHired ? <Tag text={t('card.hired')} tone="go" /> : !line.isOpen ? <Tag text={t('card.closed')} /> : line.waiting > 0 ? <Tag text={t('waits-for', { count: formatNumber(line.waiting, lang) })} tone="wait" /> : <Tag text={t('card.open')} tone="info" />,
});

const tableOf = (list: List, t: T): Table => ({
  name: t('graduates'), columns: [t('card'), t('graduate'), t('class'), t('units'), t('place'), t('takes-shifts'), t('moves-yes'), t('languages'), t('wish'), t('introduced'), t('cardOpenedOn'), t('state')],
  rows: list.lines.map((line) => [
    line.code, line.name, line.classes.join(', '), line.units, line.regionName, t(line.takesShifts ? 'yes' : 'no'), t(line.moves ? 'yes' : 'no'), line.languages.map((one) => t(`language.${one}`)).join(', '), line.wish,
    line.introduced, formatDayShort(line.openedOn, 'id'), t(line.isHired ? 'card.hired' : line.isOpen ? 'card.open' : 'card.closed'),
  ]),
});
