import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnTypes } from '#platform/database/column-types';
import type { Connection } from '#platform/database/connection';
import { withNamedStatements } from '#platform/database/named-statements';
import type { Database } from '#platform/database/transaction';

type Limits = { readonly max?: number; readonly statementTimeoutMs?: number; readonly onProblem?: (problem: Error) => void };

/** A pool that survives a restarted database: without a listener the loss of an idle connection would end the process. */
export function openPool(connection: Connection, { max = 10, statementTimeoutMs, onProblem = () => undefined }: Limits = {}): pg.Pool {
  const pool = new pg.Pool({
    ...connection, max, types: columnTypes, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000, keepAlive: true, application_name: 'balai',
    options: `-c timezone=UTC -c idle_in_transaction_session_timeout=60000${statementTimeoutMs ? ` -c statement_timeout=${statementTimeoutMs}` : ''}`,
  });
  pool.on('error', onProblem);
  pool.on('connect', (client) => void client.on('error', onProblem));
  return pool;
}

/** Kysely over a pool, knowing no table; `destroy` ends the pool. */
export const databaseOver = (pool: pg.Pool): Database => new Kysely<object>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) });
