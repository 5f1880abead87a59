import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { migrate } from '#platform/database/migrate';
import { openDatabase } from '#platform/database/open-database';
import { prepareJobs } from '#platform/jobs/start-jobs';
import { stopPdf } from '#platform/pdf/render-pdf';
import { PlainFailure } from '#platform/plain-failure';
import { projectRoot } from '#platform/project-root';
import { accessModule, createSetUpCode } from '../registry/access/module.ts';
import { allJobs } from './all-jobs.ts';
import { banner } from './banner.ts';
import { checkPort } from './check-port.ts';
import { readConfig, type Config } from './config.ts';
import { takeDataFolder } from './data-folder.ts';
import { prepareCentre } from './first-start.ts';
import { listModules } from './modules.ts';
import { isLoopback } from './is-loopback.ts';
import { openHouse } from './open-house.ts';
import { openParts } from './open-parts.ts';
import { failPlainly } from './plain-failure.ts';
import { readSecrets } from './secrets.ts';
import { step } from './step.ts';

type Closers = (() => Promise<void> | void)[];

/** Starts everything in order. What was opened is put on the list and closed in the opposite order. A start that is to end (`ending`) ends between two steps, never in the middle of one. */
async function start(config: Config, opened: Closers, ending: AbortSignal): Promise<void> {
  await checkPort(config);
  opened.push(await takeDataFolder(config.dataFolder));
  const secrets = await readSecrets(config);
  const settings = config.databaseUrl ? { kind: 'url' as const, url: config.databaseUrl } : { kind: 'embedded' as const, folder: config.dataFolder };
  const onProblem = (problem: Error): void => void process.stderr.write(`${problem.message}\n`);
  const database = await step('Starting the database', () => openDatabase(settings, { passwords: secrets.database, onProblem }));
  opened.push(() => database.stop());
  ending.throwIfAborted();
  const modules = listModules(accessModule);
  const listening = { port: config.port };
  const parts = openParts(config, secrets, database.runtime, () => listening.port);
  await step('Updating the tables', () => migrate(database.owner, { root: projectRoot() }), ending);
  await step('Preparing the jobs', () => prepareJobs(database.ownerConnection, allJobs(config, parts, modules)), ending);
  const found = await step('Loading the sample centre', () => prepareCentre(database, parts, modules, { isSampleWanted: config.isSampleWanted, ending }), ending);
  if (config.sampleDay && !(found.isSample && isLoopback(config.host))) throw new PlainFailure('BALAI_SAMPLE_DAY moves the clock of the sample centre on this machine only; a real centre lives today.');
  const setUpCode = createSetUpCode();
  const house = await openHouse(config, secrets, database, parts, { isSample: found.isSample, setUpCode });
  opened.push(stopPdf, () => house.close());
  ending.throwIfAborted();
  await house.app.listen({ host: config.host, port: config.port });
  listening.port = (house.app.server.address() as AddressInfo).port;
  process.stdout.write(banner(config, parts.baseUrl(), { ...found, setUpCode }));
}

/** Aborts at SIGTERM or Ctrl-C; a second signal does not wait for anything. */
function signalled(): AbortSignal {
  const ending = new AbortController();
  const end = (): void => (ending.signal.aborted ? process.exit(1) : ending.abort());
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  return ending.signal;
}

/** Finishes the requests under way and stops the database cleanly. */
async function closeAll(opened: Closers): Promise<void> {
  for (let close = opened.pop(); close; close = opened.pop()) await close();
}

const opened: Closers = [];
const ending = signalled();
try {
  await start(readConfig(), opened, ending);
  if (!ending.aborted) await once(ending, 'abort');
} catch (problem) {
  await closeAll(opened).catch(() => undefined);
  // Whatever failed while the start was being broken off is no fault to report.
  if (!ending.aborted) failPlainly(problem);
  process.stderr.write('Stopped before Balai was ready; the next start begins where this one ended.\n');
  process.exit(0);
}
await closeAll(opened).catch(failPlainly);
process.exit(0);
