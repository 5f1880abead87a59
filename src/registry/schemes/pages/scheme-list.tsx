import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listSchemesQuestion, type SchemeList } from '../actions/see-schemes.ts';
import type { SchemesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ValidityTag } from './validity-tag.tsx';

type T = Translate<SchemesKey>;
const path = '/skema';

export const schemeListPages: Routes = (app) => {
  app.get(path, (request, reply) => showList(request, reply, listSchemesQuestion, {
    table: (list) => tableOf(list, translator(texts, request.language)),
    page: (list) => {
      const t = translator(texts, request.language);
      return { title: t('schemes'), shell: 'staff', current: path, body: <SchemeListView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
    },
  }));
};

/** A unit a line, in the columns the import reads: what one centre sends another can take over. */
function tableOf(list: SchemeList, t: T): Table {
  const columns = ['lsp', 'lisensi', 'lisensi sampai', 'skema', 'nomor skema', 'jenis', 'berlaku sampai', 'kode unit', 'judul unit', 'bagian', 'keputusan'];
  const rows = list.lines.flatMap(({ certifier, name, number, kind, validUntil, units }) => (units.length === 0 ? [undefined] : units).map((unit) => [
    certifier.name, certifier.licence, certifier.licensedUntil, name, number, t(`kind.${kind}`), validUntil,
    unit?.code, unit?.title, unit && t(`part.${unit.part}`), unit?.key?.split('@')[1],
  ]));
  return { name: t('schemes'), columns, rows };
}

type Props = { list: SchemeList; may: (deed: string) => boolean; t: T; lang: Lang };

const SchemeListView = ({ list: { lines, total, filter, page, certifiers }, may, t, lang }: Props) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, { ...filter, page }, change);
  const isFiltered = Boolean(filter.q || filter.certifier || filter.state);
  const chosen = certifiers.find(({ id }) => id === filter.certifier);
  const first = may('schemes.add-scheme') ? { href: `${path}/baru`, text: t('add') } : undefined;
  return (
    <>
      <PageHead title={t('schemes')} detail={t('schemes-lead', { n: formatNumber(total, lang), certifiers: formatNumber(chosen ? 1 : certifiers.length, lang) })}>
        {may('schemes.import-schemes') && <Button secondary href={`${path}/impor`}>{t('import')}</Button>}
        {first && <Button href={first.href}>{first.text}</Button>}
      </PageHead>
      <ListToolbar
        action={path} search={{ value: filter.q, label: t('search') }} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
        filters={[
          { name: 'certifier', label: t('certifier'), value: filter.certifier, options: certifiers.map(({ id, name }) => ({ value: id, text: name })) },
          { name: 'state', label: t('state'), value: filter.state, options: (['active', 'retired'] as const).map((value) => ({ value, text: t(`state.${value}`) })) },
        ]}
      />
      <Chips chips={[
        ...(filter.q ? [{ text: filter.q, href: href({ q: undefined }), on: true }] : []),
        ...(filter.certifier ? [{ text: chosen?.name ?? t('certifier'), href: href({ certifier: undefined }), on: true }] : []),
        ...(filter.state ? [{ text: t(`state.${filter.state}`), href: href({ state: undefined }), on: true }] : []),
      ]} />
      {lines.length === 0
        ? (
          <Empty what={t(isFiltered ? 'none-found' : 'no-schemes')} firstStep={isFiltered ? { href: path, text: t('show-all') } : first}>
            {t(isFiltered ? 'none-found-text' : 'no-schemes-text')}
          </Empty>
        )
        : <Lines lines={lines} t={t} lang={lang} />}
      <Pagination page={page} pages={pagesOf(total)} hrefOf={(number) => href({ page: number })} />
      <Certifiers certifiers={certifiers} may={may} t={t} lang={lang} />
    </>
  );
};

const Lines = ({ lines, t, lang }: { lines: SchemeList['lines']; t: T; lang: Lang }) => (
  <DataTable
    caption={t('schemes')}
    columns={[
      { key: 'name', title: t('name') }, { key: 'certifier', title: t('certifier') }, { key: 'kind', title: t('kind') },
      { key: 'units', title: t('units'), numeric: true }, { key: 'state', title: t('state') },
    ]}
    rows={lines.map((line) => rowOf(line, t, lang))}
  />
);

const rowOf = (line: SchemeList['lines'][number], t: T, lang: Lang) => ({
  id: line.id, name: line.name,
  cells: {
    name: <><a href={`${path}/${line.id}`}>{line.name}</a>{line.number && <><br /><span class="quiet small num">{line.number}</span></>}</>,
    certifier: line.certifier.name, kind: t(`kind.${line.kind}`), units: formatNumber(line.units.length, lang),
    state: <ValidityTag scheme={line} ended={line.ended} t={t} lang={lang} />,
  },
});

const Certifiers = ({ certifiers, may, t, lang }: { certifiers: SchemeList['certifiers']; may: (deed: string) => boolean; t: T; lang: Lang }) => (
  <Card title={t('certifiers')}>
    {certifiers.length === 0 ? <p class="govuk-body">{t('no-certifiers')}</p> : (
      <DataTable
        plain caption={t('certifiers')} columns={[{ key: 'name', title: t('certifier') }, { key: 'licence', title: t('licence') }, { key: 'until', title: t('licensedUntil') }]}
        rows={certifiers.map(({ id, name, licence, licensedUntil, isEnded }) => ({
          id,
          cells: {
            name: may('schemes.correct-certifier') ? <a href={`${path}/lsp/${id}`}>{name}</a> : name, licence: licence ?? '–',
            until: !licensedUntil ? t('no-licence') : isEnded ? <Tag text={t('ended.scheme', { on: formatDayShort(licensedUntil, lang) })} tone="stop" /> : formatDayShort(licensedUntil, lang),
          },
        }))}
      />
    )}
    {may('schemes.add-certifier') && <Deeds><Button secondary href={`${path}/lsp/baru`}>{t('add-certifier')}</Button></Deeds>}
  </Card>
);
