import type { TSchema } from 'typebox';
import { Type } from 'typebox';
import type { Actor } from '#kernel/actor';
import type { AnyDeed } from '#platform/actions/action';
import type { PlatformRefusal, Refusal } from '#platform/actions/refusal';
import { coerce } from '#platform/http/coerce';
import type { App, Reply, Request } from '#platform/http/routes';

const problem = Type.Object({
  type: Type.String(), title: Type.String(), status: Type.Integer(), code: Type.String(),
  problems: Type.Optional(Type.Array(Type.Object({ field: Type.Optional(Type.String()), text: Type.String() }))),
}, { title: 'Problem', description: 'RFC 9457 problem details; `code` is the stable contract.' });

/** A door that is opened by a key in the header instead of a session. */
type KeyDoor = { readonly caller: (request: Request) => Promise<Actor | undefined>; readonly perMinute: number };

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Puts a deed or question on the API: `serve(app, 'PUT /applications/:application/offer', offerSeat, 'Offers a seat')`. Input = path, query and body together. */
export function serve(app: App, at: `${Method} /${string}`, deed: AnyDeed, summary: string, door?: KeyDoor): void {
  const [method, url] = at.split(' ') as [Method, string];
  app.route({
    method, url,
    schema: { summary, operationId: `${method.toLowerCase()}${url.replaceAll(/[/:]+/g, '-')}`, 'x-deed': deed.name, tags: [deed.name.split('.')[0]!], ...(door ? { security: [{ key: [] }] } : {}), ...requestSchema(method, url, deed.input), response: { 200: { description: 'What the deed or question answers' }, '4xx': problem } },
    ...(door ? { config: { rateLimit: { max: door.perMinute, timeWindow: '1 minute' } } } : {}),
    // The deed itself validates, so that every door says the same in the same words.
    validatorCompiler: () => () => true,
    serializerCompiler: () => (data) => JSON.stringify(data),
    handler: async (request, reply) => {
      const sent = { ...(request.query as object), ...(request.params as object), ...(method === 'GET' ? {} : (request.body as object | undefined)) };
      const input = method === 'GET' ? coerce(deed.input, sent) : sent;
      const key = request.headers['idempotency-key'];
      const actor = door ? await door.caller(request) : request.actor;
      if (!actor) return sendProblem(request, reply.header('www-authenticate', 'Bearer'), { code: 'access.not-signed-in' });
      const result = deed.kind === 'action'
        ? await request.run(deed, input, { actor, ...(typeof key === 'string' ? { key } : {}) })
        : await request.ask(deed, input, { actor });
      return result.ok ? reply.send(result.value ?? null) : sendProblem(request, reply, result.error as Refusal);
    },
  });
}

function requestSchema(method: Method, url: string, input: TSchema): object {
  const { properties = {}, required = [] } = input as { properties?: Record<string, TSchema>; required?: string[] };
  const inPath = new Set([...url.matchAll(/:(\w+)/g)].map((match) => match[1]!));
  const part = (names: string[]): object => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, properties[name]])), required: names.filter((name) => required.includes(name)) });
  const names = Object.keys(properties);
  const rest = names.filter((name) => !inPath.has(name));
  return {
    ...(inPath.size > 0 ? { params: part([...inPath].filter((name) => properties[name])) } : {}),
    ...(rest.length === 0 ? {} : method === 'GET' ? { querystring: part(rest) } : { body: part(rest) }),
  };
}

/** The status of a refusal: who are you, you may not, not there, somebody was first, too often, or: it cannot be done like this. */
export function statusOf(code: string): number {
  if (code === 'access.not-signed-in') return 401;
  if (code === 'access.forbidden' || code === 'access.stale-form') return 403;
  if (code === 'record.not-found' || code.endsWith('.not-found')) return 404;
  if (code === 'record.stale' || code === 'request.key-reused' || code === 'request.in-progress') return 409;
  if (code === 'access.too-many' || code.endsWith('-too-often')) return 429;
  return 422;
}

/** RFC 9457 problem details, worded in the reader's language. */
export function sendProblem(request: Request, reply: Reply, refusal: Refusal | PlatformRefusal): Reply {
  const problems = request.word(refusal);
  const status = statusOf(refusal.code);
  const { code, ...facts } = refusal as Refusal & { problems?: unknown };
  delete facts.problems;
  return reply.status(status).type('application/problem+json')
    .send({ type: `about:blank#${code}`, title: problems[0]?.text ?? code, status, code, ...facts, problems });
}
