import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { documentFields } from '../actions/add-documents.ts';
import { documentKinds, requiredDocuments, type DocumentKind } from '../rules/draft.ts';
import type { OpenPart } from './about-you.tsx';
import { errorAt, type Spoken } from './field-at.ts';
import { partPaths } from './part-paths.ts';

/** A photograph or file of each document, or the word that it will be brought. Scripts shrink photographs before they are sent. */
export const DocumentsForm = ({ part, form, t, lang }: { part: OpenPart; form: FormState } & Spoken) => {
  const { application } = part;
  const required = requiredDocuments(application.draft);
  const rest = documentKinds.filter((kind) => !required.includes(kind));
  const brought = form.problems.length === 0 ? application.draft.atCounter ?? [] : [form.values['atCounter'] ?? []].flat();
  return (
    <Form action={`/pendaftaran/${application.id}/${partPaths.documents}`} multipart>
      <h1 class="govuk-heading-l">{t('part.documents')}</h1>
      <p class="govuk-body">{t('documents-lead')} {t('documents-limit')}</p>
      {[...required, ...rest].map((kind) => <DocumentField key={kind} kind={kind} isAsked={required.includes(kind) && !brought.includes(kind)} part={part} form={form} t={t} lang={lang} />)}
      <Checkboxes small name="atCounter" label={t('at-counter')} hint={t('at-counter-hint')} optional values={brought} options={documentKinds.map((value) => ({ value, text: t(`document.${value}`) }))} />
      <Button wide>{t('send-documents')}</Button>
      <p class="small quiet">{t('documents-privacy')}</p>
    </Form>
  );
};

const DocumentField = ({ kind, isAsked, part: { documents }, form, t }: { kind: DocumentKind; isAsked: boolean; part: OpenPart; form: FormState } & Spoken) => {
  const there = documents.find((document) => document.kind === kind);
  const hint = there
    ? <>{there.note && <b>{there.note} </b>}<a href={`/pendaftaran/berkas/${there.id}`}>{t('document-there', { name: there.name })}</a></>
    : t(`document-hint.${kind}`);
  return (
    <FileField
      name={documentFields[kind]} label={t(`document.${kind}`)} hint={hint} optional={!isAsked || there?.status === 'new' || there?.status === 'accepted'}
      accept="image/*,application/pdf" shrink error={errorAt(form, documentFields[kind])}
    />
  );
};
