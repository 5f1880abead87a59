import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { holdBegin } from '#platform/database/held-begin';

const longest = 4000;
const mostNames = 500;
const mostParameters = 60;

/**
 * Gives kysely a pool whose repeated statements are prepared once per connection: nearly twice the transactions per second.
 * The number of names is bounded, because the database keeps a plan for each in every connection.
 */
export function withNamedStatements(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const names = new Map<string, string>();
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

function wrap(client: pg.PoolClient, names: Map<string, string>): PostgresPoolClient {
  function query<Row>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(statement: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof statement !== 'string') return client.query(statement as unknown as pg.Submittable);
    return begin.send(statement, parameters);
  }
  const begin = holdBegin(client, (statement, parameters) => {
    const name = nameOf(statement, parameters, names);
    return client.query({ ...(name ? { name } : {}), text: statement, values: [...parameters] }) as Promise<unknown> as Promise<PostgresQueryResult<unknown>>;
  });
  const release = (broken?: boolean): void => {
    begin.forget();
    client.release(broken);
  };
  return { query, release };
}

function nameOf(text: string, parameters: readonly unknown[], names: Map<string, string>): string | undefined {
  if (parameters.length === 0 || parameters.length > mostParameters || text.length > longest) return undefined;
  const known = names.get(text);
  if (known || names.size >= mostNames) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  names.set(text, name);
  return name;
}
