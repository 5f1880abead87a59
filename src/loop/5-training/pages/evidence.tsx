import { translator, type Translate } from '#kernel/translate';
import { fileHeaders } from '#platform/files/file-headers';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import type { Lang } from '#ui/format';
import { addEvidence } from '../actions/add-evidence.ts';
import { readEvidence } from '../actions/read-evidence.ts';
import { seeCriterion } from '../actions/see-criterion.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { codeOf, criterionHref, photoHref } from './criterion-href.ts';
import type { SeenCriterion } from './criterion.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { formReader } from './form-reader.ts';

export const evidencePages: Routes = (app) => {
  app.get('/kelas/:class/kemampuan/foto', (request, reply) => show(request, reply, seeCriterion, (seen) => photoPage(request, seen, emptyForm)));

  app.post('/kelas/:class/kemampuan/foto', (request, reply) => submit(request, reply, {
    deed: addEvidence, files: { kinds: ['jpeg', 'png', 'webp', 'pdf'], maxBytes: 8 * 1024 * 1024 },
    again: async (form) => {
      const { class: id } = request.params as { class: string };
      const seen = await request.ask(seeCriterion, { class: id, unit: form.values['unit'], criterion: form.values['criterion'] });
      if (!seen.ok) throw new Gone();
      return photoPage(request, seen.value, form);
    },
    done: ({ class: id, enrolment, unitKey, criterion }) => ({ to: photoHref(id, { unitKey, criterion }, enrolment), say: translator(texts, request.language)('photo-saved') }),
  }));

  app.get('/kelas/bukti/:evidence', async (request, reply) => {
    const found = await request.ask(readEvidence, request.params);
    if (!found.ok) return reply.refusePage(found.error);
    const file = await request.fileStore.read(found.value.file, { centre: request.centre.id });
    return file ? reply.headers(fileHeaders(file.kind, found.value.fileName, { inline: true })).send(file.open()) : reply.refusePage({ code: 'record.not-found' });
  });
};

function photoPage(request: Request, seen: SeenCriterion, form: FormState): Page {
  const t = translator(texts, request.language);
  const asked = String(form.values['enrolment'] ?? (request.query as { enrolment?: string }).enrolment ?? '');
  const person = seen.trainees.find((one) => one.id === asked);
  const title = person ? t('photo-of', { name: person.name }) : t('photo-title');
  return { title, shell: 'staff', current: '/kelas', body: <PhotoView seen={seen} form={form} person={person} title={title} mayAdd={request.may('training.add-evidence')} mayRead={request.may('training.read-evidence')} t={t} lang={request.language} /> };
}

type Props = { seen: SeenCriterion; form: FormState; person: SeenCriterion['trainees'][number] | undefined; title: string; mayAdd: boolean; mayRead: boolean; t: Translate<TrainingKey>; lang: Lang };

const PhotoView = ({ seen, form, person, title, mayAdd, mayRead, t, lang }: Props) => {
  const place = { unitKey: seen.unit.unitKey, criterion: seen.line.criterion };
  const { error } = formReader(form);
  return (
    <>
      <BackLink href={criterionHref(seen.class.id, place)} />
      <PageHead title={title} eyebrow={seen.class.label} detail={`${codeOf(place.unitKey)} · ${seen.line.text}`} />
      {person && <Kept rows={person.evidence} mayRead={mayRead} t={t} lang={lang} />}
      {mayAdd && (
        <Form action={`/kelas/${seen.class.id}/kemampuan/foto`} multipart>
          <HiddenField name="unit" value={place.unitKey} />
          <HiddenField name="criterion" value={place.criterion} />
          <Select name="enrolment" label={t('person')} value={person?.id ?? ''} error={error('enrolment')} empty="" options={seen.trainees.map((one) => ({ value: one.id, text: one.name }))} />
          <FileField name="file" label={t('photo')} hint={t('photo-hint')} error={error('file')} accept="image/jpeg,image/png,image/webp,application/pdf" capture="environment" />
          <Button>{t('keep-photo')}</Button>
        </Form>
      )}
    </>
  );
};

/** Whoever may not see somebody's photos is told how many there are, and shown no picture that would be refused. */
const Kept = ({ rows, mayRead, t, lang }: Pick<Props, 'mayRead' | 't' | 'lang'> & { rows: NonNullable<Props['person']>['evidence'] }) => {
  if (rows.length === 0) return <p class="quiet">{t('no-evidence')}</p>;
  return mayRead ? <EvidenceList rows={rows} t={t} lang={lang} /> : <p class="quiet">{t('evidence-closed', { count: rows.length })}</p>;
};
