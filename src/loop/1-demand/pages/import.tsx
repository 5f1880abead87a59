import { translator, type Translate } from '#kernel/translate';
import { fileHeaders } from '#platform/files/file-headers';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { sendTable, type Table } from '#platform/http/send-table';
import { readQuery, show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Figures } from '#ui/figures';
import { formatMoment, formatNumber, type Lang } from '#ui/format';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { openOriginal, seeImport } from '../actions/see-imports.ts';
import { outcomes } from '../rules/row-end.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { importTones } from './imports.tsx';
import { reasonOf, reasonsOf } from '../texts/reasons-of.ts';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof seeImport>;
type Props = { shown: Shown; t: Translate<DemandKey>; lang: Lang };
const pathOf = (shown: Shown): string => `/kebutuhan/impor/${shown.found.id}`;

export const importPages: Routes = (app) => {
  app.get('/kebutuhan/impor/:import', async (request, reply) => {
    const form = (request.query as { bentuk?: string }).bentuk;
    const t = translator(texts, request.language);
    if (form === 'xlsx' || form === 'csv') {
      const result = await request.ask(seeImport, readQuery(request, seeImport, { whole: true }));
      return result.ok ? sendTable(reply, form, tableOf(result.value, t, request.language)) : reply.refusePage(result.error);
    }
    return show(request, reply, seeImport, (shown) => {
      // The page calls itself again while rows come in; no script is needed for that.
      if (isUnderWay(shown)) reply.header('refresh', '2');
      return { title: shown.found.fileName, shell: 'staff', current: '/kebutuhan', body: <ImportView shown={shown} t={t} lang={request.language} /> };
    });
  });

  app.get('/kebutuhan/impor/:import/berkas', async (request, reply) => {
    const original = await request.ask(openOriginal, request.params);
    if (!original.ok) return reply.refusePage(original.error);
    return reply.headers(fileHeaders(original.value.file.kind, original.value.name)).send(original.value.file.open());
  });
};

const isUnderWay = ({ found }: Shown): boolean => found.status === 'waiting' || found.status === 'running';

const ImportView = ({ shown, t, lang }: Props) => {
  const { found } = shown;
  return (
    <>
      <PageHead title={found.fileName || t('import-file')} detail={`${formatMoment(found.askedAt, lang)} · ${found.askedBy}`} up={{ href: '/kebutuhan/impor', text: t('imports') }}>
        <Tag text={t(`import.${found.status}`)} tone={importTones[found.status]} large />
        <Button secondary href={`${pathOf(shown)}/berkas`}>{t('download-file')}</Button>
      </PageHead>
      <Progress shown={shown} t={t} lang={lang} />
      <Figures cards items={outcomes.map((key) => ({ value: formatNumber(found.counts[key], lang), text: t(`outcome.${key}`), href: `${pathOf(shown)}?outcome=${key}` }))} />
      <Card title={t('download-report')}>
        <Deeds><Button secondary href={`${pathOf(shown)}?bentuk=xlsx`}>Excel</Button><Button secondary href={`${pathOf(shown)}?bentuk=csv`}>CSV</Button></Deeds>
      </Card>
      <Rows shown={shown} t={t} lang={lang} />
    </>
  );
};

const Progress = ({ shown: { found, total }, t, lang }: Props) => {
  if (found.status === 'waiting') return <Notice tone="wait">{t('import-waiting-text')}</Notice>;
  if (found.status === 'running') return <Notice tone="info">{t('import-running-text', { rows: formatNumber(total, lang) })}</Notice>;
  if (found.status === 'failed') return <Notice tone="stop">{t('import-failed-text', { why: reasonOf(found.problem ?? '', lang) })}</Notice>;
  return null;
};

const Rows = ({ shown, t, lang }: Props) => {
  const path = pathOf(shown);
  const { outcome } = shown;
  return (
    <>
      <Chips chips={outcomes.map((key) => ({ text: t(`outcome.${key}`), on: key === outcome, href: listHref(path, {}, { outcome: key === outcome ? undefined : key }) }))} />
      {shown.rows.length === 0 ? <p class="quiet">{t('no-rows')}</p> : (
        <DataTable caption={t('all-rows')}
          columns={[{ key: 'title', title: t('title') }, { key: 'company', title: t('company') }, { key: 'outcome', title: t('outcome') }, { key: 'reasons', title: t('reasons') }, { key: 'line', title: t('line'), numeric: true }]}
          rows={shown.rows.map((row) => ({
            id: String(row.line),
            cells: { title: row.title || '—', company: row.company || '—', outcome: <Tag text={t(`outcome.${row.outcome}`)} tone={tones[row.outcome]} />, reasons: reasonsOf(row.reasons, lang), line: formatNumber(row.line, lang) },
          }))} />
      )}
      <Pagination page={shown.page} pages={pagesOf(shown.total)} hrefOf={(page) => listHref(path, { outcome }, { page })} />
    </>
  );
};

const tones = { accepted: 'go', repaired: 'info', duplicate: 'plain', refused: 'stop' } as const;

const tableOf = (shown: Shown, t: Translate<DemandKey>, lang: Lang): Table => ({
  name: `${t('download-report')} ${shown.found.fileName}`,
  columns: [t('line'), t('outcome'), t('reasons'), t('title'), t('company')],
  rows: shown.rows.map((row) => [row.line, t(`outcome.${row.outcome}`), reasonsOf(row.reasons, lang), row.title, row.company]),
});
