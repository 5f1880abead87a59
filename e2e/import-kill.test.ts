import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root';
import { clearAway, newFolder, runToEnd, startCopy, visitorOf } from './support/copy.ts';

afterAll(clearAway);

const count = 9_000;

test('an import killed in the middle goes on behind its last commit: every row once, and the same file again changes nothing', async () => {
  const folder = newFolder();
  const copy = await startCopy(folder);
  const file = join(folder, 'lowongan-besar.jsonl');
  const until = new Date().getFullYear() + 1;
  writeFileSync(file, Array.from({ length: count }, (_, at) => JSON.stringify({ id: `uji-mati-nomor-${at}`, title: `Welder ${at}`, company: `PT Uji ${at}`, regency: 'Kota Cilegon', quota: 1, apply_until: `30/11/${until}` })).join('\n'));
  const visitor = visitorOf(copy.address);
  expect((await visitor.ask('/try', { role: 'planner' })).status).toBe(303);
  const taken = async (): Promise<number> => {
    const { text } = await visitor.ask('/kebutuhan/impor');
    const row = text.split('<tr').find((one) => one.includes('lowongan-besar.jsonl')) ?? '';
    return Number(/outcome=accepted">([\d.]+)</.exec(row)?.[1]?.replaceAll('.', '') ?? 0);
  };
  const child = spawn(process.execPath, ['tools/balai.mjs', 'demand', 'import', file], { cwd: projectRoot(), env: { ...process.env, BALAI_DATA: folder }, stdio: 'ignore' });
  const ended = once(child, 'close');
  await expect.poll(taken, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await ended;
  const safe = await taken();
  expect(safe).toBeGreaterThanOrEqual(1_000);
  expect(safe).toBeLessThan(count);
  const again = JSON.parse((await runToEnd(['tools/balai.mjs', 'demand', 'import', file], { BALAI_DATA: folder })).out) as { status: string; rows: number; accepted: number; duplicate: number };
  expect(again).toMatchObject({ status: 'finished', rows: count, accepted: count, duplicate: 0 });
  const third = JSON.parse((await runToEnd(['tools/balai.mjs', 'demand', 'import', file], { BALAI_DATA: folder })).out) as { known: boolean; accepted: number };
  expect(third).toMatchObject({ known: true, accepted: count });
  expect(await taken()).toBe(count);
  expect((await copy.end()).code).toBe(0);
}, 240_000);
