import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { fileHeaders } from '#platform/files/file-headers';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatMoment } from '#ui/format';
import { Radios } from '#ui/radios';
import { TextArea } from '#ui/text-area';
import { fileObjection } from '../actions/file-objection.ts';
import { seeObjectionFile } from '../actions/see-objections.ts';
import { seeOwnApplication } from '../actions/see-own-application.ts';
import { objectionReasons } from '../rules/objection.ts';
import { errorAt, formatLastMinute, ownPage, spoken, type Spoken, type T } from './field-at.ts';
import type { Own } from './own.ts';

/** What may be added to an objection. */
export const objectionFiles = { kinds: ['jpeg', 'png', 'webp', 'pdf'], maxBytes: 8 * 1024 * 1024 } as const;

/** Objecting from a phone, without script; and the file that was added. */
export const ownObjectionPages: Routes = (app) => {
  app.get('/pendaftaran/:application/keberatan', (request, reply) => show(request, reply, seeOwnApplication, (own) => formPage(request, own, emptyForm)));
  app.post('/pendaftaran/:application/keberatan', (request, reply) => submit(request, reply, {
    deed: fileObjection, files: objectionFiles,
    again: async (form) => {
      const own = await request.ask(seeOwnApplication, { application: (request.params as { application: string }).application });
      if (!own.ok) throw new Gone();
      return formPage(request, own.value, form);
    },
    done: ({ id }) => ({ to: `/pendaftaran/${id}`, say: spoken(request).t('objection-sent') }),
  }));
  app.get('/pendaftaran/keberatan/:objection/berkas', async (request, reply) => {
    const found = await request.ask(seeObjectionFile, { ...(request.params as object) });
    const stored = found.ok ? await request.fileStore.read(found.value.file, { centre: request.centre.id }) : undefined;
    if (!found.ok) return reply.refusePage(found.error);
    if (!stored) return reply.refusePage({ code: 'record.not-found' });
    return reply.headers(fileHeaders(stored.kind, found.value.name, { inline: true })).send(stored.open());
  });
};

function formPage(request: Request, own: Own, form: FormState) {
  const words = spoken(request);
  return { ...ownPage(words.t('object-to-result'), <ObjectionPage own={own} form={form} {...words} />), problems: form.problems };
}

const ObjectionPage = ({ own: { application, objection, now }, form, t, lang }: { own: Own; form: FormState } & Spoken) => {
  const isOver = !objection || now >= objection.until;
  return (
    <>
      <BackLink href={`/pendaftaran/${application.id}`} />
      <h1 class="govuk-heading-l">{t('object-to-result')}</h1>
      {isOver ? <p class="govuk-body">{objection ? t('objection-over', { moment: formatLastMinute(objection.until, lang) }) : t('no-run')}</p> : (
        <>
          <p class="govuk-body">{t('objection-lead')}</p>
          <p class="govuk-body">{t('objection-until', { moment: formatLastMinute(objection.until, lang), due: formatLastMinute(objection.due, lang) })}</p>
          <Form action={`/pendaftaran/${application.id}/keberatan`} multipart>
            <ObjectionFields form={form} t={t} />
            <Button wide>{t('objection-send')}</Button>
          </Form>
        </>
      )}
    </>
  );
};

/** The same questions on the phone and at the counter. */
export const ObjectionFields = ({ form, t }: { form: FormState; t: T }) => (
  <>
    <Radios name="reason" label={t('objection-reason')} value={String(form.values['reason'] ?? '')} error={errorAt(form, 'reason')} options={objectionReasons.map((value) => ({ value, text: t(`reason.${value}`) }))} />
    <TextArea name="text" label={t('objection-text')} hint={t('objection-text-hint')} rows={5} maxLength={2_000} value={String(form.values['text'] ?? '')} error={errorAt(form, 'text')} />
    <FileField name="file" label={t('objection-file')} optional accept="image/*,application/pdf" shrink error={errorAt(form, 'file')} />
  </>
);

/** What was objected and what we answered, in the words of the answer; and the way to object while there is time. */
export const OwnObjections = ({ own: { application, objections, objection, now, result }, t, lang }: { own: Own } & Spoken) => {
  const mayObject = objection && now < objection.until && result && application.status !== 'withdrawn' && !objections.some(({ status }) => status === 'open');
  if (objections.length === 0 && !mayObject) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t(objections.length > 0 ? 'your-objection' : 'objection')}</h2>
      {objections.map((one) => (
        <div key={one.id}>
          <p class="govuk-body"><b>{one.status === 'open' ? t('objection-open-title') : `${t(`reason.${one.reason}`)}: ${t(`objection.${one.status}`).toLowerCase()}`}</b></p>
          {one.status === 'open' && <p class="govuk-body">{t('objection-open-text', { moment: formatMoment(one.filedAt, lang), due: formatLastMinute(one.dueAt, lang) })}</p>}
          {one.answer && <><p class="small quiet">{t('objection-answer-of', { moment: formatMoment(one.answeredAt!, lang) })}</p><p class="govuk-body keep-lines">{one.answer}</p></>}
        </div>
      ))}
      {mayObject && <p class="govuk-body"><a href={`/pendaftaran/${application.id}/keberatan`}>{t('object-to-result')}</a>. {t('objection-until', { moment: formatLastMinute(objection.until, lang), due: formatLastMinute(objection.due, lang) })}</p>}
    </section>
  );
};
