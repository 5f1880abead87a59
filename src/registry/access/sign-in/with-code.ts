import { fail, ok, type Result } from '#kernel/result';
import type { Reply, Request } from '#platform/http/routes';
import type { AccessError } from '../rules/errors.ts';
import { tidyPhone } from '../rules/phone.ts';
import { countAttempt } from './limit.ts';
import { note } from './note.ts';
import { askLibrary, headersOf, userIn } from './plain-forms.ts';
import type { SignInParts } from './parts.ts';
import { welcome } from './welcome.ts';

const phoneCookie = 'balai_phone';

/** The number a code was sent to, kept in the browser for ten minutes: a phone number belongs in no address. */
export const phoneOf = (request: Request): string | undefined => tidyPhone(request.cookies[phoneCookie] ?? '');

/** Sends a one-time code to a phone, known or not: the answer is the same. */
export async function sendCodeTo(parts: SignInParts, request: Request, reply: Reply, typed: string): Promise<Result<{ phone: string }, AccessError>> {
  const phone = tidyPhone(typed);
  if (!phone) return fail({ code: 'access.not-a-phone', field: 'phone' });
  const counted = await countAttempt(parts, request, reply, 'send-code', phone);
  if (!counted.ok) return counted;
  const sent = await askLibrary(parts.authentication.api.sendPhoneNumberOTP({ body: { phoneNumber: phone }, headers: headersOf(request), asResponse: true }));
  if (!sent.ok) throw new Error('the code could not be queued');
  void reply.setCookie(phoneCookie, phone, { path: '/masuk', httpOnly: true, sameSite: 'lax', secure: parts.isSecure, maxAge: 600 });
  return ok({ phone });
}

/** Signs a citizen in with the code; the first time makes the account. */
export async function signInWithCode(parts: SignInParts, request: Request, reply: Reply, code: string): Promise<Result<{ home: string }, AccessError>> {
  const phone = phoneOf(request);
  const digits = code.replace(/\D/g, '');
  if (!phone || digits.length !== 6) return fail({ code: 'access.wrong-code', field: 'code' });
  const counted = await countAttempt(parts, request, reply, 'code', phone);
  if (!counted.ok) return counted;
  const answer = await askLibrary(parts.authentication.api.verifyPhoneNumber({ body: { phoneNumber: phone, code: digits }, headers: headersOf(request), asResponse: true }));
  const user = userIn(answer);
  const home = answer.ok && user ? await welcome(parts, request, reply, user, answer.headers, 'code') : undefined;
  if (!home) {
    await note(parts, request, 'access.sign-in-failed', { way: 'code', phone });
    return fail({ code: 'access.wrong-code', field: 'code' });
  }
  await counted.value.forgive();
  void reply.clearCookie(phoneCookie, { path: '/masuk' });
  return ok({ home });
}
