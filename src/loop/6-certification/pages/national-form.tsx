import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { openNationalForm } from '../actions/open-national-form.ts';
import { recordNationalCertificate } from '../actions/record-national-certificate.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/sertifikasi/sertifikat/:certificate/nasional';
type Shown = ValueOf<typeof openNationalForm>;

/** Noting what an LSP issued for the same training. */
export const nationalFormPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, openNationalForm, (shown) => formPage(request, shown, emptyForm)));

  app.post(path, (request, reply) => submit(request, reply, {
    deed: recordNationalCertificate,
    again: async (form) => {
      const shown = await request.ask(openNationalForm, request.params);
      if (!shown.ok) throw new Gone();
      return formPage(request, shown.value, form);
    },
    done: ({ certificate }) => ({ to: `/sertifikasi/sertifikat/${certificate}`, say: translator(texts, request.language)('national-saved') }),
  }));
};

function formPage(request: Request, shown: Shown, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('record-national'), shell: 'staff', current: '/sertifikasi', body: <NationalForm shown={shown} form={form} t={t} /> };
}

const NationalForm = ({ shown: { certificate, today, schemes }, form, t }: { shown: Shown; form: FormState; t: Translate<CertificationKey> }) => {
  const field = (name: string) => {
    const error = form.problems.find((problem) => problem.field === name)?.text;
    return { name, value: String(form.values[name] ?? ''), ...(error ? { error } : {}) };
  };
  return (
    <>
      <BackLink href={`/sertifikasi/sertifikat/${certificate.id}`} />
      <PageHead title={t('record-national')} detail={t('national-lead', { holder: certificate.content.holder })} />
      <Form action={`/sertifikasi/sertifikat/${certificate.id}/nasional`}>
        <TextField {...field('issuer')} label={t('issuer')} hint={t('issuer-hint')} maxLength={200} suggestions={schemes.map(({ certifier }) => certifier)} />
        <TextField {...field('scheme')} label={t('scheme')} hint={t('scheme-hint')} maxLength={300} suggestions={schemes.map(({ scheme }) => scheme)} />
        <TextField {...field('certificateNumber')} label={t('national-number')} width={30} maxLength={100} spellcheck={false} />
        <TextField {...field('registrationNumber')} label={t('registration-number')} optional width={30} maxLength={100} spellcheck={false} />
        <TextField {...field('blankSerial')} label={t('blank-serial')} optional width={20} maxLength={100} spellcheck={false} />
        <DateField {...field('issuedOn')} label={t('issued-on')} max={today} />
        <DateField {...field('validUntil')} label={t('until')} hint={t('until-hint')} optional />
        <Button>{t('national-save')}</Button>
      </Form>
    </>
  );
};
