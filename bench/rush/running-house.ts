import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { openDatabase, type OpenedDatabase } from '#platform/database/open-database';
import { startCopy, type Copy } from '../../e2e/support/copy.ts';
import type { BenchHouse } from '../open-bench-house.ts';

/** The built product running over the folder that was filled, on one port whatever happens to it, and a way into its database beside it. */
export type RunningHouse = {
  readonly address: string;
  readonly copy: () => Copy;
  /** Kills the process outright and starts it again; answers how long it took from the start to its last line. */
  killAndStart(): Promise<number>;
  beside<Value>(work: (database: OpenedDatabase) => Promise<Value>): Promise<Value>;
  end(): Promise<void>;
};

export async function runHouse({ secrets, folder }: BenchHouse): Promise<RunningHouse> {
  const environment = { PORT: String(await freePort()), LOG_LEVEL: 'error' };
  let copy = await startCopy(folder, environment);
  return {
    address: copy.address,
    copy: () => copy,
    killAndStart: async () => {
      await copy.end('SIGKILL');
      const began = performance.now();
      copy = await startCopy(folder, environment);
      return performance.now() - began;
    },
    beside: async (work) => {
      const database = await openDatabase({ kind: 'embedded', folder }, { passwords: secrets.database, attach: true, max: 10 });
      try {
        return await work(database);
      } finally {
        await database.stop();
      }
    },
    end: async () => {
      await copy.end();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
