import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startOfProcess } from '#platform/process-identity';
import { projectRoot } from '#platform/project-root';

const built = join(projectRoot(), 'test-results', `write-until-killed-${process.pid}.mjs`);
const folders: string[] = [];
const running = new Set<ChildProcess>();

beforeAll(() => build({
  entryPoints: [join(projectRoot(), 'src/start/testing/write-until-killed.ts')], outfile: built, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error',
}));
afterEach(async () => {
  for (const copy of running) await stop(copy);
});
afterAll(() => {
  for (const path of [built, ...folders]) rmSync(path, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balai-recovery-'));
  folders.push(folder);
  return folder;
}

/** Starts a copy and answers once it wrote a row, or ended. */
async function start(folder: string) {
  const child = spawn(process.execPath, [built], { env: { ...process.env, BALAI_DATA: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const said = { out: '', problem: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.problem += text.toString()));
  const ended = once(child, 'close');
  while (!said.out.includes('kept ') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended]);
  if (child.exitCode !== null) await ended;
  return { folder, child, said, found: Number(/found (\d+)/.exec(said.out)?.[1] ?? -1), lastKept: () => Number([...said.out.matchAll(/kept (\d+)\n/g)].at(-1)?.[1] ?? 0) };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill(signal);
  await ended;
}

const postmasterOf = async (folder: string): Promise<number> => Number((await readFile(join(folder, 'database/postmaster.pid'), 'utf8')).split('\n')[0]);

test('after kill -9 nothing acknowledged is missing: the orphaned database does not stand in the way, nor does a killed one', async () => {
  const first = await start(newFolder());
  await stop(first.child, 'SIGKILL');
  const orphan = await postmasterOf(first.folder);
  expect(startOfProcess(orphan)).toBeDefined();
  const second = await start(first.folder);
  expect(second.found).toBeGreaterThanOrEqual(first.lastKept());
  expect(startOfProcess(orphan)).toBeUndefined();
  await stop(second.child, 'SIGKILL');
  process.kill(await postmasterOf(first.folder), 'SIGKILL');
  const third = await start(first.folder);
  expect(third.found).toBeGreaterThanOrEqual(second.lastKept());
  await stop(third.child);
  expect(existsSync(join(first.folder, 'database/postmaster.pid'))).toBe(false);
  expect(existsSync(join(first.folder, 'balai.lock'))).toBe(false);
});

test('a second copy is refused in one sentence; a database killed under the first is started again, and work goes on', async () => {
  const first = await start(newFolder());
  const second = await start(first.folder);
  expect(second.child.exitCode).toBe(1);
  expect(second.said.problem).toMatch(/^Another Balai \(process \d+\) is running on .*BALAI_DATA\.\n$/);
  const killed = await postmasterOf(first.folder);
  process.kill(killed, 'SIGKILL');
  await expect.poll(() => postmasterOf(first.folder).catch(() => killed), { timeout: 20_000 }).not.toBe(killed);
  const before = first.lastKept();
  await expect.poll(first.lastKept, { timeout: 20_000 }).toBeGreaterThan(before);
});

test('a path longer than a socket may have, below a folder closed to others, after a start cut short', async () => {
  const closed = newFolder();
  if (process.platform !== 'win32') expect(statSync(closed).mode & 0o777).toBe(0o700);
  const folder = join(closed, 'a-folder-with-a-long-name-'.repeat(4), 'and-another-below-it-'.repeat(3));
  mkdirSync(join(folder, 'database.unfinished/base'), { recursive: true });
  const copy = await start(folder);
  expect(copy).toMatchObject({ found: 0, said: { problem: '' } });
});

test('a data folder that cannot be one is refused in one sentence', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const copy = await start(join(folder, 'file', 'below'));
  expect(copy.child.exitCode).toBe(1);
  expect(copy.said.problem).toMatch(/^The data folder .* cannot be used, because it is not a folder: choose another with BALAI_DATA\.\n$/);
});
