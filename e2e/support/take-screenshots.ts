import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { triedRoles, tryRole, visitEveryPage } from './crawl.ts';
import { startProduct } from './product.ts';

/** Every kind of page, as every role, at 360 and 1280 px, into an ignored folder. Words after the command limit it: names of roles, widths, `en`. `BALAI_ADDRESS` uses a running product. */
const words = process.argv.slice(2);
const among = <One extends string>(all: readonly One[]): readonly One[] => { const named = all.filter((one) => words.includes(one)); return named.length > 0 ? named : all; };
const product = process.env['BALAI_ADDRESS'] ? undefined : await startProduct();
const address = process.env['BALAI_ADDRESS'] ?? product!.address;
const browser = await openBrowser();
try {
  for (const role of among(['anonymous', ...triedRoles])) for (const width of among(['360', '1280'])) await takeAll(browser, role, Number(width));
} finally {
  await browser.close();
  await product?.stop();
}

async function takeAll(from: Browser, role: 'anonymous' | (typeof triedRoles)[number], width: number): Promise<void> {
  const isEnglish = words.includes('en');
  const folder = join('screenshots', isEnglish ? `${role}-en` : role, String(width));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const context = await from.newContext({ viewport: { width, height: width === 360 ? 740 : 800 }, locale: isEnglish ? 'en-GB' : 'id-ID' });
  if (isEnglish) await context.request.get(`${address}/?bahasa=en`);
  const home = role === 'anonymous' ? '/' : await tryRole(context, address, role);
  const { visited } = await visitEveryPage(await context.newPage(), address, [home, '/'], async (name, page) => {
    await page.screenshot({ path: join(folder, `${name.replace(/^\//, '').replaceAll('/', '__').replaceAll(':', '') || 'beranda'}.png`), fullPage: true });
  });
  console.log(`${role} at ${width}: ${visited.length} pages`);
  await context.close();
}
