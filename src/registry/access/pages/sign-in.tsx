import type { Translate } from '#kernel/translate';
import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatPhone } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { PhoneField } from '#ui/phone-field';
import { RoleCards } from '#ui/role-cards';
import { TextField } from '#ui/text-field';
import { homeOf } from '../rules/home.ts';
import { localPath } from '../rules/local-path.ts';
import { triedRoles } from '../rules/tried-roles.ts';
import { codeMinutes } from '../sign-in/better-auth.ts';
import type { SignInParts } from '../sign-in/parts.ts';
import { phoneOf, sendCodeTo, signInWithCode } from '../sign-in/with-code.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { again, errorAt, sentText } from './form-page.ts';

type T = Translate<AccessKey>;

/** `?kembali=` of this site only, handed from step to step. */
export const backOf = (request: Request): string | undefined => localPath((request.query as { kembali?: unknown }).kembali) ?? localPath(sentText(request, 'kembali'));
export const withBack = (path: string, back: string | undefined): string => (back ? `${path}?kembali=${encodeURIComponent(back)}` : path);

export const signInPages = (parts: SignInParts): Routes => (app) => {
  app.get('/masuk', (request, reply) => {
    if (!request.actor.roles.includes('anonymous')) return reply.redirect(backOf(request) ?? homeOf(request.actor), 303);
    return reply.page(signInPage(request, parts.sampleMode, emptyForm));
  });

  app.post('/masuk', async (request, reply) => {
    const phone = sentText(request, 'phone');
    const sent = await sendCodeTo(parts, request, reply, phone);
    if (!sent.ok) return again(request, reply, sent, (form) => signInPage(request, parts.sampleMode, form), { phone });
    return reply.redirect(withBack('/masuk/kode', backOf(request)), 303);
  });

  app.get('/masuk/kode', (request, reply) => (phoneOf(request) ? reply.page(codePage(request, parts.sampleMode, emptyForm)) : reply.redirect('/masuk', 303)));

  app.post('/masuk/kode', async (request, reply) => {
    const signedIn = await signInWithCode(parts, request, reply, sentText(request, 'code'));
    if (!signedIn.ok) return again(request, reply, signedIn, (form) => codePage(request, parts.sampleMode, form));
    return reply.redirect(backOf(request) ?? signedIn.value.home, 303);
  });
};

function signInPage(request: Request, sampleMode: boolean, form: FormState): Page {
  const t = translator(texts, request.language);
  const asked = <PhonePart back={backOf(request)} form={form} t={t} />;
  if (!sampleMode) return { title: t('sign-in'), shell: 'question', current: '/masuk', body: asked };
  return { title: t('sign-in'), shell: 'public', current: '/masuk', body: <Grid columns="narrow-wide">{asked}<TryPart t={t} /></Grid> };
}

const PhonePart = ({ back, form, t }: { back: string | undefined; form: FormState; t: T }) => (
  <div>
    <h1 class="govuk-heading-l">{t('sign-in')}</h1>
    <Form action="/masuk">
      {back && <HiddenField name="kembali" value={back} />}
      <PhoneField name="phone" label={t('phone')} hint={t('phone-hint')} value={String(form.values['phone'] ?? '')} error={errorAt(form, 'phone')} width={undefined} />
      <Button wide>{t('send-code')}</Button>
    </Form>
    <p class="small"><a href="/pendaftaran/tautan">{t('lost-link')}</a></p>
    <p class="small"><a href={withBack('/masuk/staf', back)}>{t('i-am-staff')}</a> · <a href="/untuk-perusahaan">{t('i-am-employer')}</a></p>
  </div>
);

const TryPart = ({ t }: { t: T }) => (
  <div>
    <h2 class="govuk-heading-m">{t('try-title')}</h2>
    <p class="small quiet">{t('try-detail')}</p>
    <Form action="/try"><RoleCards field="role" cards={triedRoles.map((role) => ({ value: role, name: t(`try.${role}`), text: t(`try.${role}.text`) }))} /></Form>
  </div>
);

function codePage(request: Request, sampleMode: boolean, form: FormState): Page {
  const t = translator(texts, request.language);
  const back = backOf(request);
  const phone = phoneOf(request);
  return {
    title: t('code-title'), shell: 'question', current: '/masuk',
    body: (
      <>
        <BackLink href={withBack('/masuk', back)} text={t('other-phone')} />
        {sampleMode && <Notice tone="info">{t('code-sample')}</Notice>}
        <h1 class="govuk-heading-l">{t('code-title')}</h1>
        <p class="govuk-body">{t('code-sent', { phone: phone ? formatPhone(phone) : '', minutes: codeMinutes })}</p>
        <Form action="/masuk/kode">
          {back && <HiddenField name="kembali" value={back} />}
          <TextField name="code" label={t('code')} error={errorAt(form, 'code')} width={10} inputMode="numeric" autocomplete="one-time-code" maxLength={12} />
          <Button wide>{t('sign-in')}</Button>
        </Form>
      </>
    ),
  };
}
