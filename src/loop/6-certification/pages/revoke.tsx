import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { TextArea } from '#ui/text-area';
import { revokeCertificate } from '../actions/revoke-certificate.ts';
import { seeCertificate } from '../actions/see-certificates.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/sertifikasi/sertifikat/:certificate/cabut';
type Shown = ValueOf<typeof seeCertificate>;

/** Taking a certificate back, with its effect in words and a reason. */
export const revokePages: Routes = (app) => {
  app.get(path, (request, reply) => {
    if (!request.may(revokeCertificate.name)) return reply.refusePage({ code: request.actor.roles.includes('anonymous') ? 'access.not-signed-in' : 'access.forbidden' });
    return show(request, reply, seeCertificate, (shown) => revokePage(request, shown, emptyForm));
  });

  app.post(path, (request, reply) => submit(request, reply, {
    deed: revokeCertificate,
    again: async (form) => {
      const shown = await request.ask(seeCertificate, request.params);
      if (!shown.ok) throw new Gone();
      return revokePage(request, shown.value, form);
    },
    done: ({ id }) => ({ to: `/sertifikasi/sertifikat/${id}`, say: translator(texts, request.language)('revoke-done') }),
  }));
};

function revokePage(request: Request, shown: Shown, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('revoke-title', { number: shown.certificate.content.number }), shell: 'staff', current: '/sertifikasi', body: <RevokeView shown={shown} form={form} t={t} /> };
}

const RevokeView = ({ shown: { certificate }, form, t }: { shown: Shown; form: FormState; t: Translate<CertificationKey> }) => (
  <>
    <BackLink href={`/sertifikasi/sertifikat/${certificate.id}`} />
    <PageHead title={t('revoke-title', { number: certificate.content.number })} detail={`${certificate.content.holder} · ${certificate.content.program}`} />
    <p class="lead">{t('revoke-text', { holder: certificate.content.holder })}</p>
    <Form action={`/sertifikasi/sertifikat/${certificate.id}/cabut`}>
      <HiddenField name="version" value={certificate.version} />
      <TextArea name="reason" label={t('revoke-reason')} hint={t('revoke-reason-hint')} value={String(form.values['reason'] ?? '')} error={form.problems.find((problem) => problem.field === 'reason')?.text} rows={3} maxLength={500} />
      <Button warning>{t('revoke-do')}</Button>
    </Form>
  </>
);
