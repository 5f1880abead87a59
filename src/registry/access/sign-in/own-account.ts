import { fail, ok, type Result } from '#kernel/result';
import type { Reply, Request } from '#platform/http/routes';
import type { AccessError } from '../rules/errors.ts';
import { checkPassword } from '../rules/password.ts';
import { knownActors } from './known-actors.ts';
import { countAttempt } from './limit.ts';
import { askLibrary, headersOf, passCookies } from './plain-forms.ts';
import type { SignInParts } from './parts.ts';

/** What an authenticator app needs, shown once. */
export type FactorOffer = { readonly uri: string; readonly key: string; readonly recoveryCodes: readonly string[] };

/** Begins setting up the second factor, after the password was typed again. */
export async function beginFactor(parts: SignInParts, request: Request, reply: Reply, password: string): Promise<Result<FactorOffer, AccessError>> {
  const counted = countAttempt(parts, request, reply, 'own', request.actor.id);
  if (!counted.ok) return counted;
  const answer = await askLibrary(parts.authentication.api.enableTwoFactor({ body: { password }, headers: headersOf(request), asResponse: true }));
  if (!answer.ok) return fail({ code: 'access.wrong-current-password', field: 'current' });
  counted.value.forgive();
  const uri = new URL(String(answer.body['totpURI']));
  uri.pathname = uri.pathname.replace(/@balai\.invalid$|%40balai\.invalid$/, '');
  return ok({ uri: uri.href, key: uri.searchParams.get('secret') ?? '', recoveryCodes: answer.body['backupCodes'] as string[] });
}

/** Turns the second factor on once the app has shown the right digits. */
export async function confirmFactor(parts: SignInParts, request: Request, reply: Reply, code: string): Promise<Result<undefined, AccessError>> {
  const counted = countAttempt(parts, request, reply, 'factor', request.actor.id);
  if (!counted.ok) return counted;
  const answer = await askLibrary(parts.authentication.api.verifyTOTP({ body: { code: code.replace(/\D/g, '') }, headers: headersOf(request), asResponse: true }));
  if (!answer.ok) return fail({ code: 'access.wrong-code', field: 'code' });
  counted.value.forgive();
  knownActors.forget(request.actor.id);
  passCookies(answer.headers, reply);
  request.log.info({ event: 'access.second-factor-on', user: request.actor.id }, 'second factor set up');
  return ok(undefined);
}

/** Changes one's own password and signs every other device out. */
export async function changePassword(parts: SignInParts, request: Request, reply: Reply, sent: { username: string; current: string; password: string }): Promise<Result<undefined, AccessError>> {
  const counted = countAttempt(parts, request, reply, 'own', request.actor.id);
  if (!counted.ok) return counted;
  const wanted = checkPassword(sent.password, sent.username);
  if (!wanted.ok) return wanted;
  const body = { currentPassword: sent.current, newPassword: sent.password, revokeOtherSessions: true };
  const answer = await askLibrary(parts.authentication.api.changePassword({ body, headers: headersOf(request), asResponse: true }));
  if (!answer.ok) return fail({ code: 'access.wrong-current-password', field: 'current' });
  counted.value.forgive();
  knownActors.forget(request.actor.id);
  passCookies(answer.headers, reply);
  request.log.info({ event: 'access.password-changed', user: request.actor.id }, 'password changed');
  return ok(undefined);
}

/** Ends this session and takes its cookies away. */
export async function signOut({ authentication }: SignInParts, request: Request, reply: Reply): Promise<void> {
  const answer = await askLibrary(authentication.api.signOut({ headers: headersOf(request), asResponse: true }));
  knownActors.forget(request.actor.id);
  passCookies(answer.headers, reply);
}
