import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { triedRoles, tryRole, visitEveryPage } from './crawl.ts';
import { startProduct } from './product.ts';

/** Every kind of page, as every role, at 360 and 1280 px, into an ignored folder. `BALAI_ADDRESS` uses a running product; names of roles limit it. */
const wanted = process.argv.slice(2);
const product = process.env['BALAI_ADDRESS'] ? undefined : await startProduct();
const address = process.env['BALAI_ADDRESS'] ?? product!.address;
const browser = await openBrowser();
try {
  for (const role of ['anonymous', ...triedRoles] as const) {
    if (wanted.length > 0 && !wanted.includes(role)) continue;
    for (const width of [360, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 800 }, locale: 'id-ID' });
      const home = role === 'anonymous' ? '/' : await tryRole(context, address, role);
      const folder = join('screenshots', role, String(width));
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const { visited } = await visitEveryPage(await context.newPage(), address, [home, '/'], async (name, page) => {
        await page.screenshot({ path: join(folder, `${name.replace(/^\//, '').replaceAll('/', '__').replaceAll(':', '') || 'beranda'}.png`), fullPage: true });
      });
      console.log(`${role} at ${width}: ${visited.length} pages`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await product?.stop();
}
