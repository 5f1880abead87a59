import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token in a session cookie, if it was sealed by us: the library's form is the token, a dot and the HMAC-SHA256 of it in base64. */
export function sessionTokenIn(cookie: string, secret: string): string | undefined {
  const at = cookie.lastIndexOf('.');
  if (at < 1) return undefined;
  const token = cookie.slice(0, at);
  const sent = Buffer.from(cookie.slice(at + 1), 'base64');
  const own = createHmac('sha256', secret).update(token).digest();
  return sent.length === own.length && timingSafeEqual(sent, own) ? token : undefined;
}
