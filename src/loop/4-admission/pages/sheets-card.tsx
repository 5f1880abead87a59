import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatMomentShort } from '#ui/format';
import { Tag } from '#ui/tag';
import { errorAt, type Spoken } from './field-at.ts';
import { sheetTones, type Sheet } from './seen-scores.ts';

/** A sheet that comes back, and those that came before: who sent which file when, and whether it counted. */
export const SheetsCard = ({ sheet: { class: of, sheets }, isOpen, form, t, lang }: { sheet: Sheet; isOpen: boolean; form: FormState } & Spoken) => (
  <Card title={t('sheet-back')} detail={isOpen ? t('sheet-back-steps') : undefined}>
    {isOpen && (
      <Form action={`/penerimaan/nilai/${of.id}/berkas`} multipart>
        <FileField name="file" label={t('filled-sheet')} hint={t('filled-sheet-hint')} accept=".xlsx,.csv" error={errorAt(form, 'file')} />
        <Button secondary>{t('send-sheet')}</Button>
      </Form>
    )}
    {sheets.length > 0 && (
      <DataTable
        plain caption={t('sheets-kept')} columns={[{ key: 'file', title: t('file') }, { key: 'who', title: t('sent-by') }, { key: 'at', title: t('when') }, { key: 'status', title: t('standing') }]}
        rows={sheets.map((one) => ({ id: one.id, cells: { file: <a href={`/penerimaan/lembar/${one.id}`}>{one.fileName}</a>, who: one.uploadedByName, at: formatMomentShort(one.uploadedAt, lang), status: <Tag text={t(`sheet-status.${one.status}`)} tone={sheetTones[one.status]} /> } }))}
      />
    )}
  </Card>
);
