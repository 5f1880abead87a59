import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

const longest = 4000;
const mostNames = 500;
const mostParameters = 60;

/** The name under which a repeated statement is prepared once per connection; undefined for one that is not worth it. */
export type StatementNames = { nameOf(text: string, parameters: readonly unknown[]): string | undefined };

/** Prepared statements are nearly twice the transactions per second. Their number is bounded, because the database keeps a plan for each in every connection. */
export function createStatementNames(): StatementNames {
  const names = new Map<string, string>();
  return {
    nameOf(text, parameters) {
      if (parameters.length === 0 || parameters.length > mostParameters || text.length > longest) return undefined;
      const known = names.get(text);
      if (known || names.size >= mostNames) return known;
      const name = createHash('sha256').update(text).digest('base64url').slice(0, 16);
      names.set(text, name);
      return name;
    },
  };
}

/** Asks one statement, prepared if it has a name. */
export function askNamed(client: pg.PoolClient, names: StatementNames, text: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
  const name = names.nameOf(text, parameters);
  return client.query({ ...(name ? { name } : {}), text, values: [...parameters] });
}

/** Gives kysely a pool whose repeated statements are prepared, for what is asked outside a transaction of ours. */
export function withNamedStatements(pool: pg.Pool, names: StatementNames): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? wrap(client, names);
      wrapped.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

function wrap(client: pg.PoolClient, names: StatementNames): PostgresPoolClient {
  function query<Row>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(statement: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof statement !== 'string') return client.query(statement as unknown as pg.Submittable);
    return askNamed(client, names, statement, parameters);
  }
  return { query, release: (broken?: boolean) => client.release(broken) };
}
