import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { App, Reply, Request } from '#platform/http/routes';

/** The name of the cookie that binds forms to one browser. */
const cookieName = 'balai_form';

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyRequest {
    /** The seal this page's forms carry; asking for it sets the cookie it is bound to. */
    formSeal(reply: Reply): string;
    /** This answer carries the seal of one browser. */
    isSealAsked?: boolean;
    holdsSeal?: (sent: unknown) => boolean;
    /** A multipart form whose seal was not read yet: no deed runs for it, whatever the page forgot to ask. */
    isUnproven?: boolean;
  }
}

/**
 * Refuses forms other sites made a browser post (ASVS 3.5): the hidden `_csrf` field must be the HMAC of this browser's cookie,
 * and a browser that says the request came from elsewhere is believed. JSON is taken from the same origin only.
 */
export function guardForms(app: App, secret: string, isSecure: boolean): void {
  const seal = (value: string): string => createHmac('sha256', secret).update(`form:${value}`).digest('base64url');

  app.decorateRequest('formSeal', function (this: Request, reply: Reply) {
    this.isSealAsked = true;
    let value = this.cookies[cookieName];
    if (!value || value.length < 20) {
      value = randomBytes(18).toString('base64url');
      this.cookies[cookieName] = value;
      reply.setCookie(cookieName, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure });
    }
    return seal(value);
  });

  app.addHook('preHandler', async (request, reply) => {
    if (request.is404) return;
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
    const site = request.headers['sec-fetch-site'];
    if (site && site !== 'same-origin' && site !== 'none') return refuse(reply);
    if (request.url.startsWith('/api/')) {
      // A cross-site form cannot send JSON without asking first, and we never answer that question with yes. It names its type even when it is empty,
      // and a deed that needs nothing but its path would otherwise be done.
      const type = request.headers['content-type'];
      if (type === undefined ? request.body !== undefined : !type.startsWith('application/json')) return refuse(reply);
      return;
    }
    if ((request.routeOptions.config as { isUnsealed?: boolean }).isUnsealed) return;
    const value = request.cookies[cookieName];
    const holds = (sent: unknown): boolean => value !== undefined && typeof sent === 'string' && isSame(sent, seal(value));
    // A multipart form is read part by part, later: `readForm` asks this before it takes the first file.
    if (request.isMultipart()) Object.assign(request, { holdsSeal: holds, isUnproven: true });
    else if (!holds((request.body as Record<string, unknown> | undefined)?.['_csrf'])) return refuse(reply);
  });
}

export const unsealed = (): Error => Object.assign(new Error('form without its seal'), { statusCode: 403 });

const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const refuse = (reply: Reply): Reply => reply.refusePage({ code: 'access.stale-form' });
