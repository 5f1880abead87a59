import type { Browser } from 'playwright-core';
import type { TriedRole } from '../support/crawl.ts';
import { startProduct, type Product } from '../support/product.ts';
import { openRole, openVisitor, type Visitor } from '../support/visitor.ts';

/** What one chapter leaves for the next: addresses of records, and figures to compare at the end. */
export type Facts = Record<string, string>;

/** One turn of the loop through several days of one centre. */
export type Story = { readonly browser: Browser; product: Product; readonly facts: Facts };

/** A Monday without holidays near, so that every day of the story is a school day. */
export const days = { plan: '2027-07-05', select: '2027-07-12', announced: '2027-07-15', train: '2027-07-19', certify: '2027-08-02' } as const;
export const wave = { applyFrom: days.plan, applyUntil: '2027-07-09', testOn: '2027-07-12', announceOn: '2027-07-14', startsOn: days.train, endsOn: '2027-07-30' } as const;

/** The same centre some days later. */
export async function liveOnTo(story: Story, day: string): Promise<void> {
  const { folder } = story.product;
  await story.product.pause();
  story.product = await startProduct({ BALAI_SAMPLE_DAY: day }, folder);
}

export async function as<T>(story: Story, role: TriedRole, deed: (visitor: Visitor & { readonly home: string }) => Promise<T>): Promise<T> {
  const visitor = await openRole(story.browser, story.product.address, role);
  const value = await deed(visitor);
  await visitor.leave();
  return value;
}

/** On a small phone without scripts, as a citizen comes. */
export const onPhone = (story: Story): Promise<Visitor> => openVisitor(story.browser, story.product.address, { width: 360, javaScriptEnabled: false });

/** The last segment of a path: the id of the record it shows. */
export const idIn = (path: string): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0] ?? '';

/** Looks again until the page says it: events arrive a moment after the deed. */
export async function waitFor(visitor: Visitor, path: string, text: RegExp, seconds = 10): Promise<string> {
  for (let tries = 0; tries < seconds * 4; tries += 1) {
    await visitor.go(path);
    const read = await visitor.reads();
    if (text.test(read)) return read;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${path} never said ${text}: ${(await visitor.reads()).slice(0, 600)}`);
}

/** How many of the promised people an employer's page says were hired. */
export const promiseIn = (read: string): string => /Janji Anda\s+(\d+ dari \d+)/.exec(read)?.[1] ?? '';
