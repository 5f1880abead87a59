import type { CompiledQuery } from 'kysely';
import type { Transaction } from '#platform/database/transaction';

/** A query of kysely or a piece of `sql`. */
export type Statement = { compile(by: Transaction): CompiledQuery };

const left = new WeakMap<Transaction, CompiledQuery[]>();

/** To be called once for each transaction; answers the list that `withCommit` fills. */
export function leaveRoom(tx: Transaction): readonly CompiledQuery[] {
  const room: CompiledQuery[] = [];
  left.set(tx, room);
  return room;
}

/**
 * Leaves a statement whose answer nobody reads, to be sent with the commit and in one piece with it, in the order left. It is not done before: whoever
 * reads its rows in the same transaction does not use this. If it fails, nothing of the transaction is kept and whoever began it is told.
 */
export function withCommit(tx: Transaction, statement: Statement): void {
  const room = left.get(tx);
  if (!room) throw new Error('a statement can be left for the commit only where inTransaction began');
  room.push(statement.compile(tx));
}
