import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { occupationTitle } from '#standards';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listProgramsQuestion, type ProgramListLine as Line } from '../actions/list-programs.ts';
import { programKinds, versionStatuses, type VersionStatus } from '../rules/program-version.ts';
import { trainingFields } from '../rules/training-field.ts';
import { fieldName } from '../texts/field-names.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<ProgramsKey>;
type Filter = { q?: string; kind?: Line['kind']; status?: VersionStatus; field?: string; sort?: 'name' | 'jp' };
type Href = (change: Record<string, string | number | undefined>) => string;
const path = '/program';

export const statusTones = { draft: 'plain', proposed: 'wait', published: 'go', retired: 'warm' } as const;

export const programListPages: Routes = (app) => {
  app.get(path, (request, reply) => showList(request, reply, listProgramsQuestion, {
    table: (list) => tableOf(list, translator(texts, request.language), request.language),
    page: (list) => {
      const t = translator(texts, request.language);
      return { title: t('programs'), shell: 'staff', current: path, body: <ProgramList list={list} mayAdd={request.may('programs.add-program')} maySeeDesigns={request.may('programs.see-designs')} maySeeNeeds={request.may('demand.see-needs')} t={t} lang={request.language} /> };
    },
  }));
};

function tableOf({ lines }: { lines: readonly Line[] }, t: T, lang: Lang): Table {
  const columns = [t('code'), t('name'), t('field'), t('kind'), t('occupation'), t('version'), t('status'), t('jp'), t('units'), t('employers')];
  const rows = lines.map((line) => [
    line.code, line.name, fieldName(line.field, lang), t(`kind.${line.kind}`), `${line.occupation} ${occupationTitle(line.occupation) ?? ''}`, line.number,
    t(`status.${line.status}`), line.totalJp, line.units, line.employers,
  ]);
  return { name: t('programs'), columns, rows };
}

type Props = { list: { lines: readonly Line[]; total: number; filter: Filter; page: number }; mayAdd: boolean; maySeeDesigns: boolean; maySeeNeeds: boolean; t: T; lang: Lang };

const ProgramList = ({ list: { lines, total, filter, page }, mayAdd, maySeeDesigns, maySeeNeeds, t, lang }: Props) => {
  const href: Href = (change) => listHref(path, { ...filter, page }, change);
  const isFiltered = Boolean(filter.q || filter.kind || filter.status || filter.field);
  return (
    <>
      <PageHead title={t('programs')} detail={t('programs-lead', { n: formatNumber(total, lang) })}>
        {maySeeDesigns && <Button secondary href="/program/klaster">{t('cluster-designs')}</Button>}
        {mayAdd && <Button href="/program/baru">{t('add-program')}</Button>}
      </PageHead>
      <ListToolbar
        action={path} search={{ value: filter.q, label: t('search') }} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
        keep={{ ...(filter.kind ? { kind: filter.kind } : {}), ...(filter.status ? { status: filter.status } : {}), ...(filter.sort ? { sort: filter.sort } : {}) }}
        filters={[{ name: 'field', label: t('field'), value: filter.field, options: trainingFields.map((value) => ({ value, text: fieldName(value, lang) })) }]}
      />
      <Chips chips={chipsOf(filter, href, t)} />
      {lines.length === 0
        ? <Empty what={t(isFiltered ? 'none-found' : 'no-programs')} firstStep={isFiltered ? { href: path, text: t('show-all') } : undefined}>{t(isFiltered ? 'none-found-text' : 'no-programs-text')}</Empty>
        : <DataTable caption={t('programs')} columns={columnsOf(filter, href, t)} rows={lines.map((line) => ({ id: line.id, cells: cellsOf(line, maySeeNeeds, t, lang) }))} />}
      <Pagination page={page} pages={pagesOf(total)} hrefOf={(number) => href({ page: number })} />
    </>
  );
};

const chipsOf = (filter: Filter, href: Href, t: T) => [
  ...versionStatuses.map((value) => ({ text: t(`status.${value}`), on: filter.status === value, href: href({ status: filter.status === value ? undefined : value }) })),
  ...programKinds.map((value) => ({ text: t(`kind.${value}`), on: filter.kind === value, href: href({ kind: filter.kind === value ? undefined : value }) })),
];

const columnsOf = (filter: Filter, href: Href, t: T) => [
  { key: 'name', title: t('name'), sortHref: href({ sort: undefined }), ...(filter.sort === 'jp' ? {} : { sorted: 'ascending' as const }) }, { key: 'code', title: t('code') }, { key: 'field', title: t('field') }, { key: 'kind', title: t('kind') },
  { key: 'version', title: t('version'), numeric: true }, { key: 'units', title: t('units'), numeric: true },
  { key: 'jp', title: t('jp'), numeric: true, sortHref: href({ sort: 'jp' }), ...(filter.sort === 'jp' ? { sorted: 'descending' as const } : {}) },
  { key: 'employers', title: t('employers'), numeric: true }, { key: 'status', title: t('status') },
];

const cellsOf = (line: Line, maySeeNeeds: boolean, t: T, lang: Lang) => ({
  name: <a href={`${path}/${line.id}`}>{line.name}</a>, code: line.code, field: fieldName(line.field, lang), kind: t(`kind.${line.kind}`), version: line.number, units: line.units, jp: line.totalJp,
  employers: line.employers > 0 && maySeeNeeds ? <a href={`/kebutuhan/baris?occupation=${line.occupation}`}>{line.employers}</a> : line.employers,
  status: <Tag text={t(`status.${line.status}`)} tone={statusTones[line.status]} />,
});
