import type { Browser, Page } from 'playwright-core';
import { openVisitor } from './visitor.ts';

type Text = string | RegExp;

/** Somebody who has no mouse and touches no screen: every step is a key. Stops on the way at nothing that cannot be seen. */
type Typist = {
  readonly page: Page;
  go(path: string): Promise<void>;
  /** Tab by Tab to the next thing with this name. */
  reach(name: Text): Promise<void>;
  press(name: Text): Promise<void>;
  type(name: Text, text: string): Promise<void>;
  pick(name: Text, option: string): Promise<void>;
  tick(name: Text): Promise<void>;
  day(name: Text, day: string): Promise<void>;
  attach(name: Text, path: string): Promise<void>;
  reads(): Promise<string>;
  /** What the keyboard stood on without a ring around it. */
  readonly unseen: readonly string[];
  leave(): Promise<void>;
};

const mostSteps = 120;

export async function openTypist(browser: Browser, address: string, width: number): Promise<Typist> {
  const { page, go, reads, leave } = await openVisitor(browser, address, { width });
  const unseen: string[] = [];
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  const reach = async (name: Text): Promise<void> => {
    for (let step = 0; step < mostSteps; step += 1) {
      await key('Tab');
      const at = await page.evaluate(describeFocus);
      if (at.name !== '' && !at.hasRing && !at.isOutside) unseen.push(`${new URL(page.url()).pathname}: ${at.name}`);
      if (typeof name === 'string' ? at.name === name || at.name.startsWith(`${name} `) : name.test(at.name)) return;
    }
    throw new Error(`the keyboard never came to ${String(name)} on ${page.url()}`);
  };
  return {
    page, go, reads, leave, unseen, reach,
    press: async (name) => {
      await reach(name);
      await Promise.all([page.waitForEvent('load'), key('Enter')]);
    },
    type: async (name, text) => {
      await reach(name);
      await key('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    pick: async (name, option) => {
      await reach(name);
      await page.keyboard.type(option, { delay: 5 });
    },
    tick: async (name) => {
      await reach(name);
      await key('Space');
    },
    day: async (name, day) => {
      const [year, month, date] = day.split('-') as [string, string, string];
      // The order of day and month is the browser's own, and each part of the field is a stop of its own.
      for (const typed of [month + date + year, date + month + year]) {
        await reach(name);
        await page.keyboard.type(typed);
        if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === day) return;
        for (let part = 0; part < 4; part += 1) await key('Shift+Tab');
      }
    },
    attach: async (name, path) => {
      await reach(name);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), key('Space')]);
      await chooser.setFiles(path);
    },
  };
}

/** Runs in the page: what has the focus, as a screen reader would name it, and whether it can be seen that it has it. */
function describeFocus(): { readonly name: string; readonly hasRing: boolean; readonly isOutside: boolean } {
  const at = document.activeElement as HTMLElement | null;
  if (!at || at === document.body) return { name: '', hasRing: true, isOutside: true };
  const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
  const name = (at.getAttribute('aria-label') ?? labels[0]?.innerText ?? at.innerText ?? '').replace(/\s+/g, ' ').trim();
  // A radio or box is drawn by its label.
  const shown = labels[0] && /radio|checkbox/.test((at as HTMLInputElement).type) ? [at, labels[0]] : [at];
  const hasRing = shown.some((one) => [getComputedStyle(one), getComputedStyle(one, '::before')].some((style) => (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none' || style.backgroundColor === 'rgb(244, 184, 58)'));
  // The calendar button within a field of days is the browser's own, with a ring of its own.
  const isWithin = (at as HTMLInputElement).type === 'date' && !at.matches(':focus-visible');
  return { name, hasRing, isOutside: isWithin };
}
