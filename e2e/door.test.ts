import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.ts';
import { tryRole } from './support/crawl.ts';
import { openNetwork } from './support/network.ts';
import { openRole, type Visitor } from './support/visitor.ts';

const product = inject('product');
let browser: Browser;
let door: string;

beforeAll(async () => {
  browser = await openBrowser();
  const officer = await openRole(browser, product.address, 'admission');
  await officer.go('/penerimaan/nilai');
  await officer.pick('Gelombang', /Gelombang 4/);
  await officer.press('Terapkan');
  await officer.press('Sesi tes dan wawancara');
  // The make-up test of today is still open, at whatever hour and on whatever day.
  door = (await officer.page.locator('tr', { hasText: 'Ruang Teori 1' }).locator('a[href^="/penerimaan/pintu/"]').getAttribute('href'))!;
  await officer.leave();
});
afterAll(async () => {
  await browser?.close();
});

const atDoor = async (javaScriptEnabled = true, address = product.address): Promise<Visitor> => {
  const visitor = await openRole(browser, address, 'admission', { width: 360, javaScriptEnabled });
  await visitor.go(door);
  return visitor;
};
/** A button and the hidden name after it. */
const mark = (deed: string, name: string | undefined): RegExp => new RegExp(`^${deed}\\s*, ${name}`);
const rows = (visitor: Visitor) => visitor.page.locator('.person');
/** How much of what was done lies in the phone's own database: all of it, or what the server has not heard. */
const countKept = (visitor: Visitor, isUnsent = false): Promise<number> => visitor.page.evaluate((isUnsent) => new Promise<number>((resolve, reject) => {
  const asked = indexedDB.open('balai-kept', 1);
  asked.onerror = () => reject(asked.error!);
  asked.onsuccess = () => {
    const looked = asked.result.transaction('entries').objectStore('entries').getAll() as IDBRequest<{ told?: object }[]>;
    looked.onsuccess = () => { asked.result.close(); resolve(looked.result.filter(({ told }) => !isUnsent || !told).length); };
  };
}), isUnsent);
const expectAllSent = async (visitor: Visitor): Promise<void> => {
  await expect.poll(() => countKept(visitor, true), { timeout: 15_000 }).toBe(0);
  await expect.poll(() => visitor.page.locator('#outbox').innerText()).toContain('Semua catatan sudah terkirim');
};
const cameOf = async (visitor: Visitor): Promise<number> => Number(await visitor.page.locator('[data-kept-count]').innerText());

