import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { startProduct } from './support/product.ts';
import { as, liveOnTo, type Story } from './story/story.ts';

// The sample's wave whose result is three days old: most have confirmed, others were offered what was given back or lapsed, and people wait.
const days = { offered: '2027-03-01', over: '2027-03-04' } as const;
let story: Story;

beforeAll(async () => {
  story = { browser: await openBrowser(), product: await startProduct({ BALAI_SAMPLE_DAY: days.offered }), facts: {} };
});
afterAll(async () => {
  await story?.browser.close();
  await story?.product.stop();
});

/** Names in a table of the reserve list's page, in their order. */
const namesIn = (caption: string): Promise<string[]> => as(story, 'admission', async (officer) => {
  await officer.go(story.facts['line']!);
  return officer.page.locator('table', { has: officer.page.locator('caption', { hasText: caption }) }).locator('tbody a').allInnerTexts();
});

test('an offer nobody answers ends while the house is shut, and the first of the reserve list is offered the seat', async () => {
  await as(story, 'admission', async (officer) => {
    await officer.go('/penerimaan');
    const wave = await officer.page.locator('select[name=wave] option', { hasText: 'Gelombang 5' }).first().getAttribute('value');
    await officer.go(`/penerimaan/seleksi/${wave}`);
    await officer.press('Daftar cadangan');
    story.facts['line'] = officer.path();
    expect(await officer.reads()).toContain('Pemanggilan dihentikan');
    await officer.press('Lanjutkan pemanggilan');
    expect(await officer.reads()).not.toContain('Pemanggilan dihentikan');
  });
  const [offered, waiting] = [await namesIn('Tawaran yang menunggu jawaban'), await namesIn('Daftar cadangan')];
  expect([offered.length > 0, waiting.length > 0]).toEqual([true, true]);

  await liveOnTo(story, days.over);
  const next = waiting.slice(0, offered.length);
  await expect.poll(() => namesIn('Tawaran yang menunggu jawaban'), { timeout: 120_000, interval: 3_000 }).toEqual(expect.arrayContaining(next));
  expect(await namesIn('Daftar cadangan')).toEqual(waiting.slice(offered.length));
  await as(story, 'admission', async (officer) => {
    await officer.go(story.facts['line']!);
    expect(await officer.reads()).toContain('Tawaran berakhir');
  });
}, 400_000);
