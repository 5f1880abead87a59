import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeDataFolder } from './data-folder.ts';
import { readSecrets } from './secrets.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'balai-folder-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secretsOf = (given: { signingSecret?: string; nikKey?: string } = {}) => readSecrets({ dataFolder: folder, signingSecret: undefined, nikKey: undefined, ...given });

test('the lock of a dead copy is taken over, even if its number belongs to another program by now', async () => {
  writeFileSync(join(folder, 'balai.lock'), JSON.stringify({ pid: process.ppid, start: 'long ago' }));
  const release = await takeDataFolder(folder);
  expect(JSON.parse(await readFile(join(folder, 'balai.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  release();
  await expect(readFile(join(folder, 'balai.lock'))).rejects.toThrow(/ENOENT/);
});

test('a lock cut short in writing does not shut Balai out for ever', async () => {
  writeFileSync(join(folder, 'balai.lock'), '');
  await takeDataFolder(folder);
  expect(JSON.parse(await readFile(join(folder, 'balai.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
});

test('secrets are made once, differ from one another, and are for our account alone', async () => {
  const first = await secretsOf();
  expect(await secretsOf()).toEqual(first);
  expect(first.nikEncryptionKey).toHaveLength(32);
  expect(first.certificateSeed).toHaveLength(32);
  expect(first.nikEncryptionKey.equals(first.nikIndexKey)).toBe(false);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('secrets given from outside are used instead, and the kept ones stay', async () => {
  const kept = await secretsOf();
  const given = await secretsOf({ signingSecret: 's'.repeat(32), nikKey: 'n'.repeat(32) });
  expect(given.signing).toBe('s'.repeat(32));
  expect(given.nikEncryptionKey.equals(kept.nikEncryptionKey)).toBe(false);
  expect(given.nikEncryptionKey.equals(given.nikIndexKey)).toBe(false);
  expect(await secretsOf()).toEqual(kept);
});

test('damaged secrets stop the start instead of being replaced', async () => {
  writeFileSync(join(folder, 'secrets.json'), '{"signing":');
  await expect(secretsOf()).rejects.toThrow(/damaged/);
  expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe('{"signing":');
});
