import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BesideList } from '#ui/beside-list';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { FileField } from '#ui/file-field';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { PreviewForm } from '#ui/preview-form';
import { RecentFiles } from '#ui/recent-files';
import { Tag } from '#ui/tag';
import { confirmImport } from '../actions/confirm-import.ts';
import { previewImport } from '../actions/preview-import.ts';
import { listImportsQuestion, seeImport, type ImportList, type ImportPreview } from '../actions/see-imports.ts';
import type { ImportWarning } from '../rules/import-warnings.ts';
import type { StandardsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<StandardsKey>;
const path = '/standar/impor';

export const importPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, listImportsQuestion, (list) => uploadPage(request, list, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: previewImport, files: { kinds: ['xlsx', 'csv', 'jsonl', 'text'], maxBytes: 20 * 1024 * 1024 },
    again: async (form) => {
      const list = await request.ask(listImportsQuestion, {});
      return uploadPage(request, list.ok ? list.value : { imports: [] }, form);
    },
    done: ({ id, units }) => ({ to: `${path}/${id}`, say: translator(texts, request.language)('was-read', { n: formatNumber(units, request.language) }) }),
  }));
  app.get(`${path}/:import`, (request, reply) => show(request, reply, seeImport, (preview) => previewPage(request, preview)));
  app.post(`${path}/:import`, (request, reply) => submit(request, reply, {
    deed: confirmImport,
    again: async () => {
      const preview = await request.ask(seeImport, request.params);
      if (!preview.ok) throw new Gone();
      return previewPage(request, preview.value);
    },
    done: ({ id, taken }) => ({ to: `${path}/${id}`, say: translator(texts, request.language)('took', { n: formatNumber(taken, request.language) }) }),
  }));
};

function uploadPage(request: Request, { imports }: ImportList, form: FormState): Page {
  const t = translator(texts, request.language);
  const error = form.problems.find((problem) => problem.field === 'file')?.text;
  return {
    title: t('import'), shell: 'staff', current: '/standar',
    body: (
      <>
        <PageHead title={t('import')} detail={t('import-lead')} up={{ href: '/standar', text: t('standards') }} />
        <Card>
          <Form action={path} multipart>
            <FileField name="file" label={t('file')} hint={t('file-hint')} error={error} accept=".json,.xlsx,.csv" />
            <Button>{t('read')}</Button>
          </Form>
        </Card>
        <RecentFiles title={t('recent')} none={t('no-recent')} files={imports.map((one) => fileOf(one, t, request.language))} />
      </>
    ),
  };
}

const fileOf = (one: ImportList['imports'][number], t: T, lang: Lang) => ({
  href: `${path}/${one.id}`, name: one.fileName,
  detail: [formatMomentShort(one.readAt, lang), t('read-by', { name: one.readBy }), t('taken-of', { taken: one.confirmed, n: one.rows })].join(' · '),
});

async function previewPage(request: Request, { head, rows, touched }: ImportPreview): Promise<Page> {
  const t = translator(texts, request.language);
  const lines = touched.length === 0 ? [] : await request.beside('touched', { units: touched });
  const count = (state: ImportPreview['rows'][number]['state']): number => rows.filter((row) => row.state === state).length;
  const odd = rows.filter(({ warnings }) => warnings.length > 0).length;
  const at = `${path}/${head.id}`;
  return {
    title: t('preview'), shell: 'staff', current: '/standar',
    body: (
      <>
        <PageHead title={t('preview')} detail={`${head.fileName} · ${formatMomentShort(head.readAt, request.language)} · ${t('read-by', { name: head.readBy })}`} up={{ href: path, text: t('import') }} />
        <Figures
          cards columns="three"
          items={[
            ...(['new', 'changed', 'gone', 'revoked', 'same'] as const).map((state) => ({ value: formatNumber(count(state), request.language), text: t(`state.${state}`) })),
            { value: formatNumber(odd, request.language), text: t('odd') },
          ]}
        />
        {touched.length > 0 && <Card title={t('touched')} detail={t('touched-detail', { n: formatNumber(touched.length, request.language) })}>{lines.length === 0 ? <p class="govuk-body">{t('touched-none')}</p> : <BesideList lines={lines} words={plainTones} />}</Card>}
        <PreviewForm
          action={at} caption={t('preview')} effect={t('effect')} takeAll={t('take-all')} takeChosen={t('take-chosen')}
          columns={[{ key: 'title', title: t('title') }, { key: 'code', title: t('code') }, { key: 'state', title: t('state') }, { key: 'odd', title: t('odd') }]} rows={rows.map((row) => rowOf(row, t))}
        />
      </>
    ),
  };
}

const tones = { new: 'new', changed: 'wait', same: 'plain', revoked: 'stop', gone: 'stop' } as const;
const plainTones = { go: '', wait: '', stop: '', plain: '' } as const;

const rowOf = (row: ImportPreview['rows'][number], t: T) => ({
  id: String(row.position), name: row.title,
  cells: {
    title: row.title, code: <span class="num">{row.unit.code}</span>,
    state: row.confirmedAt ? <Tag text={t('taken')} tone="go" /> : <Tag text={t(`state.${row.state}`)} tone={tones[row.state]} />,
    odd: row.warnings.length === 0 ? t('nothing-odd') : worded(row.warnings, t).join('; '),
  },
});

/** What is odd, each once; numbers left out before a unit are told together. */
function worded(warnings: readonly ImportWarning[], t: T): string[] {
  const missing = warnings.flatMap((warning) => (warning.kind === 'missing-unit' ? [warning.number] : []));
  const others = warnings.filter(({ kind }) => kind !== 'missing-unit').map((warning) => oneWorded(warning, t));
  return [...(missing.length === 0 ? [] : [t('odd.missing-unit', { number: missing.join(', ') })]), ...new Set(others)];
}

const oneWorded = (warning: ImportWarning, t: T): string =>
  warning.kind === 'code' ? t(`odd.code.${warning.what}`, { asWritten: warning.asWritten })
    : t(`odd.${warning.kind}`, {
      decree: 'decree' in warning ? warning.decree : undefined, gone: 'gone' in warning ? warning.gone : undefined,
      element: 'element' in warning ? warning.element : undefined, number: 'number' in warning ? warning.number : undefined,
    });
