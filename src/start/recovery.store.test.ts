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

test('after kill -9 nothing acknowledged is missing, and the orphaned database does not stand in the way', async () => {
  const folder = newFolder();
  const killed = await start(folder);
  await stop(killed.child, 'SIGKILL');
  const orphan = Number((await readFile(join(folder, 'database/postmaster.pid'), 'utf8')).split('\n')[0]);
  expect(startOfProcess(orphan)).toBeDefined();
  const again = await start(folder);
  expect(again.found).toBeGreaterThanOrEqual(killed.lastKept());
  expect(startOfProcess(orphan)).toBeUndefined();
  await stop(again.child);
  expect(existsSync(join(folder, 'database/postmaster.pid'))).toBe(false);
  expect(existsSync(join(folder, 'balai.lock'))).toBe(false);
});

test('a database killed under a running Balai is started again, and work goes on', async () => {
  const copy = await start(newFolder());
  const postmaster = async () => Number((await readFile(join(copy.folder, 'database/postmaster.pid'), 'utf8')).split('\n')[0]);
  const first = await postmaster();
  process.kill(first, 'SIGKILL');
  await expect.poll(postmaster, { timeout: 10_000 }).not.toBe(first);
  const before = copy.lastKept();
  await expect.poll(copy.lastKept, { timeout: 10_000 }).toBeGreaterThan(before);
});

test('a database killed together with Balai is recovered at the next start', async () => {
  const copy = await start(newFolder());
  await stop(copy.child, 'SIGKILL');
  process.kill(Number((await readFile(join(copy.folder, 'database/postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL');
  expect((await start(copy.folder)).found).toBeGreaterThanOrEqual(copy.lastKept());
});

test('a second copy on the same folder is refused in one sentence, and the first goes on', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const second = await start(folder);
  expect(second.child.exitCode).toBe(1);
  expect(second.said.problem).toMatch(/^Another Balai \(process \d+\) is running on .*BALAI_DATA\.\n$/);
  const before = first.lastKept();
  await expect.poll(first.lastKept).toBeGreaterThan(before);
});

test('a path far longer than a socket may have still works', async () => {
  const folder = join(newFolder(), 'a-folder-with-a-long-name-'.repeat(4), 'and-another-below-it-'.repeat(3));
  const copy = await start(folder);
  expect(copy.said).toMatchObject({ problem: '' });
  expect(copy.found).toBe(0);
});

test.skipIf(process.getuid?.() !== 0)('as root, folders closed to the account of the database are no hindrance', async () => {
  const closed = newFolder();
  expect(statSync(closed).mode & 0o777).toBe(0o700);
  expect((await start(join(closed, 'data'))).found).toBe(0);
});

test('a data folder that cannot be one is refused in one sentence', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const copy = await start(join(folder, 'file', 'below'));
  expect(copy.child.exitCode).toBe(1);
  expect(copy.said.problem).toMatch(/^The data folder .* cannot be used, because it is not a folder: choose another with BALAI_DATA\.\n$/);
});

test('a start cut short while the database was made is simply begun again', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'database.unfinished/base'), { recursive: true });
  expect((await start(folder)).found).toBe(0);
});
