import pg from 'pg';
import { connectionOfUrl, type Connection } from '#platform/database/connection';
import { findRunning, startEmbedded } from '#platform/database/embedded-postgres';
import { databaseOver, openPool } from '#platform/database/open-pool';
import { prepareRoles, type RolePasswords } from '#platform/database/prepare-roles';
import type { Database } from '#platform/database/transaction';
import { PlainFailure } from '#platform/plain-failure';

export type DatabaseSettings = { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'url'; readonly url: string };

export type DatabasePasswords = RolePasswords & { readonly superuser: string };

type Options = {
  readonly passwords: DatabasePasswords;
  /** Connections of the runtime pool. */
  readonly max?: number;
  /** Use the embedded server of a Balai that is running, if there is one: for the command line. */
  readonly attach?: boolean;
  readonly onStep?: (step: string) => void;
  readonly onProblem?: (problem: Error) => void;
};

export type OpenedDatabase = {
  /** Reads and writes rows as `balai_app`; can neither pass row security nor change a table. */
  readonly runtime: Database;
  readonly runtimePool: pg.Pool;
  readonly runtimeConnection: Connection;
  /** Owns the schemas as `balai_owner`: for migrations. End it with `closeOwner` when they are done. */
  readonly owner: Database;
  readonly ownerPool: pg.Pool;
  readonly ownerConnection: Connection;
  readonly version: number;
  closeOwner(): Promise<void>;
  isAlive(): Promise<boolean>;
  /** Ends the pools, then the embedded server, and waits for it. */
  stop(): Promise<void>;
};

const databaseName = 'balai';
const oldest = 15;

/** Opens the database of Balai, started or reached by its address, with its roles ready. */
export async function openDatabase(settings: DatabaseSettings, options: Options): Promise<OpenedDatabase> {
  const server = settings.kind === 'url' ? { admin: connectionOfUrl(settings.url), stop: () => Promise.resolve() } : await embedded(settings.folder, options);
  try {
    const { roles, version } = await prepare(server.admin, settings.kind === 'embedded' ? databaseName : server.admin.database, options.passwords);
    return { ...openRoles(roles, options, server.stop), version };
  } catch (problem) {
    await server.stop();
    throw problem;
  }
}

/** Pools of both roles over a database that is ready. */
export function openRoles(roles: { owner: Connection; runtime: Connection }, { max = 10, onProblem }: Pick<Options, 'max' | 'onProblem'>, stopServer: () => Promise<void>): Omit<OpenedDatabase, 'version'> {
  const pooled = onProblem ? { onProblem } : {};
  const runtimePool = openPool(roles.runtime, { max, statementTimeoutMs: 15_000, ...pooled });
  const ownerPool = openPool(roles.owner, { max: 3, ...pooled });
  const pulse = openPool(roles.runtime, { max: 1, statementTimeoutMs: 2000, ...pooled });
  const closeOwner = once(() => ownerPool.end());
  const stop = once(async () => {
    await Promise.all([runtimePool.end(), pulse.end(), closeOwner()]);
    await stopServer();
  });
  return {
    runtime: databaseOver(runtimePool), runtimePool, runtimeConnection: roles.runtime,
    owner: databaseOver(ownerPool), ownerPool, ownerConnection: roles.owner,
    closeOwner, stop,
    // A connection of its own: a full pool is a busy database, not a dead one.
    isAlive: atATime(() => pulse.query('select 1').then(() => true, () => false)),
  };
}

/** Whoever asks while the question is out hears the same answer. */
function atATime<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => (asked ??= ask().finally(() => { asked = undefined; }));
}

async function embedded(folder: string, { passwords, attach, onStep, onProblem }: Options): Promise<{ admin: Connection; stop(): Promise<void> }> {
  const settings = { folder, password: passwords.superuser };
  const running = attach ? await findRunning(settings) : undefined;
  return running ? { admin: running, stop: () => Promise.resolve() } : await startEmbedded({ ...settings, onStep, onProblem });
}

async function prepare(admin: Connection, database: string, passwords: DatabasePasswords): Promise<{ roles: { owner: Connection; runtime: Connection }; version: number }> {
  const client = new pg.Client({ ...admin, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect().catch((problem: Error & { code?: string }) => {
    throw new PlainFailure(`The database at ${admin.host}:${admin.port} cannot be reached: ${problem.message || problem.code}.`);
  });
  try {
    const { rows } = await client.query<{ number: string }>("select current_setting('server_version_num') as number");
    const version = Math.floor(Number(rows[0]?.number) / 10_000);
    if (version < oldest) throw new PlainFailure(`The database is PostgreSQL ${version}: Balai needs ${oldest} or newer.`);
    if (database !== admin.database) await createDatabase(client, database);
    return { roles: await prepareRoles(client, { ...admin, database }, passwords), version };
  } finally {
    await client.end();
  }
}

async function createDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)}`);
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};
