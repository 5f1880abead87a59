import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { openRole } from './support/visitor.ts';

const product = inject('product');
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser?.close(); });

test('demand becomes a cluster, the cluster a program, and a second person makes it public, without a script on a small phone', async () => {
  const planner = await openRole(browser, product.address, 'planner', { width: 320, javaScriptEnabled: false });
  const tooWide: string[] = [];
  const measure = async (): Promise<void> => { if (await planner.page.evaluate(() => document.documentElement.scrollWidth) > 320) tooWide.push(planner.path()); };
  const press = async (name: string | RegExp): Promise<void> => { await planner.press(name); await measure(); };
  await planner.go('/program');
  await press('Rancangan klaster');
  await press('Rancang klaster');
  await planner.fill('Nama rancangan', 'Klaster untuk uji layar');
  await planner.fill('Batas JP', '160');
  await press('Lanjut ke unit');
  // A unit that needs itself in a circle of two comes back at its row, with everything typed.
  const needs = await planner.page.getByLabel(/^Prasyarat \(nomor unit\): /).all();
  const kept = await Promise.all(needs.map((box) => box.inputValue()));
  await needs[0]!.fill('2');
  await needs[1]!.fill('1');
  await press('Hitung klasternya');
  expect(await planner.reads()).toContain('saling menunggu');
  for (const [at, box] of (await planner.page.getByLabel(/^Prasyarat \(nomor unit\): /).all()).entries()) if (at < 2) await box.fill(kept[at]!);
  await press('Hitung klasternya');
  const design = planner.path();
  await expect.poll(async () => { await planner.go(design); return planner.reads(); }, { timeout: 90_000, interval: 1_000 }).toContain('Apa yang dibeli JP lain');
  await measure();
  expect(await planner.reads()).toMatch(/Klaster ini menjawab [\d,.]+ dari [\d,.]+ orang/);
  await press('Buat program dari klaster ini');
  await planner.fill('Nama pelatihan', 'Klaster Uji Layar');
  await planner.fill('Kode program', 'KLU-1');
  await planner.pick('Kejuruan', 'Garmen');
  await press('Buat program dari klaster ini');
  await press('Kembali ke program');
  expect(await planner.reads()).toContain('Bisakah dijalankan di sini');
  await press('Ajukan untuk diterbitkan');
  const program = planner.path();
  for (const form of ['pdf', 'docx']) expect((await planner.context.request.get(new URL(`${program.split('?')[0]!}/dokumen.${form}`, product.address).href, { timeout: 60_000 })).status()).toBe(200);
  expect(tooWide).toEqual([]);
  await planner.leave();

  const head = await openRole(browser, product.address, 'head');
  await head.go(program);
  await head.press('Terbitkan versi 1');
  expect(await head.reads()).toContain('Dibuat dari rancangan klaster');
  await head.press('Terbitkan versi 1');
  expect(await head.reads()).toContain('Terbit');
  await head.leave();
}, 180_000);
