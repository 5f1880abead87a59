import { translator } from '#kernel/translate';
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
import { listWishesQuestion } from '../actions/wishes.ts';
import { countries, languageLevels } from '../rules/overseas-wish.ts';
import { texts } from '../texts/words.ts';
import { fieldNameIn } from './own-wish.tsx';
import { PlacementTabs } from './placement-tabs.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/penempatan/luar-negeri';
type List = ValueOf<typeof listWishesQuestion>;
type Line = List['lines'][number];
type Props = { list: List; may: (deed: string) => boolean; t: T; lang: Lang };

export const wishesPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listWishesQuestion, { table: (list) => tableOf(list, t, request.language), page: (list) => listPage(request, list, t) });
  });
};

const listPage = (request: Request, list: List, t: T) => ({
  title: t('overseas'), shell: 'staff' as const, current: '/penempatan', body: <WishesView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} />,
});

const WishesView = ({ list, may, t, lang }: Props) => {
  const { filter } = list;
  const href = (change: Record<string, string | number | boolean | undefined>): string => listHref(path, filter, change);
  return (
    <>
      <PageHead title={t('placement')} detail={t('overseas-lead', { total: formatNumber(list.total, lang) })} />
      <PlacementTabs current={path} may={may} t={t} />
      <ListToolbar
        action={path} search={{ value: filter.q ?? '', label: t('search-wishes') }} keep={{ ...(filter.due ? { due: 'true' } : {}), ...(filter.mine ? { mine: 'true' } : {}), ...(filter.country ? { country: filter.country } : {}) }}
        filters={[{ name: 'level', label: t('languageLevel'), value: filter.level ?? '', options: languageLevels.map((value) => ({ value, text: t(`level.${value}`) })) }]}
        exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
      />
      <Chips chips={[
        { text: t('chip.due'), on: filter.due === true, href: href({ due: filter.due ? undefined : true }) },
        { text: t('chip.mine'), on: filter.mine === true, href: href({ mine: filter.mine ? undefined : true }) },
        ...countries.map((one) => ({ text: t(`country.${one}`), on: filter.country === one, href: href({ country: filter.country === one ? undefined : one }) })),
      ]} />
      {list.lines.length === 0 ? <Empty what={t('no-wishes')} firstStep={{ href: path, text: t('show-all') }}>{t('no-wishes-text')}</Empty>
        : <DataTable caption={t('overseas')} columns={columnsOf(t)} rows={list.lines.map((line) => ({ id: line.id, cells: cellsOf(line, t, lang) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => href({ page })} />
      <p class="small quiet">{t('overseas-promise-staff')}</p>
    </>
  );
};

const columnsOf = (t: T) => [
  { key: 'name', title: t('name') }, { key: 'country', title: t('country') }, { key: 'field', title: t('field') }, { key: 'level', title: t('languageLevel') }, { key: 'region', title: t('place') },
  { key: 'owner', title: t('kept-by') }, { key: 'next', title: t('nextOn') },
];

const cellsOf = (line: Line, t: T, lang: Lang) => ({
  name: <a href={`${path}/${line.id}`}>{line.name}</a>, country: t(`country.${line.country}`), field: fieldNameIn(line.fieldName, lang), level: t(`level.${line.languageLevel}`), region: line.regionName,
  owner: line.ownerName ?? <span class="quiet">{t('kept-by-nobody')}</span>, next: <>{line.nextOn ? formatDayShort(line.nextOn, lang) : t('no-day')} {line.isDue && <Tag text={t('chip.due')} tone="warm" />}</>,
});

const tableOf = (list: List, t: T, lang: Lang): Table => ({
  name: t('overseas'), columns: [t('name'), t('country'), t('field'), t('languageLevel'), t('place'), t('consentedOn'), t('kept-by'), t('nextOn')],
  rows: list.lines.map((line) => [line.name, t(`country.${line.country}`), fieldNameIn(line.fieldName, lang), t(`level.${line.languageLevel}`), line.regionName, line.consentedOn, line.ownerName, line.nextOn]),
});
