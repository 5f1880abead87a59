import { setTimeout as wait } from 'node:timers/promises';
import { sql, type ControlledTransaction } from 'kysely';
import type { Database, Transaction } from '#platform/database/transaction';

type Options = { readonly centre: string; readonly readOnly?: boolean };

const attempts = 5;
const conflicts = new Set(['40001', '40P01']);
const losses = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);

/**
 * Does work as one centre: row security shows it no other. Conflicts and lost connections are tried again, so `work` must leave no trace
 * outside the transaction. Once commit was sent nothing is repeated: whether it arrived is not known, and the retry key tells.
 */
export async function inTransaction<Value>(database: Database, options: Options, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = { commit: false };
    try {
      return await attemptOnce(database, options, work, sent);
    } catch (problem) {
      const pause = attempt < attempts ? pauseBefore(problem, attempt, sent.commit) : undefined;
      if (pause === undefined) throw problem;
      await wait(pause);
    }
  }
}

async function attemptOnce<Value>(database: Database, { centre, readOnly }: Options, work: (tx: Transaction) => Promise<Value>, sent: { commit: boolean }): Promise<Value> {
  const tx = await (readOnly ? database.startTransaction().setAccessMode('read only') : database.startTransaction()).execute();
  const value = await workInCentre(tx, centre, work);
  sent.commit = true;
  await tx.commit().execute().catch(async (problem: unknown) => {
    // A commit that failed keeps its connection until it is rolled back: ten of them would stop every deed, and the end of the process.
    await tx.rollback().execute().catch(() => undefined);
    throw problem;
  });
  return value;
}

async function workInCentre<Value>(tx: ControlledTransaction<object>, centre: string, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  try {
    await sql`select set_config('app.centre', ${centre}, true)`.execute(tx);
    return await work(tx);
  } catch (problem) {
    await tx.rollback().execute().catch(() => undefined);
    throw problem;
  }
}

/** How long to wait before another attempt; undefined when another would fail the same way or might do the work twice. */
function pauseBefore(problem: unknown, attempt: number, isCommitSent: boolean): number | undefined {
  const { code = '', message = '' } = problem as { code?: string; message?: string };
  const jitter = 0.5 + Math.random();
  // A conflict told at commit rolled everything back: only a lost answer is in doubt.
  if (conflicts.has(code)) return 10 * 2 ** attempt * jitter;
  const isLost = losses.has(code) || code.startsWith('08') || /^Connection terminated|timeout exceeded when trying to connect/.test(message);
  return isLost && !isCommitSent ? 60 * 2 ** attempt * jitter : undefined;
}
