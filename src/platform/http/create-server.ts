import cookie from '@fastify/cookie';
import { parse as parseQuery } from 'node:querystring';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyServerOptions } from 'fastify';
import type { Actor } from '#kernel/actor';
import { anonymous, isStaff } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Runner } from '#platform/actions/runner';
import type { FileStore } from '#platform/files/file-store';
import { inZone } from '#platform/centre-zone';
import { besideOf } from '#platform/http/ask-beside';
import { answerErrors, answerThrown } from '#platform/http/answer-errors';
import { decorateReplies, type Frame } from '#platform/http/decorate-replies';
import { guardForms, unsealed } from '#platform/http/guard-forms';
import { logRequests, ownRequestLines } from '#platform/http/log-requests';
import { mountApi } from '#platform/http/mount-api';
import { networkOf } from '#platform/http/network-of';
import type { App, CentreOfRequest, Reply, Request } from '#platform/http/routes';
import { sendSafetyHeaders, setSafetyHeaders } from '#platform/http/safety-headers';
import { rememberPages } from '#platform/http/remember-pages';
import { createRunOnce } from '#platform/http/run-once';
import { createWording } from '#platform/http/wording';
import { languages, type Language } from '#platform/http/words';
import { createWriteGate, type GateLimits } from '#platform/http/write-gate';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import type { Module } from '#platform/module';

export type ServerParts = {
  readonly modules: readonly Module[];
  readonly runner: Runner;
  readonly files: FileStore;
  readonly links: LinkSigner;
  readonly queue: (job: string, centre: Id<'centre'>, data: object, key?: string) => Promise<void>;
  readonly frame: Frame;
  readonly formatFact: (language: Language, value: string | number) => string;
  readonly centreOf: (request: Request) => Promise<CentreOfRequest | undefined>;
  readonly actorOf: (request: Request, reply: Reply) => Promise<Actor | undefined>;
  readonly isAlive: () => Promise<boolean>;
  readonly version: string;
  readonly secret: string;
  /** True behind TLS: cookies get `Secure`, answers get HSTS. */
  readonly isSecure: boolean;
  readonly assetsFolder: string;
  /** Requests a minute and address; a bench sets it out of reach. */
  readonly requestsPerMinute: number;
  /** How many deeds are done at once and how many may wait; the rest are asked to come back. */
  readonly writes?: GateLimits;
  /** How long a page that is the same for everybody is kept; 0 by default. */
  readonly secondsRemembered?: number;
  /** The style of pages that are drawn without the frame. */
  readonly stylesheet?: string;
  readonly log: FastifyServerOptions['logger'];
  /** Reverse proxies whose word on who asks is believed; anybody else's is not. */
  readonly proxies?: string | undefined;
};

/** The web server with everything every page and API call passes through; the modules' own routes are mounted last. */
export async function createServer(parts: ServerParts): Promise<App> {
  const app = Fastify({
    logger: parts.log ?? false, trustProxy: parts.proxies ?? false, genReqId: () => randomUUID(), requestIdHeader: false,
    bodyLimit: 2 * 1024 * 1024, routerOptions: { maxParamLength: 2_000, ignoreTrailingSlash: true }, logController: ownRequestLines(), forceCloseConnections: 'idle',
    // Whoever was let in before the door closed is answered: the database closes after the last of them.
    return503OnClosing: false,
    requestTimeout: 120_000,
    frameworkErrors: (thrown, request, reply) => {
      setSafetyHeaders(request as unknown as Request, reply as unknown as Reply, parts.isSecure);
      void answerThrown(thrown, request as unknown as Request, reply as unknown as Reply);
    },
  }).withTypeProvider<TypeBoxTypeProvider>() as unknown as App;
  await app.register(cookie);
  // A zero character means nothing to anybody and cannot be kept: it is dropped at the door.
  await app.register(formbody, { bodyLimit: 2 * 1024 * 1024, parser: (text) => parseQuery(text.replaceAll('%00', ''), '&', '=', { maxKeys: 0 }) });
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, { global: true, max: parts.requestsPerMinute, timeWindow: '1 minute', keyGenerator: (request) => networkOf(request.ip) });
  // Pages are sent as they are: squeezing a page that holds a secret beside what was typed would let its length tell the secret.
  await app.register(statics, { root: parts.assetsFolder, prefix: '/assets/', immutable: true, maxAge: '365d', index: false, preCompressed: true, setHeaders: allowKeepers });
  logRequests(app);
  sendSafetyHeaders(app, parts.isSecure);
  answerErrors(app, parts.stylesheet);
  knowTheCaller(app, parts);
  guardForms(app, parts.secret, parts.isSecure);
  const memory = rememberPages(app, parts.secondsRemembered ?? 0);
  app.addHook('onResponse', async (request) => { if (request.method !== 'GET' && isStaff(request.actor)) memory.forget(); });
  decorateReplies(app, parts.frame, memory, parts.isSecure);
  answerHealth(app, parts);
  await mountApi(app, parts.modules, parts.version);
  for (const module of parts.modules) module.pages?.(app);
  return app;
}

