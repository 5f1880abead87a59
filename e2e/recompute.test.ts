import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Bundle } from '../src/loop/4-admission/rules/bundle/bundle.ts';
import { openBrowser } from './support/browser.ts';
import { openRole, openVisitor, type Visitor } from './support/visitor.ts';

const product = inject('product');
let browser: Browser;
let path: string;

beforeAll(async () => {
  browser = await openBrowser();
  const officer = await openRole(browser, product.address, 'admission');
  await officer.go('/penerimaan');
  const wave = await officer.page.locator('option', { hasText: /Gelombang 2 \d{4}/ }).first().getAttribute('value');
  await officer.leave();
  path = `/aturan/${wave}/hitung-ulang`;
});
afterAll(async () => {
  await browser?.close();
});

const verdict = async (page: Page): Promise<string> => {
  await page.locator('[data-verdict]:not([hidden])').waitFor();
  return page.locator('[data-verdict]').innerText();
};

/** The page as a browser gets it when somebody between server and reader, or the office itself, has changed the file. */
async function withFile(change: (bundle: Bundle) => object): Promise<Visitor> {
  const visitor = await openVisitor(browser, product.address, { width: 360 });
  await visitor.page.route('**/bundel-publik.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: change(await answer.json() as Bundle) });
  });
  await visitor.go(path);
  await visitor.press('Hitung ulang di sini');
  return visitor;
}

test('the true result is computed again in the browser, nothing is sent, and the page says it is right', async () => {
  const visitor = await openVisitor(browser, product.address, { width: 360 });
  await visitor.go(path);
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.split('/').at(-1)!}`));
  await visitor.press('Hitung ulang di sini');
  expect(await verdict(visitor.page)).toMatch(/^Hasil yang diumumkan benar: seluruhnya dihitung ulang untuk 437 pendaftar dan 13 kelas/);
  expect(asked).toEqual(['GET bundel-publik.json']);
  await visitor.fill('Kode baris atau nomor pendaftaran', 'G9-9999');
  await visitor.press('Cari baris saya');
  await visitor.page.getByText('Tidak ada baris dengan kode atau nomor itu').waitFor();
  await visitor.leave();
});

test('somebody finds their own line by the number on the receipt', async () => {
  const officer = await openRole(browser, product.address, 'head');
  const full = await officer.page.request.get(new URL(path.replace('/aturan', '/penerimaan/seleksi').replace('hitung-ulang', 'bundel-lengkap.json'), product.address).href);
  const bundle = await full.json() as Bundle;
  await officer.leave();
  const admitted = bundle.result!.find((one) => one.class !== null)!;
  const visitor = await openVisitor(browser, product.address);
  await visitor.go(path);
  await visitor.press('Hitung ulang di sini');
  await verdict(visitor.page);
  await visitor.fill('Kode baris atau nomor pendaftaran', admitted.applicant.toLowerCase());
  await visitor.press('Cari baris saya');
  await visitor.page.getByText(`Mendapat kursi di ${admitted.class}`).waitFor();
  await visitor.leave();
});

const refused = (bundle: Bundle) => bundle.result!.find((one) => one.class === null && bundle.applicants.some(({ id, choices }) => id === one.applicant && choices.length > 0))!;

test('a seat given to somebody else is found', async () => {
  const visitor = await withFile((bundle) => {
    const loser = refused(bundle);
    const wish = bundle.applicants.find(({ id }) => id === loser.applicant)!.choices[0]!.class;
    const holder = bundle.result!.find((one) => one.class === wish)!;
    return { ...bundle, result: bundle.result!.map((one) => (one === loser ? { ...one, class: wish } : one === holder ? { ...one, class: null } : one)) };
  });
  expect(await verdict(visitor.page)).toMatch(/^Hasil ini tidak sesuai aturan/);
  expect(await visitor.page.locator('[data-faults] li').first().innerText()).toMatch(/lebih menginginkan|mendapat tempat lain/);
  await visitor.leave();
});

test('points that were changed afterwards are found', async () => {
  const visitor = await withFile((bundle) => {
    const loser = refused(bundle).applicant;
    return { ...bundle, applicants: bundle.applicants.map((one) => (one.id === loser ? { ...one, choices: one.choices.map((choice) => ({ ...choice, score: 10_000 })) } : one)) };
  });
  expect(await verdict(visitor.page)).toMatch(/^Hasil ini tidak sesuai aturan/);
  await visitor.leave();
});

test('a draw that did not come from the sealed secret is found', async () => {
  const visitor = await withFile((bundle) => ({ ...bundle, seedProof: { ...bundle.seedProof!, publicValue: '6666666666' } }));
  await verdict(visitor.page);
  expect(await visitor.page.locator('[data-faults]').innerText()).toContain('Benih undian tidak berasal dari angka rahasia dan angka terbuka.');
  await visitor.leave();
});

test('without scripts the page gives the file and the command', async () => {
  const visitor = await openVisitor(browser, product.address, { width: 360, javaScriptEnabled: false });
  await visitor.go(path);
  const text = await visitor.reads();
  expect(text).toContain('admission verify bundel-publik.json');
  expect(text).not.toContain('Hitung ulang di sini');
  expect((await visitor.page.request.get(new URL(await visitor.page.getByRole('button', { name: 'Unduh berkas untuk umum' }).getAttribute('href') ?? '', product.address).href)).status()).toBe(200);
  await visitor.leave();
});

test('the head takes the inspector’s package: every file is as its manifest says; officers and citizens may not', async () => {
  const file = new URL(path.replace('/aturan', '/penerimaan/seleksi').replace('hitung-ulang', 'paket-pemeriksa.zip'), product.address).href;
  const head = await openRole(browser, product.address, 'head');
  await head.go(path.replace('/aturan', '/penerimaan/seleksi').replace('/hitung-ulang', ''));
  expect(await head.page.getByRole('link', { name: 'Unduh paket pemeriksa' }).count()).toBe(1);
  const files = unzipSync(await (await head.page.request.get(file)).body());
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as { files: { name: string; sha256: string }[] };
  expect(manifest.files.map(({ name }) => name).sort()).toEqual(Object.keys(files).filter((name) => name !== 'manifest.json').sort());
  for (const { name, sha256 } of manifest.files) expect([name, createHash('sha256').update(files[name]!).digest('hex')]).toEqual([name, sha256]);
  expect(strFromU8(files['laporan-pemeriksaan.txt']!)).toMatch(/bundel-lengkap\.json: The result is right/);
  expect(strFromU8(files['nilai.csv']!).split('\r\n').length).toBeGreaterThan(400);
  await head.leave();
  const officer = await openRole(browser, product.address, 'admission');
  expect((await officer.page.request.get(file)).status()).toBe(403);
  await officer.leave();
});
