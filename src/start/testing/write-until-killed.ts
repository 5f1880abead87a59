import { sql } from 'kysely';
import { inTransaction } from '#platform/database/in-transaction';
import { openDatabase } from '#platform/database/open-database';
import { readConfig } from '../config.ts';
import { takeDataFolder } from '../data-folder.ts';
import { failPlainly } from '../plain-failure.ts';
import { readSecrets } from '../secrets.ts';

const centre = '01936b2e-0000-7000-8000-000000000001';

/** A Balai without pages, for tests that kill it: says how many rows it found, then each row it was promised is kept. */
async function writeUntilKilled(): Promise<void> {
  const config = readConfig();
  const release = await takeDataFolder(config.dataFolder);
  const secrets = await readSecrets(config);
  const settings = config.databaseUrl ? ({ kind: 'url', url: config.databaseUrl } as const) : ({ kind: 'embedded', folder: config.dataFolder } as const);
  const began = Date.now();
  const opened = await openDatabase(settings, { passwords: secrets.database });
  await opened.ownerPool.query('create schema if not exists platform; create table if not exists platform.kept (n int primary key)');
  const { rows } = await opened.runtimePool.query<{ n: number }>('select coalesce(max(n), 0)::int as n from platform.kept');
  let n = rows[0]!.n;
  process.stdout.write(`found ${n} after ${Date.now() - began} on ${opened.version}\n`);
  let isStopping = false;
  process.once('SIGTERM', () => (isStopping = true));
  while (!isStopping) {
    n += 1;
    // Whether the row of a lost commit is there is not known, so it is not promised.
    await inTransaction(opened.runtime, { centre }, (tx) => sql`insert into platform.kept values (${n})`.execute(tx))
      .then(() => process.stdout.write(`kept ${n}\n`), () => undefined);
  }
  await opened.stop();
  release();
}

writeUntilKilled().catch(failPlainly);
