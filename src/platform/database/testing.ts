import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Connection } from '#platform/database/connection';
import { openRoles, type OpenedDatabase } from '#platform/database/open-database';
import { asSuperuser } from '#platform/database/as-superuser';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the runner's own
  interface ProvidedContext {
    testServer: { superuser: Connection; owner: Connection; runtime: Connection };
  }
}

/** A fresh database made from the migrated template; dropped when the test stops it. Roles and policies are those of production. */
export async function testDatabase(): Promise<Omit<OpenedDatabase, 'version'>> {
  const { superuser, owner, runtime } = inject('testServer');
  const database = `test_${randomBytes(6).toString('hex')}`;
  // Files are copied as they lie: through the log, as is usual, it takes nearly twice as long.
  await asSuperuser(superuser, `create database ${database} template ${owner.database} strategy file_copy`, `grant create on database ${database} to ${owner.user}`);
  return openRoles({ owner: { ...owner, database }, runtime: { ...runtime, database } }, { max: 8 }, () => asSuperuser(superuser, `drop database if exists ${database} with (force)`));
}
