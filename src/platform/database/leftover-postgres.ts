import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startOfProcess } from '#platform/process-identity';
import { PlainFailure } from '#platform/plain-failure';

export type Postmaster = { readonly pid: number; readonly port: number; readonly socketFolder: string; readonly status: string };

/** What a running server says about itself in its folder. */
export async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const lines = text?.split('\n').map((line) => line.trim());
  if (!lines || !(Number(lines[0]) > 0)) return undefined;
  return { pid: Math.abs(Number(lines[0])), port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '', status: lines[7] ?? '' };
}

/**
 * Puts away a server whose Balai was killed: it goes on serving as an orphan and holds the folder. It is asked to stop, which keeps
 * everything that was committed. A note left by a dead one is removed even if another program has its number by now.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const left = await readPostmaster(folder);
  if (!left) return;
  if (await isServerOf(left.pid, folder)) {
    process.kill(left.pid, 'SIGINT');
    const deadline = Date.now() + 60_000;
    while (startOfProcess(left.pid) !== undefined) {
      if (Date.now() > deadline) throw new PlainFailure(`An older database server (process ${left.pid}) still holds ${folder} and does not stop.`);
      await wait(20);
    }
  }
  await rm(join(folder, 'postmaster.pid'), { force: true });
}

async function isServerOf(pid: number, folder: string): Promise<boolean> {
  if (pid === process.pid || startOfProcess(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  const [inside, wanted] = await Promise.all([readlink(`/proc/${pid}/cwd`).catch(() => ''), realpath(folder)]);
  return inside === wanted;
}
