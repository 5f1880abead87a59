import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type pg from 'pg';
import { askNamed, type StatementNames } from '#platform/database/named-statements';

/** A connection lent to one transaction. The database answers in the order it was asked, so nobody waits for an answer only to be allowed to ask the next thing. */
export type Wire = DatabaseConnection & {
  /** Begins: sent with the first statement behind it. */
  begin(statement: string): void;
  /** Throws what went wrong at the beginning, if anything did. */
  begun(): Promise<void>;
  /** Ends with `commit` or `rollback`; answers which of the two the database did. */
  end(statement: 'commit' | 'rollback'): Promise<string>;
};

export function openWire(client: pg.PoolClient, names: StatementNames): Wire {
  const together = createTogether(client);
  let beginning: Promise<unknown> = Promise.resolve();
  let isOver = false;
  return {
    begin: (statement) => {
      together();
      beginning = client.query(statement);
      // Told by whoever asks next.
      beginning.catch(() => undefined);
    },
    begun: async () => void await beginning,
    end: async (statement) => {
      isOver = true;
      together();
      return (await client.query(statement)).command;
    },
    executeQuery: async <Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      if (isOver) throw new Error('the transaction is over');
      together();
      const [, answer] = await Promise.all([beginning, askNamed(client, names, text, parameters)]);
      return { rows: answer.rows as Row[], ...(changing.has(answer.command) ? { numAffectedRows: BigInt(answer.rowCount ?? 0) } : {}) };
    },
    streamQuery: () => { throw new Error('rows are not streamed out of a transaction of ours'); },
  };
}

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** What is asked in one breath goes out in one piece: each write costs the processor as much as a small question. */
function createTogether(client: pg.PoolClient): () => void {
  let isHeld = false;
  return () => {
    if (isHeld) return;
    isHeld = true;
    const { stream } = (client as unknown as { connection: pg.Connection }).connection;
    stream.cork();
    // Runs when everything that was ready to ask has asked.
    process.nextTick(() => {
      isHeld = false;
      stream.uncork();
    });
  };
}
