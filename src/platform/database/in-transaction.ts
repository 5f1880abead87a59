import { setTimeout as wait } from 'node:timers/promises';
import { Transaction as KyselyTransaction } from 'kysely';
import pg from 'pg';
import { openWire, type Wire } from '#platform/database/wire';
import { groundOf } from '#platform/database/open-pool';
import type { Database, Transaction } from '#platform/database/transaction';
import { leaveRoom, withDrawn, type Room } from '#platform/database/with-commit';

type Options = { readonly centre: string; readonly readOnly?: boolean };

const attempts = 5;
const conflicts = new Set(['40001', '40P01']);
/** Somebody wrote the same name a moment before: whoever looks again finds it, and refuses in words. What is still there then is our own fault. */
const doubled = '23505';
const looksAgain = 2;
const losses = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);

/**
 * Does work as one centre: row security shows it no other. Conflicts and lost connections are tried again, so `work` must leave no trace
 * outside the transaction. Once commit was sent nothing is repeated: whether it arrived is not known, and the retry key tells.
 * Statements that `work` asks side by side travel together and are answered in order: several for the price of one. Ask them by `Promise.all`; of a
 * promise that is awaited later nobody hears the failure in time.
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
  const { pool, names, props } = groundOf(database);
  const client = await pool.connect();
  const wire = openWire(client, names);
  let isGivenBack = false;
  try {
    wire.begin(`${readOnly ? 'start transaction read only' : 'begin'}; select set_config('app.centre', ${pg.escapeLiteral(centre)}, true)`);
    const tx: Transaction = new KyselyTransaction<object>({ ...props, executor: database.getExecutor().withConnectionProvider({ provideConnection: (ask) => ask(wire) }) });
    const room = leaveRoom(tx);
    const value = await work(tx);
    await wire.begun();
    const committed = commit(wire, room, sent).then((drawn) => {
      isGivenBack = true;
      client.release();
      return drawn;
    });
    // Who only read has everything already: the connection goes back as soon as it is free, and nobody waits for that.
    if (readOnly) committed.catch(() => client.release(true));
    const drawn = readOnly ? undefined : await committed;
    return room.late && drawn !== undefined ? withDrawn(value, room.late.mark, drawn) : value;
  } catch (problem) {
    // A transaction that failed keeps its connection until it is rolled back: ten of them would stop every deed, and the end of the process.
    // One that was given back may be another transaction's already.
    if (!isGivenBack) await wire.end('rollback').then(() => client.release(), () => client.release(true));
    throw problem;
  }
}

/** Sends what was left and the commit behind it, and answers the text that was drawn on the way, if one was. */
async function commit(wire: Wire, { statements, late }: Room, sent: { commit: boolean }): Promise<string | undefined> {
  const last = statements.map((statement) => wire.executeQuery<{ value: string }>(statement));
  sent.commit = true;
  const [committed, ...answers] = await Promise.allSettled([wire.end('commit'), ...last]);
  const failed = answers.find((answer) => answer.status === 'rejected') ?? committed;
  if (failed.status === 'rejected') throw failed.reason;
  // The database ends like this what an error that the work swallowed has spoiled.
  if (committed.status === 'fulfilled' && committed.value === 'ROLLBACK') throw new Error('the transaction was rolled back: one of its statements had failed');
  return late && (await last[late.at])!.rows[0]!.value;
}

/** How long to wait before another attempt; undefined when another would fail the same way or might do the work twice. */
function pauseBefore(problem: unknown, attempt: number, isCommitSent: boolean): number | undefined {
  const { code = '', message = '' } = problem as { code?: string; message?: string };
  const jitter = 0.5 + Math.random();
  // A conflict told at commit rolled everything back: only a lost answer is in doubt.
  if (conflicts.has(code) || (code === doubled && attempt <= looksAgain)) return 10 * 2 ** attempt * jitter;
  const isLost = losses.has(code) || code.startsWith('08') || /^Connection terminated|timeout exceeded when trying to connect/.test(message);
  return isLost && !isCommitSent ? 60 * 2 ** attempt * jitter : undefined;
}
