import { fileHeaders } from '#platform/files/file-headers';
import type { Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatMoment, formatNumber } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { confirmSheet } from '../actions/confirm-sheet.ts';
import { dropSheet, mendSheet } from '../actions/mend-sheet.ts';
import { openSheetFile, seeSheet } from '../actions/see-sheet.ts';
import { criterionColumn, sheetColumns } from '../rules/read-sheet.ts';
import { rowResults } from '../rules/sheet-rows.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { problemText, sheetTones, type SeenSheet } from './seen-scores.ts';
import { MendRows, SheetRows } from './sheet-rows.tsx';

type Props = { seen: SeenSheet; form: FormState } & Spoken;
const pathOf = ({ sheet }: SeenSheet): string => `/penerimaan/lembar/${sheet.id}`;

/** A sheet that came back: its rows with result and problem beside them, to be mended here or in the file, checked, and confirmed. */
export const scoreSheetPages: Routes = (app) => {
  const path = '/penerimaan/lembar/:sheet';
  const again = (request: Request) => async (form: FormState) => {
    const seen = await request.ask(seeSheet, request.params);
    return seen.ok ? sheetPage(request, seen.value, form) : staffPage('', <p />);
  };
  app.get(path, (request, reply) => showList(request, reply, seeSheet, { page: (seen) => sheetPage(request, seen, emptyForm), table: (seen) => tableOf(seen, spoken(request)) }));
  app.get(`${path}/berkas`, async (request, reply) => {
    const opened = await request.ask(openSheetFile, request.params);
    return opened.ok ? reply.headers(fileHeaders(opened.value.file.kind, opened.value.name)).send(opened.value.file.open()) : reply.refusePage(opened.error);
  });
  app.post(path, (request, reply) => submit(request, reply, { deed: mendSheet, again: again(request), done: ({ sheet, mended }) => ({ to: `/penerimaan/lembar/${sheet}`, say: spoken(request).t('sheet-mended', { n: mended }) }) }));
  app.post(`${path}/simpan`, (request, reply) => submit(request, reply, { deed: confirmSheet, again: again(request), done: ({ class: of, changed }) => ({ to: `/penerimaan/nilai/${of}`, say: spoken(request).t('sheet-confirmed', { n: changed }) }) }));
  app.post(`${path}/buang`, (request, reply) => submit(request, reply, { deed: dropSheet, again: again(request), done: ({ class: of }) => ({ to: `/penerimaan/nilai/${of}`, say: spoken(request).t('sheet-dropped') }) }));
};

function sheetPage(request: Request, seen: SeenSheet, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(seen.sheet.fileName, <SheetView seen={seen} form={form} {...words} />), problems: form.problems };
}

const SheetView = (props: Props) => {
  const { seen, t, lang } = props;
  const { sheet, class: of, rows, kept, notIncluded } = seen;
  const isOpen = sheet.status === 'open';
  const results = isOpen ? rows.map(({ result }) => result) : kept.map((row) => row.kept ?? 'same');
  const count = (of: string): number => results.filter((result) => result === of).length;
  return (
    <>
      <PageHead title={sheet.fileName} detail={`${of.label} · ${formatMoment(sheet.uploadedAt, lang)} · ${sheet.uploadedByName}`} up={{ href: `/penerimaan/nilai/${of.id}`, text: t('scores-of', { class: of.label }) }}>
        <Tag text={t(`sheet-status.${sheet.status}`)} tone={sheetTones[sheet.status]} large />
        <Button secondary href={`${pathOf(seen)}?bentuk=xlsx`}>{t('download-results')}</Button>
      </PageHead>
      <Stack>
        <Figures cards items={[...rowResults.map((result) => ({ value: formatNumber(count(result), lang), text: t(`row.${result}`) })), ...(isOpen ? [{ value: formatNumber(notIncluded.length, lang), text: t('row.not-included') }] : [])]} />
        {isOpen && count('problem') === 0 && <ConfirmCard counted={count('new') + count('change')} changed={count('change')} {...props} />}
        <MendRows seen={seen} t={t} lang={lang} />
        <SheetRows seen={seen} t={t} lang={lang} />
        {isOpen && notIncluded.length > 0 && (
          <Card title={t('not-included-n', { n: formatNumber(notIncluded.length, lang) })} detail={t('not-included-text')}>
            <DataTable plain caption={t('row.not-included')} columns={[{ key: 'name', title: t('name') }, { key: 'number', title: t('number') }]} rows={notIncluded.map(({ id, number, name }) => ({ id, cells: { name, number } }))} />
          </Card>
        )}
        <Deeds>
          <Button secondary href={`${pathOf(seen)}/berkas`}>{t('download-original')}</Button>
          {isOpen && <Form action={`${pathOf(seen)}/buang`}><Button warning>{t('drop-sheet')}</Button></Form>}
        </Deeds>
      </Stack>
    </>
  );
};

const ConfirmCard = ({ counted, changed, seen, form, t }: Props & { counted: number; changed: number }) => (
  <Card title={counted > 0 ? t('sheet-ready', { n: counted }) : t('sheet-nothing')} detail={changed > 0 ? t('sheet-ready-changes', { n: changed }) : undefined}>
    {counted > 0 && (
      <Form action={`${pathOf(seen)}/simpan`}>
        {changed > 0 && <TextField name="why" label={t('why-changed')} hint={t('why-changed-hint')} maxLength={300} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />}
        <Button>{t('confirm-sheet', { n: counted })}</Button>
      </Form>
    )}
  </Card>
);

/** The rows as they were sent, with two columns more: what became of them, and what is wrong. */
const tableOf = ({ sheet, rubric, rows, kept, notIncluded }: SeenSheet, { t }: Spoken): Table => ({
  name: `${t('result')} ${sheet.fileName}`, columns: [...Object.values(sheetColumns), ...rubric.map(criterionColumn), t('result'), t('problem')],
  rows: [
    ...rows.map((row, at) => [row.number, row.name, row.cells.test, ...rubric.map(({ key }) => row.cells.points[key] ?? ''), t(`row.${sheet.status === 'open' ? row.result : kept[at]?.kept ?? 'same'}`), sheet.status === 'open' ? row.problems.map((problem) => problemText(problem, t)).join(' ') : '']),
    ...(sheet.status === 'open' ? notIncluded.map(({ number, name }) => [number, name, '', ...rubric.map(() => ''), t('row.not-included'), '']) : []),
  ],
});
