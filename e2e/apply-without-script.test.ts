import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { addDocuments, agreeAndSend, applicant, fillBackground, fillHome, fillIdentity, pictureFile, signInByPhone } from './support/apply.ts';
import { openBrowser } from './support/browser.ts';
import { openVisitor, type Visitor } from './support/visitor.ts';

const width = 360;
const otherPhone = '081290008888';
const product = inject('product');
let browser: Browser;
const tooWide: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A small phone without scripts; every page it opens is measured against the screen. */
async function openPhone(): Promise<Visitor> {
  const visitor = await openVisitor(browser, product.address, { width, javaScriptEnabled: false });
  const measure = async (): Promise<void> => {
    const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) tooWide.push(`${visitor.path()} is ${wide} px wide`);
  };
  return {
    ...visitor,
    go: async (path) => { await visitor.go(path); await measure(); },
    press: async (name) => { await visitor.press(name); await measure(); },
  };
}

/** The first class of the open wave that has this trade in its name. */
async function startApplication(phone: Visitor, trade: string, number: string): Promise<string> {
  await phone.go('/');
  await phone.press(new RegExp(trade));
  await phone.press('Daftar kelas ini');
  await phone.press('Masuk dengan nomor telepon untuk mulai');
  await signInByPhone(browser, product.address, phone, number);
  await phone.press('Mulai pendaftaran');
  return phone.path();
}

test('whether one may apply is said in plain words before any form, with the reason and the way out', async () => {
  const phone = await openPhone();
  await phone.go('/');
  await phone.press(/GMAW/);
  await phone.press('Daftar kelas ini');
  await phone.page.getByText('Periksa apakah Anda memenuhi syarat').click();
  await phone.fill('Tanggal lahir', '2004-03-15');
  await phone.pick('Ijazah terakhir', 'SD');
  await phone.pick('Kecamatan tempat tinggal', applicant.district);
  await phone.press('Periksa');
  const answer = await phone.reads();
  expect(answer).toContain('Anda belum memenuhi syarat kelas ini');
  expect(answer).toMatch(/Ijazah terakhir Anda SD.*; kelas ini memerlukan paling rendah SMP/);
  expect(answer).toContain('Lihat kelas lain');
  await phone.leave();
});

test('an application is filled in, mended, left, found again and sent once, without a script', async () => {
  const phone = await openPhone();
  const tasks = await startApplication(phone, 'GMAW', applicant.phone);

  await fillIdentity(phone, { nik: '36720515030400' });
  expect(await phone.reads()).toMatch(/NIK terdiri atas 16 angka.*14/);
  expect(await phone.page.getByLabel('Nama lengkap sesuai KTP').inputValue()).toBe(applicant.name);
  await phone.go(tasks);
  await fillIdentity(phone, { birthDay: '1904-03-15' });
  expect(await phone.reads()).toMatch(/[Tt]anggal lahir/);
  expect(phone.path()).toBe(`${tasks}/nama`);
  await phone.go(tasks);
  await fillIdentity(phone, { name: '<script>alert(1)</script>' });
  const afterScript = await phone.page.content();
  expect(afterScript).not.toContain('<script>alert(1)');
  await phone.go(tasks);
  await fillIdentity(phone);
  expect(phone.path()).toBe(tasks);

  await fillHome(phone);
  await phone.leave();

  const again = await openPhone();
  await again.go('/masuk');
  await signInByPhone(browser, product.address, again, applicant.phone);
  await again.go('/pendaftaran');
  if (again.path() !== tasks) await again.go(tasks);
  expect(await again.reads()).toMatch(/Nama dan KTP\s+Selesai/);

  await fillBackground(again);
  await again.press('Foto KTP dan ijazah');
  await again.attach('KTP atau Kartu Keluarga', pictureFile('besar.png', 9 * 1024 * 1024));
  await again.press('Unggah berkas');
  expect(await again.reads()).toMatch(/8 MB/);
  await again.go(tasks);
  await addDocuments(again);
  await again.go(tasks);
  await again.press('Urutan kelas');
  await again.pick('Pilihan 2', 'AutoCAD');
  await again.press('Simpan dan lanjutkan');
  await agreeAndSend(again);
  expect(await again.reads()).toContain('Pendaftaran Anda kami terima');

  await again.go(tasks);
  await again.press('Ubah urutan kelas');
  await again.pick('Pilihan 2', 'Desain Grafis');
  await again.press('Simpan dan lanjutkan');
  await again.go(tasks);
  expect(await again.reads()).toMatch(/Desain Grafis/);
  await again.leave();
});

test('the same form sent twice is one application', async () => {
  const phone = await openPhone();
  await phone.go('/');
  await phone.press(/GMAW/);
  await phone.press('Daftar kelas ini');
  await phone.press('Masuk dengan nomor telepon untuk mulai');
  await signInByPhone(browser, product.address, phone, otherPhone);
  const before = phone.path();
  const form = phone.page.locator('form[action^="/daftar/"][method="post"]');
  const sent = Object.fromEntries(await form.locator('input').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value])));
  const post = () => phone.context.request.post(new URL(before, product.address).href, { form: sent, maxRedirects: 0 });
  const [one, other] = [await post(), await post()];
  expect(one.status()).toBe(303);
  expect(other.headers()['location']).toBe(one.headers()['location']);
  await phone.leave();
});

test('no page of the way was wider than the phone', () => {
  expect(tooWide).toEqual([]);
});