/** The pool has ten connections: three are left to pages while everybody writes. */
const usualWrites: GateLimits = { atOnce: 7, waiting: 300 };

function knowTheCaller(app: App, { runner, files, links, queue, modules, formatFact, centreOf, actorOf, writes = usualWrites }: ServerParts): void {
  const gate = createWriteGate(writes);
  const runOnce = createRunOnce();
  const wording = createWording(modules.map((module) => module.refusals), formatFact);
  app.decorateRequest('centre', null as unknown as CentreOfRequest);
  app.decorateRequest('actor', null as never);
  app.decorateRequest('language', 'id');
  app.decorateRequest('run', async function (this: Request, action, input, options) {
    if (this.isUnproven) throw unsealed();
    const caller = { centre: this.centre.id, actor: options?.actor ?? this.actor, key: options?.key, requestId: this.id };
    const key = caller.key === undefined ? undefined : `${caller.centre} ${caller.actor.id} ${caller.key}`;
    return runOnce({ key, deed: action.name, input }, () => gate.pass(() => runner.run(action, input, caller)));
  } as Request['run']);
  app.decorateRequest('ask', function (this: Request, question, input, options) {
    return runner.ask(question, input, { centre: this.centre.id, actor: options?.actor ?? this.actor });
  } as Request['ask']);
  app.decorateRequest('may', function (this: Request, deed: string) { return runner.may(deed, this.actor); });
  app.decorateRequest('beside', besideOf(modules, formatFact));
  app.decorateRequest('word', function (this: Request, refusal) { return wording(this.language, refusal); } as Request['word']);
  app.decorateRequest('queue', function (this: Request, job: string, data: object, key?: string) { return queue(job, this.centre.id, data, key); });
  app.decorateRequest('fileStore', { getter: () => files });
  app.decorateRequest('links', { getter: () => links });
  app.addHook('onRequest', async (request) => { request.actor = anonymous; });
  app.addHook('preHandler', async (request, reply) => {
    if (isOutsideTheCentre(request.url)) return;
    request.language = languageOf(request, reply);
    const centre = await centreOf(request);
    if (!centre) return request.url.startsWith('/siapkan') ? undefined : reply.redirect('/siapkan', 303);
    request.centre = centre;
    if (isForm(request)) gate.check();
    const actor = (await actorOf(request, reply)) ?? anonymous;
    // What a phone kept is its owner's deed: in somebody else's session nobody is signed in for it, so it waits.
    const keptBy = request.headers['x-kept-by'];
    request.actor = keptBy === undefined || keptBy === actor.id ? actor : anonymous;
  });
  app.addHook('preHandler', (request, _, done) => (request.centre ? inZone(request.centre.zone, done) : done()));
}

/** A worker stands in this folder and looks after pages elsewhere; which ones is said where it is registered. */
const allowKeepers = (reply: { setHeader(name: string, value: string): unknown }): void => void reply.setHeader('service-worker-allowed', '/');

/** Read already, so that it can be handed back; a form with files is refused later, when they are kept. */
const isForm = (request: Request): boolean => request.method === 'POST' && request.body !== undefined;

const isOutsideTheCentre = (url: string): boolean => url.startsWith('/assets/') || url === '/health';

/** `?bahasa=en` chooses and is remembered; otherwise what was chosen before; otherwise Indonesian. */
function languageOf(request: Request, reply: Reply): Language {
  const asked = (request.query as { bahasa?: string } | undefined)?.bahasa;
  const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language);
  if (isLanguage(asked)) {
    if (asked !== 'ja') reply.setCookie('balai_language', asked, { path: '/', sameSite: 'lax', maxAge: 31_536_000 });
    return asked;
  }
  const chosen = request.cookies['balai_language'];
  return isLanguage(chosen) ? chosen : 'id';
}

function answerHealth(app: App, { isAlive, version }: ServerParts): void {
  app.get('/health', { schema: { hide: true }, config: { rateLimit: false } }, async (_, reply) => {
    const alive = await isAlive();
    return reply.status(alive ? 200 : 503).header('cache-control', 'no-store').send({ status: alive ? 'ok' : 'unavailable', database: alive ? 'ok' : 'unreachable', version });
  });
}
