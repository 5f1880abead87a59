import { randomUUID } from 'node:crypto';
import { sql, type CompiledQuery, type RawBuilder } from 'kysely';
import type { Transaction } from '#platform/database/transaction';

/** A query of kysely or a piece of `sql`. */
export type Statement = { compile(by: Transaction): CompiledQuery };
/** What waits for the end of a transaction. */
export type Room = { readonly statements: CompiledQuery[]; /** Stands for a text that is drawn by the statement at `at`. */ late?: { readonly mark: string; readonly at: number } };

const rooms = new WeakMap<Transaction, Room>();

/** To be called once for each transaction; answers what `withCommit` and `drawnText` fill. */
export function leaveRoom(tx: Transaction): Room {
  const room: Room = { statements: [] };
  rooms.set(tx, room);
  return room;
}

function roomOf(tx: Transaction): Room {
  const room = rooms.get(tx);
  if (!room) throw new Error('a statement can be left for the commit only where inTransaction began');
  return room;
}

/**
 * Leaves a statement whose answer nobody reads, to be sent with the commit and in one piece with it, in the order left. It is not done before: whoever
 * reads its rows in the same transaction does not use this. If it fails, nothing of the transaction is kept and whoever began it is told.
 */
export function withCommit(tx: Transaction, statement: Statement): void {
  const room = roomOf(tx);
  room.statements.push(fillIn(statement.compile(tx), room.late?.mark));
}

/**
 * A text that the database draws while the transaction ends, such as the next number of a counter for which everybody waits: the counter is then held
 * for the commit only, not for a trip to us and back. What comes back stands for the text in every statement left afterwards and in what the work
 * answers; `statement` answers one row with `value`.
 */
export function drawnText(tx: Transaction, statement: RawBuilder<{ value: string }>): string {
  const room = roomOf(tx);
  if (room.late) throw new Error('a transaction draws one text');
  room.late = { mark: `drawn-${randomUUID()}`, at: room.statements.length };
  room.statements.push(sql`with drawn as (${statement}) select set_config('app.drawn', value, true) as value from drawn`.compile(tx));
  return room.late.mark;
}

/** Lets the database put the drawn text where the mark stands, whether it is all of a parameter or inside one. */
function fillIn(query: CompiledQuery, mark: string | undefined): CompiledQuery {
  const marked = new Set(query.parameters.flatMap((parameter, at) => (mark && typeof parameter === 'string' && parameter.includes(mark) ? [`$${at + 1}`] : [])));
  if (marked.size === 0) return query;
  const parameters = [...query.parameters, mark];
  return { ...query, parameters, sql: query.sql.replaceAll(/\$\d+/g, (place) => (marked.has(place) ? `replace(${place}, $${parameters.length}, current_setting('app.drawn'))` : place)) };
}

/** What the work answered, with the drawn text in the place of its mark. */
export function withDrawn<Value>(value: Value, mark: string, drawn: string): Value {
  if (typeof value === 'string') return value.replaceAll(mark, drawn) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => withDrawn(one, mark, drawn)) as Value;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withDrawn(one, mark, drawn)])) as Value;
}
