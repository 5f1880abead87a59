import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.ts';
import { openRole } from './support/visitor.ts';

const width = 320;
const product = inject('product');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test('an employer says what it needs on a phone of 320 px without scripts, checks its answers, and finds the need with its record', async () => {
  const phone = await openRole(browser, product.address, 'employer', { width, javaScriptEnabled: false });
  const wide: string[] = [];
  const measure = async (): Promise<void> => { if (await phone.page.evaluate(() => document.documentElement.scrollWidth) > width) wide.push(phone.path()); };
  const press = async (name: string): Promise<void> => { await phone.press(name); await measure(); };
  await measure();
  await press('Tulis kebutuhan baru');
  await phone.fill('Siapa yang Anda butuhkan?', 'juru las');
  await press('Lanjutkan');
  await phone.choose('Pekerja Pengelasan');
  await phone.fill('Jumlah orang', '7');
  const month = `${new Date().getFullYear() + 1}-05-01`;
  await phone.fill('Bulan dibutuhkan', month);
  await phone.pick('Wilayah kerja', /Cilegon/);
  await phone.choose('Kami berjanji menerima sejumlah itu');
  await press('Lanjutkan');
  expect(await phone.reads()).toContain('Periksa jawaban Anda');
  expect(await phone.reads()).toContain('Kami berjanji menerima sejumlah itu');
  await press('Kirim kebutuhan');
  const home = await phone.reads();
  expect(home).toContain('7 orang diminta');
  expect(home).toMatch(/Dari 10 orang yang Anda janjikan secara tertulis, kami memperhitungkan \d/);
  await phone.go(`${phone.path().split('?')[0]!}/masih`);
  await measure();
  expect(wide).toEqual([]);
  await phone.leave();
});
