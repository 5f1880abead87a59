import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkboxes } from '#ui/checkboxes';
import { Form } from '#ui/form';
import { formatMomentShort } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Radios } from '#ui/radios';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { TextArea } from '#ui/text-area';
import { provedTraits } from '../rules/traits.ts';
import { errorAt, type Spoken } from './field-at.ts';
import type { May, Seen } from './seen.ts';

type Props = { seen: Seen; form: FormState; may: May } & Spoken;
const tones = { new: 'wait', accepted: 'go', unclear: 'stop' } as const;

/** The documents, and while they wait the verdict on them: complete with the reserves they prove, or what to mend. */
export const DocumentsCard = ({ seen, form, may, t, lang }: Props) => {
  const { documents, application } = seen;
  const isJudged = !['submitted', 'needs-fix', 'documents-complete'].includes(application.status) || !may('admission.check-documents');
  return (
    <Card title={t('documents')} id="berkas">
      {documents.length === 0 ? <p class="govuk-body">{t('documents-at-counter')}</p> : (
        <SummaryList rows={documents.map((document) => ({
          key: t(`document.${document.kind}`),
          value: <>{may('admission.see-document') ? <a href={`/pendaftaran/berkas/${document.id}`}>{document.name}</a> : document.name} <Tag text={t(`document-${document.status}`)} tone={tones[document.status]} /><br /><span class="small quiet">{formatMomentShort(document.addedAt, lang)}{document.note && ` · ${document.note}`}</span></>,
        }))} />
      )}
      {application.traits.length > 0 && <p class="govuk-body">{t('proved-traits')}: {application.traits.map((trait) => t(`trait.${trait}`)).join(', ')}</p>}
      {!isJudged && <Judge seen={seen} form={form} t={t} lang={lang} />}
    </Card>
  );
};

const Judge = ({ seen: { application, documents, suggested }, form, t }: Omit<Props, 'may'>) => {
  const was = (name: string, fallback: readonly string[]): string[] => (form.values['version'] === undefined ? [...fallback] : [form.values[name] ?? []].flat());
  const known = application.traits.length > 0 ? application.traits : suggested;
  return (
    <Form action={`/penerimaan/${application.id}/berkas`}>
      <HiddenField name="version" value={String(application.version)} />
      <Radios
        name="verdict" label={t('verdict-on-documents')} error={errorAt(form, 'verdict')} value={String(form.values['verdict'] ?? '') || undefined}
        options={[
          { value: 'complete', text: t('documents-are-complete'), conditional: (
            <Checkboxes small name="traits" label={t('proved-traits')} hint={t('proved-traits-hint')} optional values={was('traits', known)} options={provedTraits.map((value) => ({ value, text: t(`trait.${value}`) }))} />
          ) },
          { value: 'fix', text: t('something-to-mend'), conditional: (
            <>
              <Checkboxes small name="unclear" label={t('which-unclear')} optional values={was('unclear', [])} options={documents.map(({ kind }) => ({ value: kind, text: t(`document.${kind}`) }))} />
              <TextArea name="note" label={t('what-to-mend')} hint={t('what-to-mend-hint')} rows={3} maxLength={500} value={String(form.values['note'] ?? '')} error={errorAt(form, 'note')} />
            </>
          ) },
        ]}
      />
      <Button>{t('save-verdict')}</Button>
    </Form>
  );
};
