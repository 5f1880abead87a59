import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, mondayOf, type Day } from '#kernel/day';
import { openBrowser } from './support/browser.ts';
import { startProduct, type Product } from './support/product.ts';
import { clusterProgram, clusterToProgram, publishProgram } from './story/cluster.ts';
import { idIn } from './story/story.ts';
import { openRole, openVisitor, type Visitor } from './support/visitor.ts';

/** Plans change the board, so they have a centre of their own. */
let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = [await startProduct(), await openBrowser()]; });
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10) as Day;

/** The page calls itself again while the search goes on; whoever has no script waits for it, too. */
async function waitForPlan({ page, reads }: Visitor): Promise<string> {
  for (;;) {
    const text = await reads();
    if (/\nSelesai\n|\nDihentikan\n/.test(text)) return text;
    expect(text).toMatch(/Menunggu|Mencari/);
    await page.waitForTimeout(500);
    await page.reload();
  }
}

async function searchFor(planner: Visitor, kind: 'baru' | 'ulang', label: string, program?: string): Promise<string> {
  await planner.go(`/gelombang/rencana/${kind}`);
  await planner.fill('Nama rencana', label);
  await planner.fill('Lama mencari (detik)', '3');
  if (program) {
    await planner.page.locator('summary', { hasText: 'Pilih bengkel, instruktur, program' }).click();
    await planner.choose(new RegExp(program));
  }
  await planner.press('Cari rencana');
  return waitForPlan(planner);
}

test('without a script: needs become a cluster, a program two people agree on, a plan, classes on the board, and a page anybody reads', async () => {
  const planner = await openRole(browser, product.address, 'planner', { width: 320, javaScriptEnabled: false });
  const head = await openRole(browser, product.address, 'head', { javaScriptEnabled: false });
  await publishProgram(head, product.address, await clusterToProgram(planner, 320));

  const plan = await searchFor(planner, 'baru', 'Setengah tahun', clusterProgram);
  expect(plan).toMatch(/nilai rencana/);
  const path = new URL(planner.page.url()).pathname;
  await planner.go(`${path}?bagian=idle`);
  expect(await planner.reads()).toMatch(/Bengkel .* kosong/i);
  await planner.go(`${path}?bagian=classes`);
  expect(await planner.reads()).toContain(clusterProgram);
  await planner.press('Ambil yang dipilih');
  expect(await planner.reads()).toContain('sudah diambil');

  await planner.page.locator('tr', { hasText: 'sudah diambil' }).first().locator('th a').click();
  const classId = idIn(planner.path());
  const week = /\/cetak\?week=(\d{4}-\d\d-\d\d)/.exec(await planner.page.content())![1]!;
  await planner.page.locator('main a[href^="/gelombang/"]').first().click();
  await planner.press('Terbitkan gelombang');
  expect(await planner.reads()).toContain('Terbit');
  await planner.go(`/gelombang/papan?from=${week}`);
  expect(await planner.page.locator('.board').innerText()).toContain(clusterProgram);
  await planner.leave();
  await head.leave();

  const anybody = await openVisitor(browser, product.address, { width: 360, javaScriptEnabled: false });
  await anybody.go(`/pelatihan/${classId}`);
  expect(await anybody.reads()).toContain(clusterProgram);
  await anybody.leave();
});

test('an instructor falls ill: the board says so, replanning moves only what they teach, and the board is whole again', async () => {
  const planner = await openRole(browser, product.address, 'planner', { javaScriptEnabled: false });
  const starts = mondayOf(addDays(today, 31));
  await planner.go('/balai/instruktur');
  await planner.press('Bagus Prasetyo');
  await planner.fill('Dari tanggal', starts);
  await planner.fill('Sampai tanggal', addDays(starts, 25));
  await planner.fill('Alasan', 'Sakit');
  await planner.press('Catat cuti');
  await planner.go('/gelombang/papan');
  expect(await planner.reads()).toMatch(/Bagus Prasetyo tidak mengajar .* \(Sakit\) saat Juru Las SMAW A berjalan/);

  const moves = await searchFor(planner, 'ulang', 'Sesudah sakit');
  expect(moves).toMatch(/Juru Las SMAW A[\s\S]*Bagus Prasetyo[\s\S]*Rizal Firmansyah[\s\S]*Bagus Prasetyo tidak ada mulai .*: Sakit/);
  const [, moved, all] = /(\d+) dari (\d+) kelas berpindah/.exec(moves)!;
  expect(Number(moved) / Number(all)).toBeLessThanOrEqual(0.1);
  await planner.press('Ambil yang dipilih');
  await planner.go('/gelombang/papan');
  expect(await planner.reads()).not.toMatch(/\(Sakit\) saat Juru Las SMAW A berjalan/);
  await planner.leave();
});

test('an instructor nobody can stand in for falls ill: a public class begins later, it is said whom that concerns before anybody decides, some moves are taken, and people are written to', async () => {
  const planner = await openRole(browser, product.address, 'planner', { javaScriptEnabled: false });
  const starts = mondayOf(addDays(today, 31));
  await keepMoneyUntil(planner, addDays(today, 300));
  await planner.go('/balai/instruktur');
  await planner.press('Yuni Astuti');
  await planner.fill('Dari tanggal', starts);
  await planner.fill('Sampai tanggal', addDays(starts, 11));
  await planner.fill('Alasan', 'Sakit');
  await planner.press('Catat cuti');

  const moves = await searchFor(planner, 'ulang', 'Yuni sakit');
  expect(moves).toMatch(/Tata Kecantikan Rambut[\s\S]*terbit[\s\S]*Yuni Astuti[\s\S]*diundur[\s\S]*\d+ pendaftar akan diberi tahu[\s\S]*Yuni Astuti tidak ada mulai .*: Sakit/);
  expect(moves).toMatch(/Begitu diambil: \d+ pendaftar akan diberi tahu/);
  const plan = planner.path();
  const chosen = 'Tata Kecantikan Rambut';
  for (const box of await planner.page.locator('input[name=packages]').all()) if (!(await box.getAttribute('aria-label'))!.endsWith(chosen)) await box.uncheck();
  await planner.press('Ambil yang dipilih');
  expect(await planner.reads()).toContain('1 kelas diambil.');
  await planner.go(plan);
  const row = planner.page.locator('tr', { hasText: 'sudah diambil' });
  expect(await row.count()).toBe(1);
  await row.locator('th a').first().click();
  expect(await planner.reads()).toMatch(/Pendaftar diberi tahu[\s\S]*Diambil dari rencana[\s\S]*Yuni sakit/);
  await planner.leave();

  const administrator = await openRole(browser, product.address, 'administrator', { javaScriptEnabled: false });
  for (;;) {
    await administrator.go('/admin/pesan');
    if (/Tata Kecantikan Rambut \(Gelombang 3\) diundur\. Mulai .*, semula .*, karena pengajarnya berhalangan/.test(await administrator.reads())) break;
    await administrator.page.waitForTimeout(500);
  }
  expect(await administrator.reads()).not.toContain('Yuni sakit');
  await administrator.leave();
});

/** A later date may not outlast its money; near the end of a year it would, so its source is prolonged first. */
async function keepMoneyUntil(planner: Visitor, until: Day): Promise<void> {
  await planner.go('/gelombang/dana');
  for (const href of await planner.page.locator('main a[href*="?ubah="]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
    await planner.go(href);
    await planner.fill('Sampai tanggal', until);
    await planner.press('Simpan');
  }
}
