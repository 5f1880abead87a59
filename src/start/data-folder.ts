import { rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainFailure } from '#platform/plain-failure';
import { startOfProcess } from '#platform/process-identity';

type Holder = { readonly pid: number; readonly start: string };

const patienceMs = 3000;

/** Takes the data folder for this process alone: two copies on one folder would fight over the database. Answers how to let go of it. */
export async function takeDataFolder(folder: string): Promise<() => void> {
  await makeDataFolder(folder);
  const path = join(folder, 'balai.lock');
  const deadline = Date.now() + patienceMs;
  while (!(await tryTake(path))) {
    const text = await readFile(path, 'utf8').catch(() => '');
    const holder = readHolder(text);
    if (holder && !isAlive(holder)) await putAway(path, text);
    // A copy killed a moment ago may still be ending, one started a moment ago still writing its name.
    else if (Date.now() < deadline) await wait(100);
    else if (holder) throw new PlainFailure(`Another Balai (process ${holder.pid}) is running on ${folder}: stop it first, or give this one its own folder with BALAI_DATA.`);
    else await putAway(path, text);
  }
  return () => rmSync(path, { force: true });
}

/** Makes the data folder and proves it can be written to. */
export async function makeDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    const reason = code === 'ENOTDIR' || code === 'EEXIST' ? 'it is not a folder' : code === 'ENOSPC' ? 'the disk is full' : 'it may not be written to';
    throw new PlainFailure(`The data folder ${folder} cannot be used, because ${reason}: choose another with BALAI_DATA.`, { cause: problem });
  }
}

async function tryTake(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, start: startOfProcess(process.pid) ?? '' };
  try {
    await writeFile(path, JSON.stringify(holder), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** Removes the lock of a dead copy, and only that: another start may have put its own in the same place meanwhile. */
async function putAway(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const found = await readFile(aside, 'utf8').catch(() => text);
  if (found !== text) await writeFile(path, found, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  await rm(aside, { force: true });
}

function readHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

const isAlive = ({ pid, start }: Holder): boolean => pid !== process.pid && startOfProcess(pid) === start;
