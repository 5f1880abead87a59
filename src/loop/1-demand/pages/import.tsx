import type { Id } from '#kernel/id';
import { translator, type Translate } from '#kernel/translate';
import { fileHeaders } from '#platform/files/file-headers';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Page, Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { submit } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatMoment, formatNumber, type Lang } from '#ui/format';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { openOriginal, seeImport } from '../actions/see-imports.ts';
import { cancelImport, undoImport } from '../actions/stop-import.ts';
import { outcomes } from '../rules/row-end.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { importTones } from './imports.tsx';
import { reasonOf, reasonsOf } from '../texts/reasons-of.ts';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof seeImport>;
type Props = { shown: Shown; t: Translate<DemandKey>; lang: Lang };
type WholeProps = Props & { mayImport: boolean };
const pathOf = (shown: Shown): string => `/kebutuhan/impor/${shown.found.id}`;

export const importPages: Routes = (app) => {
  app.get('/kebutuhan/impor/:import', (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, seeImport, { table: (list) => tableOf(list, t, request.language), page: (shown) => {
      // The page calls itself again while rows come in; no script is needed for that.
      if (isUnderWay(shown)) reply.header('refresh', '2');
      return pageOf(request, shown);
    } });
  });

  app.post('/kebutuhan/impor/:import/batal', (request, reply) => submit(request, reply, {
    deed: cancelImport, again: () => importPage(request), done: ({ import: id }) => ({ to: `/kebutuhan/impor/${id}`, say: translator(texts, request.language)('import-cancelled-text') }),
  }));

  app.post('/kebutuhan/impor/:import/urungkan', (request, reply) => submit(request, reply, {
    deed: undoImport, again: () => importPage(request), done: ({ import: id }) => ({ to: `/kebutuhan/impor/${id}`, say: translator(texts, request.language)('import-undone-text') }),
  }));

  app.get('/kebutuhan/impor/:import/berkas', async (request, reply) => {
    const original = await request.ask(openOriginal, request.params);
    if (!original.ok) return reply.refusePage(original.error);
    return reply.headers(fileHeaders(original.value.file.kind, original.value.name)).send(original.value.file.open());
  });
};

const pageOf = (request: Request, shown: Shown): Page => ({
  title: shown.found.fileName, shell: 'staff', current: '/kebutuhan',
  body: <ImportView shown={shown} mayImport={request.may('demand.undo-import')} t={translator(texts, request.language)} lang={request.language} />,
});

/** The page again, with the refusal above it. */
async function importPage(request: Request): Promise<Page> {
  const shown = await request.ask(seeImport, { import: (request.params as { import: Id<'import'> }).import });
  if (shown.ok) return pageOf(request, shown.value);
  const t = translator(texts, request.language);
  return { title: t('imports'), shell: 'staff', current: '/kebutuhan', body: <Empty level={1} what={t('no-imports')} firstStep={{ href: '/kebutuhan/impor', text: t('imports') }} /> };
}

const isUnderWay = ({ found }: Shown): boolean => found.status === 'waiting' || found.status === 'running';

const ImportView = ({ shown, mayImport, t, lang }: WholeProps) => {
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
      {mayImport && <Stop shown={shown} t={t} />}
    </>
  );
};

/** What a person can still change: stop the reading, or take all of it back. */
const Stop = ({ shown, t }: Omit<Props, 'lang'>) => {
  if (isUnderWay(shown)) return <Form action={`${pathOf(shown)}/batal`}><Button secondary>{t('import-cancel')}</Button></Form>;
  if (shown.found.status === 'undone') return null;
  return (
    <Details summary={t('import-undo')}>
      <p>{t('import-undo-text')}</p>
      <Form action={`${pathOf(shown)}/urungkan`}><Button warning>{t('import-undo')}</Button></Form>
    </Details>
  );
};

const Progress = ({ shown: { found, total }, t, lang }: Props) => {
  if (found.status === 'choosing') return <Notice tone="wait">{t('import-choosing-text')} <a href={`/kebutuhan/impor/${found.id}/kolom`}>{t('columns-open')}</a></Notice>;
  if (found.status === 'waiting') return <Notice tone="wait">{t('import-waiting-text')}</Notice>;
  if (found.status === 'running') return <Notice tone="info">{t('import-running-text', { rows: formatNumber(total, lang) })}</Notice>;
  if (found.status === 'cancelled') return <Notice tone="wait">{t('import-cancelled-text')}</Notice>;
  if (found.status === 'undone') return <Notice tone="info">{t('import-undone-text')}</Notice>;
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
