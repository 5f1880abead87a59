import type { Browser, BrowserContext, Page } from 'playwright-core';
import { tryRole, type TriedRole } from './crawl.ts';

type Options = { readonly width?: number; readonly javaScriptEnabled?: boolean };
type Text = string | RegExp;

/** Somebody at a screen: does what a person does (reads, fills in by label, presses by name) and nothing else. */
export type Visitor = {
  readonly page: Page; readonly context: BrowserContext;
  go(path: string): Promise<void>; press(name: Text): Promise<void>;
  fill(label: Text, value: string): Promise<void>; pick(label: Text, option: Text): Promise<void>; choose(label: Text): Promise<void>; attach(label: Text, path: string): Promise<void>;
  reads(): Promise<string>; path(): string; leave(): Promise<void>;
};

export async function openVisitor(browser: Browser, address: string, { width = 1280, javaScriptEnabled = true }: Options = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'id-ID', javaScriptEnabled });
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  const main = page.locator('body');
  /** The field with exactly this label, otherwise the first whose label contains it. */
  const field = async (label: Text) => {
    const exact = main.getByLabel(label, { exact: true });
    return (await exact.count() > 0 ? exact : main.getByLabel(label)).first();
  };
  return {
    page, context,
    go: async (path) => void await page.goto(new URL(path, address).href),
    // A link that looks like a button is announced as one.
    press: async (name) => { await main.getByRole('button', { name }).or(main.getByRole('link', { name })).first().click(); await page.waitForLoadState('load'); },
    fill: async (label, value) => (await field(label)).fill(value),
    pick: async (label, option) => {
      const select = await field(label);
      const value = await select.locator('option', { hasText: option }).first().getAttribute('value');
      await select.selectOption(value);
    },
    choose: async (label) => (await field(label)).check(),
    attach: async (label, path) => (await field(label)).setInputFiles(path),
    reads: async () => page.locator('main').innerText(),
    path: () => { const { pathname, search } = new URL(page.url()); return pathname + search; },
    leave: async () => context.close(),
  };
}

/** A visitor who came in as a role of the sample. */
export async function openRole(browser: Browser, address: string, role: TriedRole, options: Options = {}): Promise<Visitor & { readonly home: string }> {
  const visitor = await openVisitor(browser, address, options);
  const home = await tryRole(visitor.context, address, role);
  await visitor.go(home);
  return { ...visitor, home };
}
