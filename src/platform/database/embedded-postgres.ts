import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '#platform/database/connection';
import { clearLeftovers, readPostmaster } from '#platform/database/leftover-postgres';
import { makeCluster } from '#platform/database/make-cluster';
import { findBinaries, type Binaries } from '#platform/database/postgres-binaries';
import { endOf, runBinary } from '#platform/database/run-binary';
import { unprivilegedAccount, type Account } from '#platform/database/unprivileged-account';
import { PlainFailure } from '#platform/plain-failure';
import { startOfProcess } from '#platform/process-identity';

export type EmbeddedSettings = {
  /** Holds the database in `database/` and what it says in `database.log`. */
  readonly folder: string;
  readonly password: string;
  readonly onStep?: ((step: string) => void) | undefined;
  /** Told when the server ended by itself and is started again. */
  readonly onProblem?: ((problem: Error) => void) | undefined;
  /** For tests only, where nothing is worth a disk's patience: `fsync=off`. */
  readonly forgetful?: boolean | undefined;
};

export type EmbeddedPostgres = { readonly admin: Connection; pid(): number | undefined; stop(): Promise<void> };

type Ground = {
  readonly settings: EmbeddedSettings; readonly binaries: Binaries; readonly account: Account | undefined; readonly log: string;
  readonly folder: string; readonly handle: number | undefined; readonly socketFolder: string; readonly port: number;
};

const superuser = 'balai_super';
const longestSocketFolder = 90;

/**
 * Starts the PostgreSQL that comes with Balai and keeps it running until `stop`. On Linux the server gets its folder as an open handle:
 * it then needs no right to the folders above, and the socket's path is short however long the folder's is.
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<EmbeddedPostgres> {
  const ground = await prepareGround(settings);
  const server = keepRunning(ground, await startPatiently(ground));
  return {
    admin: adminOf(settings, ground),
    pid: server.pid,
    stop: async () => {
      await server.stop();
      if (ground.handle !== undefined) closeSync(ground.handle);
      else if (ground.socketFolder !== '' && ground.socketFolder !== ground.folder) await rm(ground.socketFolder, { recursive: true, force: true });
    },
  };
}

/** The way into a server another process of ours keeps running: for the command line beside a running Balai. */
export async function findRunning(settings: Pick<EmbeddedSettings, 'folder' | 'password'>): Promise<Connection | undefined> {
  const folder = join(settings.folder, 'database');
  const running = await readPostmaster(folder);
  // A note left by a server that was killed says "ready" as well.
  if (running?.status !== 'ready' || startOfProcess(running.pid) === undefined) return undefined;
  const handle = process.platform === 'linux' ? openSync(folder, 'r') : undefined;
  return adminOf(settings, { handle, socketFolder: running.socketFolder, port: running.port });
}

const adminOf = ({ password }: { readonly password: string }, { handle, socketFolder, port }: Pick<Ground, 'handle' | 'socketFolder' | 'port'>): Connection => ({
  // By our number, not `self`: a worker process of ours may connect as well.
  host: handle === undefined ? socketFolder || '127.0.0.1' : `/proc/${process.pid}/fd/${handle}`, port, database: 'postgres', user: superuser, password,
});

async function prepareGround(settings: EmbeddedSettings): Promise<Ground> {
  const account = unprivilegedAccount();
  const folder = join(settings.folder, 'database');
  const log = join(settings.folder, 'database.log');
  const binaries = await findBinaries(settings.folder, account);
  await clearLeftovers(folder);
  const { password, onStep, forgetful = false } = settings;
  await makeCluster({ folder, log, superuser, password, binaries, account, forgetful, onStep });
  const handle = process.platform === 'linux' ? openSync(folder, 'r') : undefined;
  return { settings, binaries, account, folder, log, handle, ...(await placeOfSocket(folder, handle)) };
}

async function placeOfSocket(folder: string, handle: number | undefined): Promise<{ socketFolder: string; port: number }> {
  if (process.platform === 'win32') return { socketFolder: '', port: await findFreePort() };
  if (handle !== undefined) return { socketFolder: '/proc/self/fd/3', port: 5432 };
  return { socketFolder: Buffer.byteLength(folder) <= longestSocketFolder ? folder : await mkdtemp(join(tmpdir(), 'balai-')), port: 5432 };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

/** The processes of a server that was killed outright need a moment to notice, and hold the folder until then. */
async function startPatiently(ground: Ground): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startServer(ground);
    } catch (problem) {
      if (attempt === 8) throw problem;
      await wait(300);
      await clearLeftovers(ground.folder);
    }
  }
}

async function startServer({ settings, binaries, account, log, folder, handle, socketFolder, port }: Ground): Promise<ChildProcess> {
  const facts = {
    listen_addresses: socketFolder === '' ? '127.0.0.1' : '', port, unix_socket_directories: socketFolder, unix_socket_permissions: '0700',
    max_connections: 100, timezone: 'UTC', log_timezone: 'UTC', jit: 'off', password_encryption: 'scram-sha-256',
    // The statement of a failure may hold what a person typed: it stays out of the log.
    log_min_error_statement: 'panic', log_checkpoints: 'off',
    ...(settings.forgetful ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 } : {}),
  };
  const child = runBinary({
    program: binaries.postgres, account, log, handle,
    args: ['-D', handle === undefined ? folder : '/proc/self/fd/3', ...Object.entries(facts).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
  });
  const end = endOf(child);
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(10)) {
    const running = await readPostmaster(folder);
    if (running?.pid === child.pid && running?.status === 'ready') return child;
    if ((await Promise.race([end, wait(0)])) !== undefined) break;
  }
  child.kill('SIGKILL');
  throw new PlainFailure(`The database in ${folder} could not be started; the reason is at the end of ${log}.`);
}

/** A server that ends by itself (killed for its memory, say) is started again; PostgreSQL recovers what was committed. */
function keepRunning(ground: Ground, first: ChildProcess): { pid(): number | undefined; stop(): Promise<void> } {
  let child = first;
  let isStopping = false;
  let restarting: Promise<void> | undefined;
  const restart = async (): Promise<void> => {
    ground.settings.onProblem?.(new Error('The database server ended by itself and is started again.'));
    for (let pause = 100; !isStopping; pause = Math.min(pause * 2, 5000)) {
      await wait(pause);
      const next = isStopping ? undefined : await clearLeftovers(ground.folder).then(() => startServer(ground)).catch(() => undefined);
      if (!next) continue;
      child = next;
      return watch();
    }
  };
  const watch = (): void => void child.once('exit', () => {
    if (!isStopping) restarting = restart();
  });
  if (child.exitCode === null) watch();
  else restarting = restart();
  return {
    pid: () => child.pid,
    stop: async () => {
      isStopping = true;
      await restarting;
      child.kill('SIGINT');
      await endOf(child);
    },
  };
}
