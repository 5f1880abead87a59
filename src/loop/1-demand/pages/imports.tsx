import { translator, type Translate } from '#kernel/translate';
import type { FileKind } from '#platform/files/file-store';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { importJob } from '../actions/import-jobs.ts';
import { seeImports } from '../actions/see-imports.ts';
import { uploadVacancies } from '../actions/upload-vacancies.ts';
import { outcomes } from '../rules/row-end.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/impor';
/** Whatever it is comes in first, so that the deed itself can say in its own words that it is no table. */
const anyKind: readonly FileKind[] = ['xlsx', 'csv', 'jsonl', 'gz', 'text', 'docx', 'pdf', 'jpeg', 'png', 'webp', 'heic', 'other'];
const maxBytes = 50 * 1024 * 1024;
type List = ValueOf<typeof seeImports>;

export const importsPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeImports, (list) => listPage(request, list, emptyForm)));

  app.post(path, (request, reply) => submit(request, reply, {
    deed: uploadVacancies, add: { choose: true }, files: { kinds: anyKind, maxBytes },
    again: async (form) => {
      const list = await request.ask(seeImports, readQuery(request, seeImports));
      return listPage(request, list.ok ? list.value : { imports: [], total: 0, page: 1 }, form);
    },
    done: ({ import: id, fileName, isKnown, isToRun, isToChoose }) => {
      if (isToChoose) return { to: `${path}/${id}/kolom` };
      // The minute timer takes up what could not be queued, so a queue that fails loses nothing.
      if (isToRun) request.queue(importJob, { import: id }, id).catch((problem: unknown) => request.log.error(problem));
      const t = translator(texts, request.language);
      return { to: `${path}/${id}`, say: isToRun ? t(isKnown ? 'import-again' : 'import-queued', { name: fileName }) : t('import-known') };
    },
  }));
};

function listPage(request: Request, list: List, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('imports'), shell: 'staff', current: '/kebutuhan', body: <Imports list={list} form={form} mayImport={request.may('demand.import-vacancies')} t={t} lang={request.language} /> };
}

type Props = { list: List; form: FormState; mayImport: boolean; t: Translate<DemandKey>; lang: Lang };

const Imports = ({ list, form, mayImport, t, lang }: Props) => (
  <>
    <PageHead title={t('imports')} detail={t('imports-lead')} />
    <DemandTabs current={path} t={t} />
    {mayImport && (
      <Card title={t('import-do')}>
        <Form action={path} multipart>
          <FileField name="file" label={t('import-file')} hint={t('import-file-hint')} accept=".xlsx,.csv,.jsonl,.ndjson,.gz,.txt" error={form.problems.find((problem) => problem.field === 'file')?.text} />
          <Button>{t('import-do')}</Button>
        </Form>
      </Card>
    )}
    {list.imports.length === 0
      ? <Empty what={t('no-imports')}>{t('no-imports-text')}</Empty>
      : <DataTable caption={t('imports')} columns={columns(t)} rows={list.imports.map((one) => ({ id: one.id, cells: cells(one, t, lang) }))} />}
    <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, {}, { page })} />
  </>
);

const columns = (t: Translate<DemandKey>) => [
  { key: 'file', title: t('file-name') }, { key: 'status', title: t('state') }, ...outcomes.map((key) => ({ key, title: t(`outcome.${key}`), numeric: true })), { key: 'when', title: t('by') },
];

export const importTones = { choosing: 'wait', waiting: 'wait', running: 'info', finished: 'go', failed: 'stop', cancelled: 'plain', undone: 'plain' } as const;

const cells = (one: List['imports'][number], t: Translate<DemandKey>, lang: Lang) => ({
  file: <a href={one.status === 'choosing' ? `${path}/${one.id}/kolom` : `${path}/${one.id}`}>{one.fileName || t('import-file')}</a>,
  status: <Tag text={t(`import.${one.status}`)} tone={importTones[one.status]} />,
  ...Object.fromEntries(outcomes.map((key) => [key, one.counts[key] === 0 ? '0' : <a href={`${path}/${one.id}?outcome=${key}`}>{formatNumber(one.counts[key], lang)}</a>])),
  when: <>{formatMomentShort(one.askedAt, lang)} <span class="quiet">{one.askedBy}</span></>,
});
