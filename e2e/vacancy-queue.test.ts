import { mkdtempSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '#platform/project-root';
import { openBrowser } from './support/browser.ts';
import { tryRole } from './support/crawl.ts';
import { openTypist } from './support/keyboard.ts';

const real = join(projectRoot(), '..', 'shared', 'data', 'vacancies', 'jobstreet_2025_full_text.jsonl.gz');
const product = inject('product');
const folder = mkdtempSync(join(tmpdir(), 'balai-lowongan-'));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const waiting = async (page: Page): Promise<number> => Number(/([\d.]+) lowongan menunggu dibaca/.exec(await page.locator('main').innerText())?.[1]?.replaceAll('.', '') ?? 0);

test.skipIf(!existsSync(real))('a real file comes in by keyboard alone, its columns settled on the way, and the queue is worked off key by key', async () => {
  const file = join(folder, 'bursa.jsonl');
  writeFileSync(file, gunzipSync(readFileSync(real)).toString('utf8').split('\n').slice(0, 40).join('\n'));
  const typist = await openTypist(browser, product.address, 1280);
  const { page } = typist;
  await tryRole(page.context(), product.address, 'planner');
  await typist.go('/kebutuhan/impor');
  // The tab of the page bears the name first, then the field.
  await typist.reach('Berkas lowongan');
  await typist.attach('Berkas lowongan', file);
  await typist.press('Unggah dan impor');
  expect(await typist.reads()).toContain('Judul lowongan');
  await typist.press('Mulai impor');
  await expect.poll(async () => { await page.reload(); return typist.reads(); }, { timeout: 60_000, interval: 1_000 }).toMatch(/Selesai/);
  await typist.go('/kebutuhan/lowongan/baca');
  const before = await waiting(page);
  expect(before).toBeGreaterThan(0);
  let left = before;
  let toggled = 0;
  // Enter confirms what stands first, a digit picks the next, X says none, L puts off: no Tab, no mouse.
  for (let step = 0; left > 0 && step < 400; step += 1) {
    const key = (await page.locator('input[type=radio]').count()) === 0 ? 'x' : step % 3 === 0 ? 'x' : 'Enter';
    const boxes = page.locator('input[name=units]');
    if (toggled === 0 && (await boxes.count()) > 0) {
      const was = await boxes.first().isChecked();
      await page.keyboard.press('a');
      expect(await boxes.first().isChecked()).toBe(!was);
      expect(await typist.reads()).toMatch(/A · [A-Z].*% yakin · dari kata/);
      toggled += 1;
    }
    if (step % 5 === 1 && (await page.locator('input[type=radio]').count()) > 1) await page.keyboard.press('2');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    left = await waiting(page);
  }
  expect(left).toBe(0);
  expect(toggled).toBe(1);
  expect(await typist.reads()).toContain('Semua lowongan sudah dibaca');
  await typist.leave();
}, 240_000);
