import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { triedRoles, tryRole, visitEveryPage } from './support/crawl.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 1280] as const;
const { address } = inject('product');
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser?.close(); });

type Violation = { id: string; nodes: { html: string }[] };

/** What axe finds on the page as it stands (WCAG 2.2 AA), in short. The policy forbids inline scripts, so axe comes in through the debugger, once for all pages of a visitor. */
async function faultsOf(page: Page): Promise<string[]> {
  const violations = await page.evaluate(`axe.run(document, { resultTypes: ['violations'], selectors: false, preload: false, iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`) as Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** The pieces a page is made of, without its words. */
const piecesOf = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...new Set([...document.querySelectorAll('body *')].map((element) => `${element.parentElement?.className ?? ''} > ${element.tagName}.${element.className} ${element.getAttribute('role') ?? ''}`))]);

/** Pieces that axe saw on each kind of page, whoever came there: another role's page is examined again when it shows one more. */
const examined = new Map<string, Set<string>>();

async function isToExamine(name: string, page: Page): Promise<boolean> {
  const known = examined.get(name) ?? new Set();
  const pieces = await piecesOf(page);
  const isNew = pieces.some((piece) => !known.has(piece));
  examined.set(name, new Set([...known, ...pieces]));
  return isNew;
}

async function examine(name: string, page: Page): Promise<string[]> {
  const isNew = await isToExamine(name, page);
  const faults: string[] = [];
  // A page is opened at the width the last one was left at.
  const opened = page.viewportSize()!.width;
  for (const width of opened === widths[0] ? widths : [...widths].reverse()) {
    if (width !== opened) await page.setViewportSize({ width, height: 800 });
    if (isNew) for (const fault of await faultsOf(page)) faults.push(`${name} at ${width} px: ${fault}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${name} is ${wide} px wide at ${width} px`);
  }
  return faults;
}

describe.concurrent('at 320 and 1280 px', () => {
  test.for(['anonymous', ...triedRoles] as const)('as %s every link leads somewhere, axe finds nothing, and nothing is wider than the screen', async (role, { expect }) => {
    const context = await browser.newContext({ viewport: { width: widths[0], height: 800 }, locale: 'id-ID' });
    await context.addInitScript({ content: axeSource });
    const home = role === 'anonymous' ? '/' : await tryRole(context, address, role);
    const faults: string[] = [];
    const { visited, dead } = await visitEveryPage(await context.newPage(), address, [home], async (name, page) => { faults.push(...await examine(name, page)); });
    await context.close();
    expect(visited.length).toBeGreaterThan(5);
    expect([...dead, ...faults]).toEqual([]);
  });
});
