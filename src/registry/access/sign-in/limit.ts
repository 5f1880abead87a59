import { fail, ok, type Result } from '#kernel/result';
import { networkOf } from '#platform/http/network-of';
import type { Reply, Request } from '#platform/http/routes';
import { note } from './note.ts';
import type { SignInParts } from './parts.ts';

type TooMany = { readonly code: 'access.too-many'; readonly minutes: number };

/** Counts an attempt before anything costly is done; refused with the time to wait, in words and as `Retry-After`. */
export async function countAttempt(parts: SignInParts, request: Request, reply: Reply, way: string, account: string): Promise<Result<{ readonly forgive: () => Promise<void> }, TooMany>> {
  const attempt = { centre: request.centre.id, way, account, address: networkOf(request.ip) };
  const { wait, isFirstTooMany } = await parts.attempts.take(attempt);
  if (wait === undefined) return ok({ forgive: () => parts.attempts.forgive(attempt) });
  void reply.header('retry-after', String(wait));
  request.log.warn({ event: 'access.too-many', way, address: request.ip }, 'too many attempts');
  if (isFirstTooMany) await note(parts, request, 'access.sign-in-stopped', { way, ...accountOf(way, account) });
  return fail({ code: 'access.too-many', minutes: Math.ceil(wait / 60) });
}

/** What was typed, told apart by the way it was typed in. */
const accountOf = (way: string, account: string): { userName?: string; phone?: string } =>
  way === 'password' ? { userName: account } : way === 'code' || way === 'send-code' ? { phone: account } : {};
