import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallBundle } from '../src/loop/4-admission/rules/bundle/bundle-examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'balai-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As somebody with a copy of the repository and nothing else: no data folder, no database. */
function balai(...words: string[]) {
  const env = { ...process.env, BALAI_DATA: join(folder, 'nowhere'), DATABASE_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/balai.mjs', ...words], { encoding: 'utf8', env });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('a bundle is computed, verified, and found out when it was changed, without a running Balai', () => {
  const computed = balai('admission', 'compute', file('wave.json', JSON.stringify(smallBundle)));
  expect(computed.status).toBe(0);
  expect(JSON.parse(computed.stdout)).toMatchObject({ ...smallBundle, result: expect.any(Array) as unknown });
  expect(balai('admission', 'verify', file('right.json', computed.stdout))).toMatchObject({ status: 0, stdout: expect.stringMatching(/^The result is right/) as unknown });
  const changed = balai('admission', 'verify', file('changed.json', computed.stdout.replace('"score":9000', '"score":900')));
  expect(changed).toMatchObject({ status: 1, stdout: expect.stringMatching(/Nobody is overtaken: G3-0001/) as unknown });
});

test('what is no bundle, no file or no command ends with 2 and one sentence', () => {
  expect(balai('admission', 'verify', file('spaces.json', ' '.repeat(10_000_000)))).toMatchObject({ status: 2, stdout: '', lines: [expect.stringMatching(/the document is empty/) as unknown] });
  expect(balai('admission', 'compute', join(folder, 'missing.json'))).toMatchObject({ status: 2, stdout: '', lines: [expect.stringMatching(/there is no such file/) as unknown] });
  expect(balai('admission', 'verify')).toMatchObject({ status: 2, stdout: '' });
});