test('rows are wide enough for a thumb, and the page is no wider than the phone', async () => {
  const phone = await atDoor();
  for (const row of await rows(phone).all()) expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(56);
  for (const button of await phone.page.locator('.door-mark button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.leave();
});

test('without network marks are kept in sight on the phone; back online they arrive, each once', async () => {
  const phone = await atDoor();
  const before = await cameOf(phone);
  const waiting = phone.page.locator('.person', { has: phone.page.getByRole('button', { name: /^Hadir/ }) });
  const names = await waiting.locator('.person__text').evaluateAll((texts) => texts.map((text) => text.firstChild?.textContent ?? ''));
  expect(names.length).toBeGreaterThanOrEqual(2);
  await phone.context.setOffline(true);
  for (const name of names) await phone.page.getByRole('button', { name: mark('Hadir', name) }).click();
  await expect.poll(() => phone.page.locator('#outbox').innerText()).toContain(`${names.length} catatan aman di ponsel ini`);
  expect(await phone.page.getByText('Aman di ponsel ini', { exact: true }).count()).toBe(names.length);
  // A slip taken back before it was sent never happened.
  await phone.page.getByRole('button', { name: mark('Batalkan', names[0]) }).click();
  await expect.poll(() => phone.page.locator('#outbox').innerText()).toContain(`${names.length - 1} catatan`);
  await phone.page.getByRole('button', { name: mark('Hadir', names[0]) }).click();

  // The answer to the first try is lost on its way: the phone sends it again, and it is still one mark.
  let lost = 0;
  await phone.context.route('**/api/admission/sittings/**', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await phone.context.setOffline(false);
  await expectAllSent(phone);
  await phone.go(door);
  expect([lost, await cameOf(phone)]).toEqual([1, before + names.length]);
  await expect.poll(() => countKept(phone)).toBe(0);
  await phone.leave();

  const officer = await openRole(browser, product.address, 'admission');
  await officer.go(door.replace('pintu', 'sesi'));
  await officer.press(names[0]!);
  expect((await officer.reads()).match(/Presensi di pintu/g)).toHaveLength(1);
  await officer.leave();
});

test('marks survive the page being closed and opened again, and one the server refuses stays with its reason', async () => {
  const phone = await atDoor();
  const name = (await rows(phone).first().locator('.person__text').evaluate((text) => text.firstChild?.textContent)) ?? '';
  await phone.context.setOffline(true);
  await phone.page.getByRole('button', { name: mark('Batalkan', name) }).click();
  await expect.poll(() => phone.page.locator('#outbox').innerText()).toContain('1 catatan');
  // Meanwhile somebody at another door took the mark back and gave it again.
  const other = await atDoor(false);
  await other.page.getByRole('button', { name: mark('Batalkan', name) }).click();
  await other.page.getByRole('button', { name: mark('Hadir', name) }).click();
  const came = await cameOf(other);
  await other.leave();
  await phone.context.setOffline(false);
  await phone.go(door);
  await expect.poll(() => phone.page.locator('[data-kept-list]').innerText(), { timeout: 15_000 }).toContain('sudah diubah di pintu lain');
  await phone.page.getByRole('button', { name: 'Hapus dari ponsel' }).click();
  await expect.poll(() => phone.page.locator('[data-kept-list]').count()).toBe(0);
  await expect.poll(() => cameOf(phone)).toBe(came);
  await phone.leave();
});

test('a door page opened once opens again without network, keeps marks, shows the ones sent before, and sends the rest later', async () => {
  const network = await openNetwork(product.address);
  const phone = await atDoor(true, network.address);
  await expect.poll(() => phone.page.evaluate(async () => (await caches.match(location.pathname)) !== undefined)).toBe(true);
  const before = await cameOf(phone);
  const [sent, kept] = await rows(phone).locator('.person__text').evaluateAll((texts) => texts.map((text) => text.firstChild?.textContent ?? ''));
  const press = async (name: string | undefined): Promise<void> => phone.page.getByRole('button', { name: mark('(Hadir|Batalkan)', name) }).click();
  const reads = async (name: string | undefined) => phone.page.locator('.door-mark button', { hasText: name }).innerText();
  const was = [await reads(sent), await reads(kept)];
  await press(sent);
  await expectAllSent(phone);

  network.cut();
  await phone.context.setOffline(true);
  await phone.page.reload();
  expect(await phone.reads()).toContain('Halaman ini disimpan di ponsel pukul');
  expect(await phone.page.locator('.person').first().evaluate((row) => getComputedStyle(row).display)).toBe('flex');
  await expect.poll(() => reads(sent)).not.toBe(was[0]);
  await press(kept);
  await expect.poll(() => phone.page.locator('#outbox').innerText()).toContain('1 catatan aman di ponsel ini');
  await phone.page.reload();
  await expect.poll(() => reads(kept)).not.toBe(was[1]);
  await expect.poll(() => phone.page.locator('#outbox').innerText()).toContain('1 catatan aman di ponsel ini');
  // Nothing else of this person is on the phone.
  const other = await phone.context.newPage();
  await expect(other.goto(`${network.address}/penerimaan`)).rejects.toThrow();
  await other.close();

  network.mend();
  await phone.context.setOffline(false);
  await expectAllSent(phone);
  await phone.go(door);
  expect([await phone.page.locator('[data-copy]').isVisible(), await reads(sent) === was[0], await reads(kept) === was[1]]).toEqual([false, false, false]);
  await press(sent);
  await press(kept);
  await expectAllSent(phone);
  await phone.go(door);
  expect(await cameOf(phone)).toBe(before);
  await phone.leave();
  network.close();
});

test('a session ended without signing out: whoever signs in next on the same phone sees nothing that was kept', async () => {
  const network = await openNetwork(product.address);
  const phone = await atDoor(true, network.address);
  const isKept = (): Promise<boolean> => phone.page.evaluate(async (path) => (await caches.match(path)) !== undefined, door);
  await expect.poll(isKept).toBe(true);
  await phone.context.clearCookies();
  await tryRole(phone.context, network.address, 'planner');
  await phone.go('/meja');
  await expect.poll(isKept).toBe(false);
  network.cut();
  await phone.context.setOffline(true);
  await expect(phone.page.goto(`${network.address}${door}`)).rejects.toThrow();

  // Who opens the same page keeps their own, and no other lies beside it.
  network.mend();
  await phone.context.setOffline(false);
  await phone.context.clearCookies();
  await tryRole(phone.context, network.address, 'admission');
  await phone.go(door);
  await expect.poll(isKept).toBe(true);
  const owner = await phone.page.evaluate(() => document.body.dataset.owner!);
  expect(await phone.page.evaluate(async (path) => (await Promise.all((await caches.keys()).map(async (name) => ((await (await caches.open(name)).match(path)) ? name.split(' ')[2] : [])))).flat(), door)).toEqual([owner]);
  await phone.leave();
  network.close();
});

test('signing out warns once of marks that were not sent, and leaves nothing on the phone', async () => {
  const phone = await atDoor();
  await phone.page.evaluate(async () => void await navigator.serviceWorker.ready);
  await phone.context.route('**/api/admission/sittings/**', (route) => route.abort());
  await phone.page.locator('.door-mark button').first().click();
  await phone.page.getByRole('button', { name: 'Keluar', exact: true }).click();
  expect(await phone.page.getByRole('alert').innerText()).toContain('Masih ada 1 catatan');
  await phone.page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await phone.page.waitForURL((address) => address.pathname === '/');
  expect(await phone.page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
  expect(await countKept(phone)).toBe(0);
  await phone.leave();
});

test('without script the same form marks and takes back', async () => {
  const phone = await atDoor(false);
  const before = await cameOf(phone);
  await phone.page.getByRole('button', { name: /^Batalkan/ }).first().click();
  expect(await cameOf(phone)).toBe(before - 1);
  await phone.page.getByRole('button', { name: /^Hadir/ }).first().click();
  expect(await cameOf(phone)).toBe(before);
  await phone.leave();
});
