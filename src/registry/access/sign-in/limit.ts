import { fail, ok, type Result } from '#kernel/result';
import type { Reply, Request } from '#platform/http/routes';
import { accountKey, limitsOf } from './attempts.ts';
import type { SignInParts } from './parts.ts';

type TooMany = { readonly code: 'access.too-many'; readonly minutes: number };

/** Counts an attempt before anything costly is done; refused with the time to wait, in words and as `Retry-After`. */
export function countAttempt({ attempts }: SignInParts, request: Request, reply: Reply, way: string, account: string): Result<{ readonly forgive: () => void }, TooMany> {
  const wait = attempts.take(limitsOf(request, way, account));
  if (wait === undefined) return ok({ forgive: () => attempts.forgive(accountKey(request, way, account)) });
  void reply.header('retry-after', String(wait));
  request.log.warn({ event: 'access.too-many', way, address: request.ip }, 'too many attempts');
  return fail({ code: 'access.too-many', minutes: Math.ceil(wait / 60) });
}
