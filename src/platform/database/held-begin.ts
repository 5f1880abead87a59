import type { PostgresQueryResult } from 'kysely';
import type pg from 'pg';

type Send = (statement: string, parameters: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;
type HeldBegin = { readonly send: Send; forget(): void };

const begins: ReadonlySet<string> = new Set(['begin', 'start transaction read only']);
const setsCentre = `select set_config('app.centre', $1, true)`;
const nothing: PostgresQueryResult<never> = { command: 'SELECT', rowCount: 0, rows: [] };

/** Makes beginning a transaction and naming its centre one trip to the database instead of two: the beginning waits for the statement behind it. */
export function holdBegin(client: pg.PoolClient, send: Send): HeldBegin {
  let held: string | undefined;
  const behind = async (begin: string, statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
    if (statement === setsCentre) {
      await client.query(`${begin}; select set_config('app.centre', ${client.escapeLiteral(String(parameters[0]))}, true)`);
      return nothing;
    }
    // Nothing was begun: there is nothing to end.
    if (statement === 'rollback' || statement === 'commit') return nothing;
    await client.query(begin);
    return send(statement, parameters);
  };
  return {
    send: async (statement, parameters) => {
      const begin = held;
      held = begins.has(statement) ? statement : undefined;
      if (held !== undefined) return nothing;
      return begin === undefined ? send(statement, parameters) : behind(begin, statement, parameters);
    },
    forget: () => { held = undefined; },
  };
}
