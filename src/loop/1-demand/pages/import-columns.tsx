import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { CellSelect } from '#ui/cell-select';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { chooseColumns, seeColumns } from '../actions/choose-columns.ts';
import { importJob } from '../actions/import-jobs.ts';
import { vacancyFields } from '../rules/vacancy-import/vacancy.ts';
import type { DemandKey } from '../texts/id.ts';
import { reasonOf } from '../texts/reasons-of.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/impor';
type Seen = ValueOf<typeof seeColumns>;
type Props = { seen: Seen; form: FormState; t: Translate<DemandKey>; lang: Request['language'] };

/** Between upload and import: what the columns mean, shown, corrected, remembered. */
export const importColumnsPages: Routes = (app) => {
  app.get(`${path}/:import/kolom`, (request, reply) => show(request, reply, seeColumns, (seen) => columnsPage(request, seen, emptyForm)));

  app.post(`${path}/:import/kolom`, (request, reply) => submit(request, reply, {
    deed: chooseColumns,
    again: async (form) => {
      const seen = await request.ask(seeColumns, request.params);
      if (!seen.ok) throw new Gone();
      return columnsPage(request, seen.value, form);
    },
    done: ({ import: id, fileName }) => {
      // The minute timer takes up what could not be queued, so a queue that fails loses nothing.
      request.queue(importJob, { import: id }, id).catch((problem: unknown) => request.log.error(problem));
      return { to: `${path}/${id}`, say: translator(texts, request.language)('import-queued', { name: fileName }) };
    },
  }));
};

function columnsPage(request: Request, seen: Seen, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('columns'), shell: 'staff', current: '/kebutuhan', body: <Columns seen={seen} form={form} t={t} lang={request.language} /> };
}

const Columns = ({ seen, form, t, lang }: Props) => {
  const { found, problem } = seen;
  const here = `${path}/${found.id}`;
  const head = <PageHead title={t('columns')} detail={problem ? found.fileName : t('columns-lead')} eyebrow={problem ? undefined : found.fileName} up={{ href: path, text: t('imports') }} />;
  if (problem) return <>{head}<Notice tone="stop">{t('columns-unreadable', { why: reasonOf(problem, lang) })}</Notice>{found.status === 'choosing' && <Form action={`${here}/batal`}><Button secondary>{t('columns-other-file')}</Button></Form>}</>;
  if (found.status !== 'choosing') return <>{head}<Notice tone="info">{t(`import.${found.status}`)} · <a href={here}>{found.fileName}</a></Notice></>;
  return (
    <>
      {head}
      {seen.rememberedAs && <Notice tone="go">{t('columns-remembered', { source: seen.rememberedAs })}</Notice>}
      <Form action={`${here}/kolom`}>
        <DataTable caption={t('columns')} columns={[{ key: 'name', title: t('column') }, { key: 'samples', title: t('samples') }, { key: 'meaning', title: t('meaning') }]}
          rows={seen.columns.map((column, at) => ({ id: String(at), cells: { name: column.name, samples: <span class="small quiet">{column.samples.join(' · ') || '—'}</span>, meaning: <Meaning column={column} at={at} form={form} t={t} /> } }))} />
        <TextField name="source" label={t('import-source')} hint={t('import-source-hint')} value={String(form.values['source'] ?? seen.source)} error={form.problems.find((one) => one.field === 'source')?.text} maxLength={80} />
        <Button>{t('columns-do')}</Button>
      </Form>
    </>
  );
};

const marks = { memory: 'go', name: 'info', nothing: 'plain' } as const;

const Meaning = ({ column, at, form, t }: { column: Seen['columns'][number]; at: number; form: FormState; t: Translate<DemandKey> }) => {
  const name = `columns.${at}.field`;
  const said = form.values[name];
  return (
    <div class="cell-pair">
      <HiddenField name={`columns.${at}.name`} value={column.name} />
      <CellSelect name={name} label={`${t('meaning')}: ${column.name}`} value={typeof said === 'string' ? said : column.field ?? ''}
        options={[{ value: '', text: t('meaning-none') }, ...vacancyFields.map((value) => ({ value, text: t(`col.${value}`) }))]} /> <Tag text={t(`by.${column.by}`)} tone={marks[column.by]} />
    </div>
  );
};
