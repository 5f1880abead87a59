import type { App, Reply, Request } from '#platform/http/routes';

const contentPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "manifest-src 'self'", "worker-src 'self'",
].join('; ');

/** Headers every answer carries (OWASP ASVS V3.4): no foreign or inline script, no framing, no sniffing, nothing kept by shared caches unless a page says so. */
export function setSafetyHeaders(request: Request, reply: Reply, isSecure: boolean): void {
  const set = (name: string, value: string): void => void (reply.hasHeader(name) || reply.header(name, value));
  set('content-security-policy', contentPolicy);
  set('x-content-type-options', 'nosniff');
  set('x-frame-options', 'DENY');
  set('referrer-policy', 'same-origin');
  set('cross-origin-opener-policy', 'same-origin');
  set('cross-origin-resource-policy', 'same-origin');
  set('permissions-policy', 'camera=(self), geolocation=(), microphone=(self), payment=()');
  set('x-request-id', request.id);
  if (!request.url.startsWith('/assets/') || reply.statusCode >= 400) set('cache-control', 'no-store');
  if (isSecure) set('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

export function sendSafetyHeaders(app: App, isSecure: boolean): void {
  app.addHook('onSend', async (request, reply) => setSafetyHeaders(request, reply, isSecure));
}
