import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { FileField } from '#ui/file-field';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatDayShort, formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { PreviewForm } from '#ui/preview-form';
import { RecentFiles } from '#ui/recent-files';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { confirmImport } from '../actions/confirm-import.ts';
import { previewImport } from '../actions/preview-import.ts';
import { listImportsQuestion, seeImport, type ImportList, type ImportPreview } from '../actions/see-imports.ts';
import type { ImportWarning } from '../rules/import-warnings.ts';
import type { SchemesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<SchemesKey>;
const path = '/skema/impor';

export const importPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, listImportsQuestion, (list) => uploadPage(request, list, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: previewImport, files: { kinds: ['xlsx', 'csv', 'jsonl', 'text'], maxBytes: 20 * 1024 * 1024 },
    again: async (form) => {
      const list = await request.ask(listImportsQuestion, {});
      if (!list.ok) throw new Gone();
      return uploadPage(request, list.value, form);
    },
    done: ({ id, schemes }) => ({ to: `${path}/${id}`, say: translator(texts, request.language)('was-read', { n: formatNumber(schemes, request.language) }) }),
  }));
  app.get(`${path}/:import`, (request, reply) => show(request, reply, seeImport, (preview) => previewPage(request, preview)));
  app.post(`${path}/:import`, (request, reply) => submit(request, reply, {
    deed: confirmImport,
    again: async () => {
      const preview = await request.ask(seeImport, { ...(request.params as object) });
      if (!preview.ok) throw new Gone();
      return previewPage(request, preview.value);
    },
    done: ({ id, taken }) => ({ to: `${path}/${id}`, say: translator(texts, request.language)('took', { n: formatNumber(taken, request.language) }) }),
  }));
};

function uploadPage(request: Request, { imports, certifiers }: ImportList, form: FormState): Page {
  const t = translator(texts, request.language);
  const error = (name: string) => form.problems.find((problem) => problem.field === name)?.text;
  return {
    title: t('import'), shell: 'staff', current: '/skema',
    body: (
      <>
        <PageHead title={t('import')} detail={t('import-lead')} up={{ href: '/skema', text: t('schemes') }} />
        <Card>
          <Form action={path} multipart>
            <TextField
              name="certifier" label={t('file-certifier')}
              hint={t('file-certifier-hint')} suggestions={certifiers.map(({ name }) => name)}
              value={String(form.values['certifier'] ?? '')} error={error('certifier')} maxLength={150} optional
            />
            <FileField name="file" label={t('file')} hint={t('file-hint')} error={error('file')} accept=".json,.xlsx,.csv" />
            <Button>{t('read')}</Button>
          </Form>
        </Card>
        <RecentFiles title={t('recent')} none={t('no-recent')} files={imports.map((one) => fileOf(one, t, request.language))} />
      </>
    ),
  };
}

const fileOf = (one: ImportList['imports'][number], t: T, lang: Lang) => ({
  href: `${path}/${one.id}`, name: one.fileName, detail: [
    formatMomentShort(one.readAt, lang), t('read-by', { name: one.readBy }), t('taken-of', { taken: one.confirmed, n: one.rows }),
  ].join(' · '),
});

function previewPage(request: Request, { head, rows }: ImportPreview): Page {
  const [t, lang] = [translator(texts, request.language), request.language];
  const count = (state: ImportPreview['rows'][number]['state']): number => rows.filter((row) => row.state === state).length;
  const odd = rows.filter(({ warnings }) => warnings.length > 0).length;
  return {
    title: t('preview'), shell: 'staff', current: '/skema',
    body: (
      <>
        <PageHead
          title={t('preview')} detail={`${head.fileName} · ${formatMomentShort(head.readAt, lang)} · ${t('read-by', { name: head.readBy })}`}
          up={{ href: path, text: t('import') }}
        />
        <Figures
          cards
          items={[
            ...(['new', 'changed', 'same'] as const).map((state) => ({ value: formatNumber(count(state), lang), text: t(`row.${state}`) })),
            { value: formatNumber(odd, lang), text: t('odd') },
          ]}
        />
        <PreviewForm
          action={`${path}/${head.id}`} caption={t('preview')} effect={t('effect')} takeAll={t('take-all')} takeChosen={t('take-chosen')}
          columns={[
            { key: 'name', title: t('name') }, { key: 'certifier', title: t('certifier') }, { key: 'units', title: t('units'), numeric: true },
            { key: 'state', title: t('effect-column') }, { key: 'odd', title: t('odd') },
          ]}
          rows={rows.map((row) => rowOf(row, t, lang))}
        />
      </>
    ),
  };
}

const tones = { new: 'new', changed: 'wait', same: 'plain' } as const;

const rowOf = ({ position, scheme, state, warnings, confirmedAt }: ImportPreview['rows'][number], t: T, lang: Lang) => ({
  id: String(position), name: scheme.name,
  cells: {
    name: scheme.name, certifier: scheme.certifier, units: formatNumber(scheme.units.length, lang),
    state: confirmedAt ? <Tag text={t('taken')} tone="go" /> : <Tag text={t(`row.${state}`)} tone={tones[state]} />,
    odd: warnings.length === 0 ? t('nothing-odd') : [...new Set(warnings.map((warning) => worded(warning, t, lang)))].join('; '),
  },
});

const worded = (warning: ImportWarning, t: T, lang: Lang): string => {
  const { kind, ...facts } = warning;
  return t(`odd.${kind}`, 'on' in facts ? { on: formatDayShort(facts.on, lang) } : facts as Readonly<Record<string, string>>);
};
