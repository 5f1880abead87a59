import type { AddressInfo } from 'node:net';
import { openDatabase } from '#platform/database/open-database';
import { migrate } from '#platform/database/migrate';
import { prepareJobs } from '#platform/jobs/start-jobs';
import { stopPdf } from '#platform/pdf/render-pdf';
import { projectRoot } from '#platform/project-root';
import { accessModule, createSetUpCode } from '../registry/access/module.ts';
import { banner } from './banner.ts';
import { checkPort } from './check-port.ts';
import { readConfig, type Config } from './config.ts';
import { takeDataFolder } from './data-folder.ts';
import { prepareCentre } from './first-start.ts';
import { houseJobs } from './house-jobs.ts';
import { listModules } from './modules.ts';
import { openHouse } from './open-house.ts';
import { openParts } from './open-parts.ts';
import { failPlainly } from './plain-failure.ts';
import { readSecrets } from './secrets.ts';
import { step } from './step.ts';

/** Starts everything in order; what was opened is closed in the opposite order when the process is asked to end. */
async function start(config: Config): Promise<void> {
  await checkPort(config);
  const giveBack = await takeDataFolder(config.dataFolder);
  const secrets = await readSecrets(config);
  const settings = config.databaseUrl ? { kind: 'url' as const, url: config.databaseUrl } : { kind: 'embedded' as const, folder: config.dataFolder };
  const opened = await step('Starting the database', () => openDatabase(settings, { passwords: secrets.database }));
  try {
    const modules = listModules(accessModule);
    const parts = openParts(config, secrets, opened.runtime);
    await step('Updating the tables', () => migrate(opened.owner, { root: projectRoot() }));
    await step('Preparing the jobs', () => prepareJobs(opened.ownerConnection, [...houseJobs(parts.database, parts.clock), ...modules.flatMap((module) => module.jobs ?? [])]));
    const found = await step('Loading the sample centre', () => prepareCentre(opened, parts, modules, config.isSampleWanted));
    const setUpCode = createSetUpCode();
    const house = await openHouse(config, secrets, opened, parts, { isSample: found.isSample, setUpCode });
    await house.app.listen({ host: config.host, port: config.port });
    const { port } = house.app.server.address() as AddressInfo;
    onEnd(async () => {
      await house.close();
      await stopPdf();
      await opened.stop();
      giveBack();
    });
    process.stdout.write(banner(config, port, { ...found, setUpCode }));
  } catch (problem) {
    await opened.stop();
    giveBack();
    throw problem;
  }
}

/** SIGTERM and Ctrl-C finish the requests under way and stop the database cleanly; a second signal does not wait. */
function onEnd(close: () => Promise<void>): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) process.exit(1);
    isEnding = true;
    close().then(() => process.exit(0), failPlainly);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

try {
  await start(readConfig());
} catch (problem) {
  failPlainly(problem);
}
