import type { Id } from '#kernel/id';
import { listCentres } from '#centres';
import { migrate } from '#platform/database/migrate';
import { openDatabase, type OpenedDatabase } from '#platform/database/open-database';
import type { Runner } from '#platform/actions/runner';
import type { Module } from '#platform/module';
import { projectRoot } from '#platform/project-root';
import { accessModule } from '../src/registry/access/module.ts';
import { readConfig } from '../src/start/config.ts';
import { makeDataFolder } from '../src/start/data-folder.ts';
import { prepareCentre } from '../src/start/first-start.ts';
import { listModules } from '../src/start/modules.ts';
import { openParts, runnerOver, type HouseParts } from '../src/start/open-parts.ts';
import { readSecrets, type Secrets } from '../src/start/secrets.ts';
import { seconds, type Figure } from './report.ts';

export type BenchHouse = {
  readonly opened: OpenedDatabase; readonly parts: HouseParts; readonly runner: Runner; readonly modules: readonly Module[];
  readonly centre: Id<'centre'>; readonly secrets: Secrets; readonly folder: string; readonly figures: readonly Figure[]; close(): Promise<void>;
};

/** The product without its server, over an embedded database that keeps what it commits (fsync on), filled with the sample. */
export async function openBenchHouse(folder: string): Promise<BenchHouse> {
  const config = readConfig({ BALAI_DATA: folder });
  await makeDataFolder(folder);
  const secrets = await readSecrets(config);
  const took = async <Value>(work: () => Promise<Value>): Promise<[Value, number]> => {
    const began = performance.now();
    return [await work(), performance.now() - began];
  };
  const [opened, making] = await took(() => openDatabase({ kind: 'embedded', folder }, { passwords: secrets.database }));
  const parts = openParts(config, secrets, opened.runtime);
  const modules = listModules(accessModule);
  const [, migrating] = await took(() => migrate(opened.owner, { root: projectRoot() }));
  const [, loading] = await took(() => prepareCentre(opened, parts, modules, { isSampleWanted: true }));
  const [centre] = await listCentres(opened.runtime);
  const size = await opened.ownerPool.query<{ size: string }>('select pg_size_pretty(pg_database_size(current_database())) as size');
  return {
    opened, parts, modules, secrets, folder, centre: centre!.id, runner: runnerOver(parts, modules), close: () => opened.stop(),
    figures: [
      { what: 'New embedded database, made and started', value: seconds(making) }, { what: 'All migrations', value: seconds(migrating) },
      { what: 'Sample centre loaded', value: seconds(loading) }, { what: 'Size of the database with the sample', value: size.rows[0]!.size },
    ],
  };
}
