import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { Database } from '#platform/database/transaction';
import { PlainFailure } from '#platform/plain-failure';

type Migration = { readonly name: string; readonly file: string; readonly text: string; readonly checksum: string };
type Ledger = { 'platform.migrations': { name: string; checksum: string } };

/** One number for all copies of Balai: two that start at once do not migrate at once. */
const lockNumber = 7_220_461;

/** Brings the database to the state of the files `src/**\/migrations/*.sql` and answers what was applied. Forward only, each file in a transaction of its own. */
export async function migrate(owner: Database, { root }: { readonly root: string }): Promise<string[]> {
  const migrations = await readMigrations(join(root, 'src'));
  return await owner.connection().execute(async (connection) => {
    const database = connection as unknown as Kysely<Ledger>;
    await sql`select pg_advisory_lock(${lockNumber})`.execute(database);
    try {
      return await applyAll(database, migrations);
    } finally {
      await sql`select pg_advisory_unlock(${lockNumber})`.execute(database);
    }
  });
}

async function applyAll(database: Kysely<Ledger>, migrations: readonly Migration[]): Promise<string[]> {
  await sql`create schema if not exists platform`.execute(database);
  await sql`create table if not exists platform.migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now()
  )`.execute(database);
  const applied = await database.selectFrom('platform.migrations').select(['name', 'checksum']).orderBy('name').execute();
  refuseSurprises(applied, migrations);
  const known = new Set(applied.map(({ name }) => name));
  const due = migrations.filter(({ name }) => !known.has(name));
  for (const migration of due) await apply(database, migration);
  return due.map(({ name }) => name);
}

async function apply(database: Kysely<Ledger>, { name, file, text, checksum }: Migration): Promise<void> {
  try {
    await database.transaction().execute(async (tx) => {
      await sql.raw(text).execute(tx);
      await tx.insertInto('platform.migrations').values({ name, checksum }).execute();
    });
  } catch (problem) {
    const { message, position } = problem as { message: string; position?: string };
    const line = position ? ` (line ${text.slice(0, Number(position)).split('\n').length})` : '';
    throw new PlainFailure(`The migration ${file}${line} failed and was rolled back: ${message}.`, { cause: problem });
  }
}

function refuseSurprises(applied: readonly { name: string; checksum: string }[], migrations: readonly Migration[]): void {
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = files.get(name);
    if (!migration) throw new PlainFailure(`The database knows the migration ${name}, which this copy of Balai does not have: start the version that made the database, or a newer one.`);
    if (migration.checksum !== checksum) throw new PlainFailure(`The migration ${migration.file} was changed after it was applied: put it back as it was and add a new one.`);
  }
}

/** Named by module and file, so that a module may move in the tree; ordered by file name, then module. */
async function readMigrations(source: string): Promise<Migration[]> {
  const found: Migration[] = [];
  for (const path of await readdir(source, { recursive: true })) {
    if (basename(dirname(path)) !== 'migrations' || !path.endsWith('.sql')) continue;
    const text = (await readFile(join(source, path), 'utf8')).replaceAll('\r\n', '\n');
    const module = basename(dirname(dirname(path))).replace(/^\d-/, '');
    const file = `src/${path.split(sep).join('/')}`;
    if (!/^\d{4}-\d\d-\d\d-\d\d-[a-z0-9-]+\.sql$/.test(basename(path))) throw new PlainFailure(`The migration ${file} is not named like 2026-11-24-01-name.sql.`);
    found.push({ name: `${module}/${basename(path, '.sql')}`, file, text, checksum: createHash('sha256').update(text).digest('hex') });
  }
  return found.sort((a, b) => compare(basename(a.name), basename(b.name)) || compare(a.file, b.file));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
