import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { pictureFile } from './support/apply.ts';
import { openBrowser } from './support/browser.ts';
import { openRole } from './support/visitor.ts';

const product = inject('product');
const calendar = '/kebutuhan/kunjungan';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

test('in a yard without network the page opens, what is written stays on the phone, and arrives once when there is network', async () => {
  const phone = await openRole(browser, product.address, 'employment', { width: 360 });
  const { page, context } = phone;
  await phone.go(calendar);
  // The calendar keeps the pages of one's own planned visits; the phone says when it has them.
  const planned = await page.locator('.calendar__entry--plan a').first().getAttribute('href');
  const form = `${planned!}/catat`;
  await expect.poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), `${new URL(product.address).origin}${form}`), { timeout: 15_000 }).toBe(true);
  await page.reload();
  await context.setOffline(true);
  await page.goto(new URL(form, product.address).href);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.fill('Catatan', 'Lini baru mulai Maret; butuh operator bubut giliran malam.');
  await phone.attach('Foto', pictureFile('pabrik.png'));
  // The words to find an occupation by lie on the phone too: what people say, not only what the list is called.
  const options = page.locator('#needs-0-occupation option');
  const all = await options.count();
  await page.locator('#needs-0-occupation-find').fill('zzzz');
  await expect.poll(() => page.locator('#needs-0-occupation-found').innerText()).toContain('Tidak ada yang cocok');
  expect(await options.count()).toBe(all);
  await page.locator('#needs-0-occupation-find').fill('tukang bubut');
  await expect.poll(() => page.locator('#needs-0-occupation-found').innerText()).toContain('cocok; pilih di bawah');
  expect(await options.count()).toBeLessThan(8);
  expect(await page.locator('#needs-0-occupation').inputValue()).toBe('');
  await phone.pick('Jabatan', /^7223/);
  await page.locator('#needs-0-occupation-find').fill('');
  expect(await options.count()).toBe(all);
  await phone.fill('Jumlah orang', '6');
  await page.getByRole('button', { name: 'Simpan hasil kunjungan' }).click();
  await expect.poll(() => page.locator('#outbox').innerText()).toContain('1 catatan aman di ponsel ini');
  await expect.poll(() => page.locator('main').innerText()).toContain('Tersimpan di ponsel ini');
  // Closed and opened again, still without network: it is still there.
  await page.goto(new URL(calendar, product.address).href);
  await expect.poll(() => page.locator('#outbox').innerText()).toContain('1 catatan aman di ponsel ini');
  await context.setOffline(false);
  await expect.poll(() => page.locator('#outbox').innerText(), { timeout: 15_000 }).toContain('Semua catatan sudah terkirim');
  await phone.go(planned!);
  const told = await phone.reads();
  expect(told).toContain('butuh operator bubut giliran malam');
  expect(told).toContain('Meminta 6 orang');
  const photo = page.locator('.evidence img');
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await phone.leave();
});

test('the sample shows a visit with the photograph that was taken on it', async () => {
  const officer = await openRole(browser, product.address, 'employment');
  await officer.go(`${calendar}/berkas`);
  await officer.page.getByRole('link', { name: /PT|CV/ }).last().waitFor();
  const visits = await officer.page.locator('main a[href^="/kebutuhan/kunjungan/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!).filter((href) => /[0-9a-f-]{36}$/.test(href)));
  const photos: number[] = [];
  for (const visit of new Set(visits)) {
    await officer.go(visit);
    const photo = officer.page.locator('.evidence img');
    if ((await photo.count()) > 0) photos.push(await photo.evaluate(async (image: HTMLImageElement) => { await image.decode(); return image.naturalWidth; }));
  }
  expect(photos).toContain(640);
  await officer.leave();
});

test('without scripts the same form is sent as it is', async () => {
  const phone = await openRole(browser, product.address, 'planner', { width: 360, javaScriptEnabled: false });
  await phone.go(`${calendar}/catat`);
  await phone.pick('Perusahaan', /Contoh/);
  await phone.fill('Catatan', 'Bertemu di pameran kerja.');
  expect(await phone.page.locator('#needs-0-occupation-find').isVisible()).toBe(false);
  await phone.press('Simpan hasil kunjungan');
  expect(phone.path()).toMatch(/kunjungan\/[0-9a-f-]{36}$/);
  expect(await phone.reads()).toContain('Bertemu di pameran kerja.');
  await phone.leave();
});
