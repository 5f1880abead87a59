import { fail, ok, type Result } from '#kernel/result';
import type { Reply, Request } from '#platform/http/routes';
import type { AccessError } from '../rules/errors.ts';
import { cookiePrefix } from './better-auth.ts';
import { countAttempt } from './limit.ts';
import { note } from './note.ts';
import { askLibrary, headersOf, passCookies, userIn } from './plain-forms.ts';
import type { SignInParts } from './parts.ts';
import { welcome } from './welcome.ts';

type Next = { readonly needsFactor: true } | { readonly needsFactor: false; readonly home: string };

/** First step for staff. Unknown, invited, closed and wrong all get one answer. */
export async function signInWithPassword(parts: SignInParts, request: Request, reply: Reply, username: string, password: string): Promise<Result<Next, AccessError>> {
  const counted = await countAttempt(parts, request, reply, 'password', username);
  if (!counted.ok) return counted;
  const answer = await askLibrary(parts.authentication.api.signInUsername({ body: { username, password }, headers: headersOf(request), asResponse: true }));
  if (answer.ok && answer.body['twoFactorRedirect'] === true) {
    await counted.value.forgive();
    passCookies(answer.headers, reply);
    return ok({ needsFactor: true });
  }
  const user = userIn(answer);
  const home = answer.ok && user ? await welcome(parts, request, reply, user, answer.headers, 'password') : undefined;
  if (!home) {
    request.log.warn({ event: 'access.sign-in-failed', address: request.ip }, 'sign-in failed');
    await note(parts, request, 'access.sign-in-failed', { way: 'password', userName: username });
    return fail({ code: 'access.wrong-password' });
  }
  await counted.value.forgive();
  return ok({ needsFactor: false, home });
}

/** Second step: six digits from the app, or one of the recovery codes. */
export async function verifyFactor(parts: SignInParts, request: Request, reply: Reply, typed: string): Promise<Result<{ home: string }, AccessError>> {
  const account = await awaitedFactor(parts, request);
  const counted = await countAttempt(parts, request, reply, 'factor', account);
  if (!counted.ok) return counted;
  // A guess that counts at nobody's account is not passed on.
  if (account === '') return fail({ code: 'access.wrong-code', field: 'code' });
  const code = typed.trim();
  const digits = code.replace(/\s/g, '');
  const { api } = parts.authentication;
  const headers = headersOf(request);
  const answer = await askLibrary(/^\d{6}$/.test(digits)
    ? api.verifyTOTP({ body: { code: digits }, headers, asResponse: true })
    : api.verifyBackupCode({ body: { code }, headers, asResponse: true }));
  const user = userIn(answer);
  const home = answer.ok && user ? await welcome(parts, request, reply, user, answer.headers, 'second factor') : undefined;
  if (!home) {
    await note(parts, request, 'access.sign-in-failed', { way: 'second factor' });
    return fail({ code: 'access.wrong-code', field: 'code' });
  }
  await counted.value.forgive();
  return ok({ home });
}

/** Whose second step this is: the library's cookie names a note it wrote when the password was right. Guesses are counted at the account, whatever browser they come from. */
async function awaitedFactor({ authentication, isSecure }: SignInParts, request: Request): Promise<string> {
  const cookie = request.cookies[`${isSecure ? '__Secure-' : ''}${cookiePrefix}.two_factor`];
  // The library reads a value in quotation marks as one without.
  const [note] = cookie?.replace(/^"|"$/g, '').split('.') ?? [];
  if (!note) return '';
  return (await (await authentication.$context).internalAdapter.findVerificationValue(note))?.value ?? '';
}
