import { Kysely, PostgresDialect, type KyselyProps } from 'kysely';
import pg from 'pg';
import { columnTypes } from '#platform/database/column-types';
import type { Connection } from '#platform/database/connection';
import { createStatementNames, withNamedStatements, type StatementNames } from '#platform/database/named-statements';
import type { Database } from '#platform/database/transaction';

type Limits = { readonly max?: number; readonly statementTimeoutMs?: number; readonly onProblem?: (problem: Error) => void };

/** A pool that survives a restarted database: without a listener the loss of an idle connection would end the process. */
export function openPool(connection: Connection, { max = 10, statementTimeoutMs, onProblem = () => undefined }: Limits = {}): pg.Pool {
  const pool = new pg.Pool({
    // A statement is sent without waiting for the answer to the one before it; what waits for an answer is the code that needs it.
    ...connection, max, pipeline: true, types: columnTypes, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000, keepAlive: true, application_name: 'balai',
    options: `-c timezone=UTC -c idle_in_transaction_session_timeout=60000${statementTimeoutMs ? ` -c statement_timeout=${statementTimeoutMs}` : ''}`,
  });
  pool.on('error', onProblem);
  pool.on('connect', (client) => void client.on('error', onProblem));
  return pool;
}

/** What a transaction of ours is made of, beside its connection. */
type Ground = { readonly pool: pg.Pool; readonly names: StatementNames; readonly props: Pick<KyselyProps, 'config' | 'dialect' | 'driver'> };
const grounds = new WeakMap<Database, Ground>();

/** Kysely over a pool, knowing no table; `destroy` ends the pool. */
export function databaseOver(pool: pg.Pool): Database {
  const names = createStatementNames();
  const dialect = new PostgresDialect({ pool: withNamedStatements(pool, names) });
  const database: Database = new Kysely<object>({ dialect });
  grounds.set(database, { pool, names, props: { config: { dialect }, dialect, driver: dialect.createDriver() } });
  return database;
}

export function groundOf(database: Database): Ground {
  const ground = grounds.get(database);
  if (!ground) throw new Error('this database was not opened by databaseOver');
  return ground;
}
