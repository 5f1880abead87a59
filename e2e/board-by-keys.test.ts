import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { tryRole } from './support/crawl.ts';
import { openTypist } from './support/keyboard.ts';
import { openRole } from './support/visitor.ts';

const product = inject('product');
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser?.close(); });

const board = '/gelombang/papan';

/** What a screen reader would say where the focus is. */
const standsOn = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());
const pathOf = (page: Page): string => new URL(page.url()).pathname;

test('the board is walked, opened and come back to by keys alone', async () => {
  const { page, go, reach, unseen, leave } = await openTypist(browser, product.address, 1280);
  await tryRole(page.context(), product.address, 'planner');
  const keys = async (...names: string[]): Promise<string> => { for (const name of names) await page.keyboard.press(name); return standsOn(page); };
  await go(board);
  await reach(/^Bengkel [^,]+, \d.*: /);
  const first = await standsOn(page);
  // Workshop, days, what runs, and its state, all in the one cell that has the focus.
  expect(first).toMatch(/^Bengkel [^,]+, \d.*\d{4}: .*(terencana|usulan|bentrok|kosong|tutup)/);
  expect(await page.getByRole('grid').first().getAttribute('aria-readonly')).toBe('true');
  expect(await page.locator('.board [tabindex="0"]').count()).toBe(1);

  const room = first.split(',')[0]!;
  expect(await keys('ArrowRight')).not.toBe(first);
  expect(await keys('Home')).toBe(first);
  expect(await keys('ArrowLeft')).toMatch(new RegExp(`^${room}`));
  expect(await keys('ArrowRight')).toBe(first);
  expect(await keys('Control+End', 'Control+Home')).toBe(first);
  expect(await keys('End', 'PageUp', 'PageDown', 'Home')).toBe(first);
  expect(await page.locator('.board [tabindex="0"]').count()).toBe(1);
  // Tab leaves the whole board at once.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.board') === null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await standsOn(page)).toBe(first);

  const walkTo = async (what: RegExp): Promise<string> => {
    for (let step = 0; step < 60; step += 1) {
      const at = await standsOn(page);
      if (what.test(at)) return at;
      const before = at;
      if ((await keys('ArrowRight')) === before) await keys('Home', 'ArrowDown');
    }
    throw new Error(`no cell says ${String(what)}`);
  };
  const run = await walkTo(/\((terencana|bentrok)\)$/);
  await Promise.all([page.waitForURL('**/gelombang/kelas/**'), page.keyboard.press('Enter')]);
  await page.waitForLoadState('load');
  await Promise.all([page.waitForURL(`**${board}`), page.keyboard.press('Escape')]);
  await expect.poll(() => standsOn(page)).toBe(run);

  await keys('Control+Home');
  const gap = await walkTo(/\(kosong\)$/);
  expect(await keys('Enter')).toMatch(/^Bisa diisi/);
  expect(await keys('Escape')).toBe(gap);
  expect(pathOf(page)).toBe(board);
  expect(unseen).toEqual([]);
  // The same page on a narrower window is a list again, and says nothing of a grid.
  await page.setViewportSize({ width: 600, height: 800 });
  expect(await page.locator('.board').evaluate((table) => [table.getAttribute('role'), table.getAttribute('aria-readonly'), table.querySelectorAll('[tabindex]').length])).toEqual([null, null, 0]);
  await leave();
});

test('on a phone the board is a list under each workshop, and without a script every cell is a link', async () => {
  const phone = await openRole(browser, product.address, 'planner', { width: 360 });
  await phone.go(board);
  expect(await phone.page.getByRole('grid').count()).toBe(0);
  expect(await phone.page.locator('.board__keys').isVisible()).toBe(false);
  expect(await phone.page.locator('.board a.block[tabindex]').count()).toBe(0);
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.leave();

  const plain = await openRole(browser, product.address, 'planner', { javaScriptEnabled: false });
  await plain.go(board);
  expect(await plain.page.locator('.block').count()).toBe(await plain.page.locator('a.block').count());
  await plain.page.locator('a.block--idle').first().click();
  expect(new URL(plain.page.url()).hash).toMatch(/^#celah-/);
  expect(await plain.page.locator(':target').innerText()).toContain('Bisa diisi');
  await plain.leave();
});
