import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCentre, createCentreOf, listCentres } from '#centres';
import { employerLink, findEmployers, listSampleEmployers } from '#employers';
import type { Runner } from '#platform/actions/runner';
import { inTransaction } from '#platform/database/in-transaction';
import type { OpenedDatabase } from '#platform/database/open-database';
import { createServer } from '#platform/http/create-server';
import type { App, Request } from '#platform/http/routes';
import { startJobs, type Jobs } from '#platform/jobs/start-jobs';
import { logOptions } from '#platform/log/log-options';
import { startDispatcher, type Dispatcher } from '#platform/outbox/dispatcher';
import { projectRoot } from '#platform/project-root';
import { createAccess, createAuthentication, createSendCode, openSignInPool } from '../registry/access/module.ts';
import { loadUnitsPack } from '../registry/standards/module.ts';
import { allJobs } from './all-jobs.ts';
import type { Config } from './config.ts';
import { createCountWork } from './count-work.ts';
import { deliveriesOf } from './deliveries.ts';
import { formatFact } from './format-fact.ts';
import { createFrame } from './frame.tsx';
import { isLoopback } from './is-loopback.ts';
import { listModules } from './modules.ts';
import { runnerOver, type HouseParts } from './open-parts.ts';
import type { Secrets } from './secrets.ts';

type Found = { readonly isSample: boolean; readonly setUpCode: string };
type SignInPool = ReturnType<typeof openSignInPool>;
export type House = { readonly app: App; readonly runner: Runner; close(): Promise<void> };

/** Puts the product together over an open database: access, modules, runner, server, outbox and jobs. The one place that knows everything. */
export async function openHouse(config: Config, secrets: Secrets, opened: OpenedDatabase, parts: HouseParts, found: Found): Promise<House> {
  const signInPool = openSignInPool(opened.runtimeConnection);
  const isSecure = isBehindTls(config);
  const later: { dispatcher?: Dispatcher; jobs?: Jobs } = {};
  const wake = (): void => later.dispatcher?.wake();
  const { centreOf } = createCentreOf(opened.runtime);
  const access = openAccess(config, secrets, opened, parts, found, signInPool, wake);
  const modules = listModules(access.module);
  const runner = runnerOver(parts, modules, wake);
  const assets = await readAssets();
  const app = await createServer({
    ...parts, modules, runner, formatFact, isSecure, centreOf, actorOf: access.actorOf, isAlive: opened.isAlive, secret: secrets.signing,
    queue: async (job, centre, data, key) => later.jobs?.queue(job, centre, data, key),
    frame: createFrame(assets, createCountWork(modules)), stylesheet: assets.css, secondsRemembered: 3, version: await readVersion(), assetsFolder: join(projectRoot(), 'dist/assets'),
    requestsPerMinute: config.requestsPerMinute, proxies: config.proxies, log: logOptions({ level: config.logLevel }),
  });
  const onProblem = (problem: unknown, name = 'outbox'): void => app.log.error({ err: problem }, `${name} failed`);
  const dispatcher = (later.dispatcher = startDispatcher({ centres: parts.centres.ids, deliver: deliveriesOf(config, parts, runner, modules, onProblem), onProblem }));
  const jobs = (later.jobs = await startJobs({ connection: opened.runtimeConnection, jobs: allJobs(config, parts, modules), runner, centres: parts.centres.ids, onProblem }));
  return {
    app, runner,
    close: async () => {
      await app.close();
      await dispatcher.stop();
      await jobs.stop();
      await signInPool.end();
    },
  };
}

/** Who signs in and how: passwords, codes, signed links, and the set-up of an empty installation. */
function openAccess(config: Config, secrets: Secrets, opened: OpenedDatabase, parts: HouseParts, found: Found, pool: SignInPool, wake: () => void) {
  const isSecure = isBehindTls(config);
  const authentication = createAuthentication({ pool, secret: secrets.signing, baseUrl: parts.baseUrl(), isSecure, sendCode: createSendCode({ ...parts, onQueued: wake }) });
  return createAccess({
    ...parts, authentication, isSecure, sampleMode: found.isSample && isLoopback(config.host), employerLinkForTry: (request) => linkOfSampleEmployer(parts, request),
    setUp: {
      owner: opened.owner, code: found.setUpCode, hasCentre: async () => (await listCentres(opened.runtime)).length > 0,
      addCentre: async (tx, { id, name, regionCode }) => {
        await addCentre(tx, id, { name, shortName: name, slug: 'balai', regionCode, address: '–' });
        await loadUnitsPack(tx, id);
      },
    },
  });
}

async function linkOfSampleEmployer({ database, links, clock }: HouseParts, request: Request): Promise<string> {
  return inTransaction(database, { centre: request.centre.id, readOnly: true }, async (tx) => {
    const [first] = await listSampleEmployers(tx);
    const employer = first && (await findEmployers(tx, [first])).get(first);
    return employer ? employerLink(links, request.centre.id, employer, clock.now()) : '/untuk-perusahaan';
  });
}

const isBehindTls = ({ publicUrl }: Config): boolean => publicUrl?.startsWith('https:') ?? false;

async function readAssets() {
  const names = JSON.parse(await readFile(join(projectRoot(), 'dist/assets/manifest.json'), 'utf8')) as Record<string, string>;
  const at = (name: string): string => `/assets/${names[name]}`;
  return { css: at('main.css'), js: at('main.js'), font: at('plus-jakarta-sans-latin.woff2') };
}

async function readVersion(): Promise<string> {
  return (JSON.parse(await readFile(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}
