import type { Translate } from '#kernel/translate';
import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { TextField } from '#ui/text-field';
import type { SignInParts } from '../sign-in/parts.ts';
import { signOut } from '../sign-in/own-account.ts';
import { signInWithPassword, verifyFactor } from '../sign-in/with-password.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { again, errorAt, sentText } from './form-page.ts';
import { backOf, withBack } from './sign-in.tsx';

type Props = { back: string | undefined; form: FormState; t: Translate<AccessKey> };

export const staffSignInPages = (parts: SignInParts): Routes => (app) => {
  app.get('/masuk/staf', (request, reply) => reply.page(passwordPage(request, emptyForm)));

  app.post('/masuk/staf', async (request, reply) => {
    const username = sentText(request, 'username').trim().toLowerCase();
    const signedIn = await signInWithPassword(parts, request, reply, username, sentText(request, 'password').slice(0, 500));
    if (!signedIn.ok) return again(request, reply, signedIn, (form) => passwordPage(request, form), { username });
    const back = backOf(request);
    return reply.redirect(signedIn.value.needsFactor ? withBack('/masuk/faktor', back) : back ?? signedIn.value.home, 303);
  });

  app.get('/masuk/faktor', (request, reply) => reply.page(factorPage(request, emptyForm)));

  app.post('/masuk/faktor', async (request, reply) => {
    const verified = await verifyFactor(parts, request, reply, sentText(request, 'code').slice(0, 100));
    if (!verified.ok) return again(request, reply, verified, (form) => factorPage(request, form));
    return reply.redirect(backOf(request) ?? verified.value.home, 303);
  });

  app.post('/keluar', async (request, reply) => {
    await signOut(parts, request, reply);
    return reply.done('/', translator(texts, request.language)('signed-out'));
  });
};

const passwordPage = (request: Request, form: FormState): Page => page(request, form, 'staff-title', PasswordForm);
const factorPage = (request: Request, form: FormState): Page => page(request, form, 'factor-title', FactorForm);

function page(request: Request, form: FormState, title: 'staff-title' | 'factor-title', Body: (props: Props) => preact.VNode): Page {
  const t = translator(texts, request.language);
  return { title: t(title), shell: 'question', current: '/masuk', body: <Body back={backOf(request)} form={form} t={t} /> };
}

const PasswordForm = ({ back, form, t }: Props) => (
  <>
    <BackLink href={withBack('/masuk', back)} text={t('i-am-citizen')} />
    <h1 class="govuk-heading-l">{t('staff-title')}</h1>
    <Form action="/masuk/staf">
      {back && <HiddenField name="kembali" value={back} />}
      <TextField name="username" label={t('username')} value={String(form.values['username'] ?? '')} autocomplete="username" spellcheck={false} />
      <TextField name="password" label={t('password')} type="password" autocomplete="current-password" />
      <Button wide>{t('sign-in')}</Button>
    </Form>
    <p class="small quiet">{t('lost-password')}</p>
  </>
);

const FactorForm = ({ back, form, t }: Props) => (
  <>
    <BackLink href={withBack('/masuk/staf', back)} />
    <h1 class="govuk-heading-l">{t('factor-title')}</h1>
    <Form action="/masuk/faktor">
      {back && <HiddenField name="kembali" value={back} />}
      <TextField name="code" label={t('factor-code')} hint={t('factor-hint')} error={errorAt(form, 'code')} width={10} autocomplete="one-time-code" spellcheck={false} maxLength={40} />
      <Button wide>{t('continue')}</Button>
    </Form>
  </>
);
