import type { Reply, Request } from '#platform/http/routes';
import { facts } from './better-auth.ts';

/** What the sign-in library is told of a request: its cookies and device, and where and for whom it came, as we know it. */
export function headersOf(request: Request): Headers {
  const headers = new Headers({ [facts.address]: request.ip, [facts.centre]: request.centre.id, [facts.language]: request.language });
  const { cookie, 'user-agent': device } = request.headers;
  if (cookie) headers.set('cookie', cookie);
  if (device) headers.set('user-agent', device.slice(0, 300));
  return headers;
}

/** Hands the library's cookies on to the browser. */
export function passCookies(from: Headers, reply: Reply): void {
  for (const cookie of from.getSetCookie()) void reply.header('set-cookie', cookie);
}

type Answer = { readonly ok: boolean; readonly body: Record<string, unknown>; readonly headers: Headers };

/** Asks the library and takes its refusal as a value; a broken database still throws. */
export async function askLibrary(call: Promise<Response>): Promise<Answer> {
  const response = await call;
  const text = await response.text();
  if (response.status >= 500) throw new Error(`the sign-in library answered ${response.status}`);
  return { ok: response.ok, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>, headers: response.headers };
}

export const userIn = (answer: Answer): string | undefined => (answer.body['user'] as { id?: string } | undefined)?.id;
