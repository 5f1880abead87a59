import { fail, ok, type Result } from '#kernel/result';
import type { Reply, Request } from '#platform/http/routes';
import type { AccessError } from '../rules/errors.ts';
import { checkPassword } from '../rules/password.ts';
import { knownActors } from './known-actors.ts';
import { countAttempt } from './limit.ts';
import { note } from './note.ts';
import { askLibrary, headersOf, passCookies } from './plain-forms.ts';
import type { SignInParts } from './parts.ts';

/** What an authenticator app needs, shown once. */
export type FactorOffer = { readonly uri: string; readonly key: string; readonly recoveryCodes: readonly string[] };

/** Begins setting up the second factor, after the password was typed again. */
export async function beginFactor(parts: SignInParts, request: Request, reply: Reply, password: string): Promise<Result<FactorOffer, AccessError>> {
  const counted = await countAttempt(parts, request, reply, 'own', request.actor.id);
  if (!counted.ok) return counted;
  const answer = await askLibrary(parts.authentication.api.enableTwoFactor({ body: { password }, headers: headersOf(request), asResponse: true }));
  if (!answer.ok) return fail({ code: 'access.wrong-current-password', field: 'current' });
  await counted.value.forgive();
  const uri = new URL(String(answer.body['totpURI']));
  uri.pathname = uri.pathname.replace(/@balai\.invalid$|%40balai\.invalid$/, '');
  return ok({ uri: uri.href, key: uri.searchParams.get('secret') ?? '', recoveryCodes: answer.body['backupCodes'] as string[] });
}

/** Turns the second factor on once the app has shown the right digits. */
export async function confirmFactor(parts: SignInParts, request: Request, reply: Reply, code: string): Promise<Result<undefined, AccessError>> {
  const counted = await countAttempt(parts, request, reply, 'factor', request.actor.id);
  if (!counted.ok) return counted;
  const answer = await askLibrary(parts.authentication.api.verifyTOTP({ body: { code: code.replace(/\D/g, '') }, headers: headersOf(request), asResponse: true }));
  if (!answer.ok) return fail({ code: 'access.wrong-code', field: 'code' });
  await counted.value.forgive();
  knownActors.forget(request.actor.id);
  passCookies(answer.headers, reply);
  await note(parts, request, 'access.add-second-factor', { actor: request.actor });
  return ok(undefined);
}

/** Changes one's own password and signs every other device out. */
export async function changePassword(parts: SignInParts, request: Request, reply: Reply, sent: { username: string; current: string; password: string }): Promise<Result<undefined, AccessError>> {
  const counted = await countAttempt(parts, request, reply, 'own', request.actor.id);
  if (!counted.ok) return counted;
  const wanted = checkPassword(sent.password, sent.username);
  if (!wanted.ok) return wanted;
  const body = { currentPassword: sent.current, newPassword: sent.password, revokeOtherSessions: true };
  const answer = await askLibrary(parts.authentication.api.changePassword({ body, headers: headersOf(request), asResponse: true }));
  if (!answer.ok) return fail({ code: 'access.wrong-current-password', field: 'current' });
  await counted.value.forgive();
  knownActors.forget(request.actor.id);
  passCookies(answer.headers, reply);
  await note(parts, request, 'access.change-password', { actor: request.actor });
  return ok(undefined);
}

/** Ends this session and takes its cookies away. */
export async function signOut(parts: SignInParts, request: Request, reply: Reply): Promise<void> {
  if (!request.actor.roles.includes('anonymous')) await note(parts, request, 'access.sign-out', { actor: request.actor });
  const answer = await askLibrary(parts.authentication.api.signOut({ headers: headersOf(request), asResponse: true }));
  knownActors.forget(request.actor.id);
  passCookies(answer.headers, reply);
}
