import { translator, type Translate } from '#kernel/translate';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { emptyForm, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { Qr } from '#ui/qr';
import { TextField } from '#ui/text-field';
import { seeOwnSessions } from '../actions/end-sessions.ts';
import type { Member } from '../rules/member.ts';
import { beginFactor, changePassword, confirmFactor, type FactorOffer } from '../sign-in/own-account.ts';
import type { SignInParts } from '../sign-in/parts.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { again, errorAt, sentText } from './form-page.ts';

type T = Translate<AccessKey>;

/** The signed-in member of staff; everybody else has neither password nor second factor and is shown the right page instead. */
async function memberOf(request: Request, reply: Reply): Promise<Member | undefined> {
  const own = await request.ask(seeOwnSessions, {});
  if (own.ok && own.value.member) return own.value.member;
  void reply.refusePage(own.ok ? { code: 'access.forbidden' } : own.error);
  return undefined;
}

export const ownSecurityPages = (parts: SignInParts): Routes => (app) => {
  app.get('/akun/faktor', async (request, reply) => {
    const member = await memberOf(request, reply);
    return member ? reply.page(member.hasSecondFactor ? factorIsOn(request) : beginPage(request, emptyForm)) : reply;
  });

  app.post('/akun/faktor', async (request, reply) => {
    if (!await memberOf(request, reply)) return reply;
    const offer = await beginFactor(parts, request, reply, sentText(request, 'current').slice(0, 500));
    return offer.ok ? reply.page(confirmPage(request, emptyForm, offer.value)) : again(request, reply, offer, (form) => beginPage(request, form));
  });

  app.post('/akun/faktor/aktifkan', async (request, reply) => {
    if (!await memberOf(request, reply)) return reply;
    const confirmed = await confirmFactor(parts, request, reply, sentText(request, 'code').slice(0, 20));
    if (!confirmed.ok) return again(request, reply, confirmed, (form) => confirmPage(request, form));
    return reply.done('/akun', translator(texts, request.language)('factor-done'));
  });

  app.get('/akun/sandi', async (request, reply) => (await memberOf(request, reply) ? reply.page(passwordPage(request, emptyForm)) : reply));

  app.post('/akun/sandi', async (request, reply) => {
    const member = await memberOf(request, reply);
    if (!member) return reply;
    const changed = await changePassword(parts, request, reply, { username: member.username, current: sentText(request, 'current').slice(0, 500), password: sentText(request, 'password').slice(0, 500) });
    if (!changed.ok) return again(request, reply, changed, (form) => passwordPage(request, form));
    return reply.done('/akun', translator(texts, request.language)('password-changed'));
  });
};

const page = (request: Request, title: AccessKey, body: (t: T) => preact.VNode): Page => {
  const t = translator(texts, request.language);
  return { title: t(title), shell: 'question', current: '/akun', body: <><BackLink href="/akun" text={t('account')} /><h1 class="govuk-heading-l">{t(title)}</h1>{body(t)}</> };
};

const beginPage = (request: Request, form: FormState): Page => page(request, 'set-up-factor', (t) => (
  <>
    <p class="govuk-body">{t('factor-lead')}</p>
    <Form action="/akun/faktor">
      <TextField name="current" label={t('password')} hint={t('factor-password-hint')} error={errorAt(form, 'current')} type="password" autocomplete="current-password" />
      <Button wide>{t('continue')}</Button>
    </Form>
  </>
));

const factorIsOn = (request: Request): Page => page(request, 'second-factor', (t) => <><p class="govuk-body">{t('factor-is-on')}</p><p class="govuk-body">{t('factor-lost')}</p></>);

const confirmPage = (request: Request, form: FormState, offer?: FactorOffer): Page => page(request, 'set-up-factor', (t) => (
  <>
    {offer && <Offer offer={offer} t={t} />}
    <Form action="/akun/faktor/aktifkan">
      <TextField name="code" label={t('factor-confirm')} error={errorAt(form, 'code')} width={10} inputMode="numeric" autocomplete="one-time-code" maxLength={8} />
      <Button wide>{t('factor-confirm-button')}</Button>
    </Form>
    {!offer && <p class="small"><a href="/akun/faktor">{t('factor-again')}</a></p>}
  </>
));

const Offer = ({ offer, t }: { offer: FactorOffer; t: T }) => (
  <>
    <h2 class="govuk-heading-m">{t('factor-scan')}</h2>
    <Qr text={offer.uri} label={t('factor-scan-label')} size={220} />
    <p class="small">{t('factor-key')} <span class="num">{offer.key}</span></p>
    <h2 class="govuk-heading-m">{t('recovery-title')}</h2>
    <p class="govuk-body">{t('recovery-lead')}</p>
    <ul class="govuk-list num">{offer.recoveryCodes.map((code) => <li key={code}>{code}</li>)}</ul>
  </>
);

const passwordPage = (request: Request, form: FormState): Page => page(request, 'change-password', (t) => (
  <Form action="/akun/sandi">
    <TextField name="current" label={t('current-password')} error={errorAt(form, 'current')} type="password" autocomplete="current-password" />
    <TextField name="password" label={t('new-password')} hint={t('new-password-hint')} error={errorAt(form, 'password')} type="password" autocomplete="new-password" />
    <Button wide>{t('save-password')}</Button>
  </Form>
));
