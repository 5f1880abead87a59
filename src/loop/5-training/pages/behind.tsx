import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatMomentShort, formatPhone, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { listBehind } from '../actions/list-behind.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { reasonWords } from './reason-words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kelas/tertinggal';
type List = ValueOf<typeof listBehind>;
type Props = { list: List; mayFollow: boolean; t: Translate<TrainingKey>; lang: Lang };

export const behindPages: Routes = (app) => {
  app.get(path, (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, listBehind, { table: (list) => tableOf(list, t, request.language), page: (list) => behindPage(request, list, t) });
  });
};

const behindPage = (request: Request, list: List, t: Translate<TrainingKey>) => ({
  title: t('behind'), shell: 'staff' as const, current: '/kelas', body: <BehindView list={list} mayFollow={request.may('training.follow-up')} t={t} lang={request.language} />,
});

const BehindView = ({ list, mayFollow, t, lang }: Props) => {
  const { filter } = list;
  const href = (change: Readonly<Record<string, string | number | undefined>>): string => listHref(path, filter, change);
  const isFiltered = Boolean(filter.class ?? filter.reason ?? filter.followed);
  return (
    <>
      <PageHead title={t('behind')} detail={t('behind-lead')} up={{ href: '/kelas', text: t('classes') }} />
      <ListToolbar action={path} keep={{ ...(filter.reason ? { reason: filter.reason } : {}), ...(filter.followed ? { followed: filter.followed } : {}) }}
        filters={[{ name: 'class', label: t('class'), value: filter.class ?? '', options: [{ value: '', text: t('state.all') }, ...list.classes.map(({ id, label }) => ({ value: id, text: label }))] }]}
        exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }} />
      <Chips chips={[
        ...list.kinds.map((kind) => ({ text: t(`filter.${kind}`), on: filter.reason === kind, href: href({ reason: filter.reason === kind ? undefined : kind }) })),
        { text: t('filter.unfollowed'), on: filter.followed === 'no', href: href({ followed: filter.followed === 'no' ? undefined : 'no' }) },
      ]} />
      {list.rows.length === 0
        ? <Empty what={t(isFiltered ? 'nobody-here' : 'nobody-behind')} firstStep={isFiltered ? { href: path, text: t('behind') } : undefined}>{t('nobody-behind-text')}</Empty>
        : <DataTable caption={t('behind')} columns={columns(t)} rows={list.rows.map((row) => ({ id: row.enrolment.id, cells: cells(row, mayFollow, t, lang) }))} />}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(halaman) => href({ halaman })} />
    </>
  );
};

const columns = (t: Translate<TrainingKey>) => [{ key: 'name', title: t('name') }, { key: 'class', title: t('class') }, { key: 'why', title: t('why') }, { key: 'followUp', title: t('done-about') }, { key: 'deed', title: '' }];

function cells(row: List['rows'][number], mayFollow: boolean, t: Translate<TrainingKey>, lang: Lang) {
  return {
    name: <><a href={`/kelas/peserta/${row.enrolment.id}`}>{row.name}</a>{row.phone && <><br /><span class="quiet small">{formatPhone(row.phone)}</span></>}</>,
    class: <a href={`/kelas/${row.class.id}`}>{row.class.label}</a>,
    why: row.reasons.map((reason) => <div key={reason.kind}>{reasonWords(reason, t, lang)}</div>),
    followUp: row.followUp ? <>{row.followUp.deed}<br /><span class="quiet small">{row.followUp.by}, {formatMomentShort(row.followUp.at, lang)}</span></> : <span class="quiet">{t('none-yet')}</span>,
    deed: mayFollow ? <Button secondary href={`/kelas/peserta/${row.enrolment.id}/tindak-lanjut`}>{t('follow-up')}<span class="govuk-visually-hidden">: {row.name}</span></Button> : '',
  };
}

const tableOf = (list: List, t: Translate<TrainingKey>, lang: Lang): Table => ({
  name: t('behind'), columns: [t('name'), t('phone'), t('class'), t('why'), t('done-about')],
  rows: list.rows.map((row) => [row.name, row.phone, row.class.label, row.reasons.map((reason) => reasonWords(reason, t, lang)).join('; '), row.followUp?.deed]),
});
