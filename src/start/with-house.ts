import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRunning } from '#platform/database/embedded-postgres';
import { openDatabase } from '#platform/database/open-database';
import { PlainFailure } from '#platform/plain-failure';
import type { Config } from './config.ts';
import { takeDataFolder } from './data-folder.ts';
import { openParts, type HouseParts } from './open-parts.ts';
import { readSecrets } from './secrets.ts';

/** Beside a Balai that runs, or alone: then it holds the data folder until the work is done. */
export async function withHouse(config: Config, work: (parts: HouseParts) => Promise<number>): Promise<number> {
  if (!config.databaseUrl && !existsSync(join(config.dataFolder, 'database', 'PG_VERSION'))) throw new PlainFailure(`There is no Balai in ${config.dataFolder} yet: start it once with "npm start", or name its folder with BALAI_DATA.`);
  const secrets = await readSecrets(config);
  const settings = config.databaseUrl ? { kind: 'url' as const, url: config.databaseUrl } : { kind: 'embedded' as const, folder: config.dataFolder };
  const isRunning = settings.kind === 'url' || (await findRunning({ folder: settings.folder, password: secrets.database.superuser })) !== undefined;
  const release = isRunning ? () => undefined : await takeDataFolder(config.dataFolder);
  try {
    const database = await openDatabase(settings, { passwords: secrets.database, attach: true, max: 2 });
    return await work(openParts(config, secrets, database.runtime)).catch(explain).finally(() => database.stop());
  } finally {
    release();
  }
}

function explain(problem: { code?: string }): never {
  if (problem.code === '42P01' || problem.code === '3F000') throw new PlainFailure('This database holds no Balai yet: start it once with "npm start".');
  throw problem;
}
