import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addDays, addMonths, type Day } from '#kernel/day';
import { toInstant } from '#kernel/instant';
import { applicant, pictureFile, readCode, signInByPhone } from './support/apply.ts';
import { openBrowser } from './support/browser.ts';
import { openTypist } from './support/keyboard.ts';
import { openVisitor, type Visitor } from './support/visitor.ts';

const width = 320;
const product = inject('product');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A phone of 320 px without scripts; what is wider than it, or too small for a thumb, is written down. */
async function openSmallPhone(): Promise<Visitor & { readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  const visitor = await openVisitor(browser, product.address, { width, javaScriptEnabled: false });
  const measure = async (): Promise<void> => {
    const { wide, small } = await visitor.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll('main .govuk-button, main select, main input:not([type=hidden])')].filter((one) => { const { height } = one.getBoundingClientRect(); return height > 0 && height < 24; }).map((one) => one.outerHTML.slice(0, 60)),
    }));
    if (wide > width) wrong.push(`${visitor.path()} is ${wide} px wide`);
    wrong.push(...small.map((one) => `${visitor.path()}: ${one}`));
  };
  const measured = { go: async (path: string) => { await visitor.go(path); await measure(); }, press: async (name: string | RegExp) => { await visitor.press(name); await measure(); } };
  return { ...visitor, ...measured, wrong };
}

test('seventeen years old, a phone of 320 px, no script: from the catalogue to the receipt and back out again', async () => {
  // Seventeen and a half, whatever day it is.
  const born = addDays(addMonths(toInstant(Date.now()).slice(0, 10) as Day, -17 * 12), -180);
  const [year, month, date] = born.split('-') as [string, string, string];
  const phone = await openSmallPhone();
  await phone.go('/');
  expect(await phone.reads()).toContain('urutan datang tidak berpengaruh');
  await phone.page.getByText('Saring kelas').click();
  await phone.press(/^Las\b|\+ Las/);
  expect(phone.path()).toContain('field=welding');
  expect(await phone.reads()).not.toContain('Desain Grafis');
  await phone.press(/GMAW/);
  expect(await phone.reads()).toContain('urutan datang tidak memberi keuntungan');
  await phone.press('Daftar kelas ini');
  await phone.press('Masuk dengan nomor telepon untuk mulai');
  await phone.fill('Nomor telepon', '0812-9000.6666');
  await phone.press('Kirim kode');
  await phone.fill('Kode 6 angka', await readCode(browser, product.address, '081290006666'));
  await phone.press('Masuk');
  await phone.press('Mulai pendaftaran');
  const tasks = phone.path();

  await phone.press('Nama dan KTP');
  await phone.fill('Nama lengkap sesuai KTP', 'Muhammad Rizky Aditya Nugraha Pratama');
  await phone.fill('NIK', `3672 05${date}.${month}${year.slice(2)}-0009`);
  await phone.fill('Tempat lahir', 'Cilegon');
  await phone.fill('Tanggal lahir', born);
  await phone.choose('Laki-laki');
  await phone.press('Simpan dan lanjutkan');
  expect(await phone.reads()).toContain('2 dari 7 bagian selesai');

  await phone.press('Izin orang tua atau wali');
  await phone.fill('Nama orang tua atau wali', 'Hj. Siti Rohani');
  await phone.pick('Hubungan dengan Anda', 'Ibu');
  await phone.fill('Nomor telepon orang tua atau wali', '(0812) 9000 1111');
  await phone.press('Simpan dan lanjutkan');
  expect(await phone.reads()).toContain('Centang izin ini bersama orang tua atau wali');
  await phone.choose(/Saya orang tua atau walinya/);
  await phone.press('Simpan dan lanjutkan');

  await phone.press('Tempat tinggal');
  await phone.pick('Kecamatan tempat tinggal', applicant.district);
  await phone.fill('Alamat', 'Kampung Baru RT 02 RW 05, Desa Kalitimbang');
  await phone.fill('Nomor telepon (WhatsApp)', '+62 812 9000 6666');
  await phone.press('Simpan dan lanjutkan');
  await phone.press('Pendidikan dan pekerjaan');
  await phone.pick('Ijazah terakhir', 'SMA');
  await phone.choose('Sedang mencari kerja');
  await phone.press('Simpan dan lanjutkan');

  expect(await phone.reads()).toMatch(/(Kira-kira|Kurang dari|Lebih dari) \d dari \d/);
  await phone.press('Urutan kelas');
  await phone.pick('Pilihan 2', 'Operator Jahit Garmen');
  await phone.press('Simpan dan lanjutkan');

  await phone.press('Foto KTP dan ijazah');
  await phone.attach('KTP atau Kartu Keluarga', pictureFile('ktp.png'));
  await phone.page.getByRole('group', { name: /Saya bawa ke loket/ }).getByLabel('Ijazah atau surat keterangan lulus').check();
  await phone.press('Unggah berkas');
  expect(await phone.reads()).toContain('Dibawa ke loket: Ijazah atau surat keterangan lulus');
  await phone.press('Pernyataan');
  await phone.choose('Saya menyatakan semua ini benar');
  await phone.press('Simpan dan lanjutkan');
  await phone.press('Periksa dan kirim');
  expect(await phone.reads()).toContain('Hj. Siti Rohani (ibu), 0812-9000-1111');
  await phone.press('Kirim pendaftaran');
  expect(await phone.reads()).toContain('Pendaftaran Anda kami terima');

  await phone.press('Buka dan cetak bukti');
  expect(await phone.reads()).toMatch(/Bukti pendaftaran G3-\d{4}[\s\S]*Kode baris Anda\s+[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);

  await phone.go(tasks);
  await phone.press('Tarik pendaftaran');
  await phone.press('Tarik pendaftaran');
  expect(await phone.reads()).toContain('Pendaftaran sudah Anda tarik');
  expect(phone.wrong).toEqual([]);
  await phone.leave();
});

test('the same by keyboard only, and the eye can follow it', async () => {
  const typist = await openTypist(browser, product.address, 1280);
  await typist.go('/');
  await typist.press(/GMAW/);
  await typist.press('Daftar kelas ini');
  await typist.press('Masuk dengan nomor telepon untuk mulai');
  await typist.type('Nomor telepon', '081290005555');
  await typist.press('Kirim kode');
  await typist.type('Kode 6 angka', await readCode(browser, product.address, '081290005555'));
  await typist.press('Masuk');
  await typist.press('Mulai pendaftaran');

  await typist.press('Nama dan KTP');
  await typist.type('Nama lengkap sesuai KTP', 'Ratna Dewi Puspitasari');
  await typist.type('NIK', '3672055503040008');
  await typist.type('Tempat lahir', 'Cilegon');
  await typist.day('Tanggal lahir', '2004-03-15');
  await typist.tick(/Perempuan/);
  await typist.press('Simpan dan lanjutkan');
  await typist.press('Tempat tinggal');
  await typist.pick('Kecamatan tempat tinggal', 'Kota Cilegon: Cibeber');
  await typist.type('Alamat', 'Kampung Baru RT 02 RW 05');
  await typist.type('Nomor telepon (WhatsApp)', '081290005555');
  await typist.press('Simpan dan lanjutkan');
  await typist.press('Pendidikan dan pekerjaan');
  await typist.pick('Ijazah terakhir', 'SMA');
  await typist.tick(/Belum bekerja/);
  await typist.press('Simpan dan lanjutkan');
  await typist.press('Foto KTP dan ijazah');
  await typist.attach('KTP atau Kartu Keluarga', pictureFile('ktp.png'));
  await typist.attach('Ijazah atau surat keterangan lulus', pictureFile('ijazah.png'));
  await typist.press('Unggah berkas');
  await typist.press('Pernyataan');
  await typist.tick('Saya menyatakan semua ini benar');
  await typist.press('Simpan dan lanjutkan');
  await typist.press('Periksa dan kirim');
  await typist.press('Kirim pendaftaran');
  expect(await typist.reads()).toContain('Pendaftaran Anda kami terima');
  expect([...new Set(typist.unseen)]).toEqual([]);
  await typist.leave();
});

test('where scripts run, a photograph is made small on the phone before it is sent', async () => {
  const phone = await openVisitor(browser, product.address, { width: 360 });
  const { page } = phone;
  const camera = join(mkdtempSync(join(tmpdir(), 'balai-kamera-')), 'IMG_0001.JPG');
  writeFileSync(camera, Buffer.from(await page.evaluate(takePhotograph), 'base64'));
  await phone.go('/');
  await phone.press(/GMAW/);
  await phone.press('Daftar kelas ini');
  await phone.press('Masuk dengan nomor telepon untuk mulai');
  await signInByPhone(browser, product.address, phone, '081290004444');
  await phone.press('Mulai pendaftaran');
  const documents = `${phone.path()}/berkas`;
  await phone.go(documents);
  const field = page.locator('input[type=file][name=diploma]');
  await field.setInputFiles(camera);
  await page.waitForFunction(() => (document.querySelector('input[name=diploma]') as HTMLInputElement).files?.[0]?.name === 'IMG_0001.jpg');
  const small = await field.evaluate(async (input) => {
    const file = (input as HTMLInputElement).files![0]!;
    const { width, height } = await createImageBitmap(file);
    return { size: file.size, type: file.type, longest: Math.max(width, height) };
  });
  expect([small.type, small.longest]).toEqual(['image/jpeg', 1800]);
  expect(small.size).toBeLessThan(statSync(camera).size / 3);
  await phone.press('Unggah berkas');
  await phone.go(documents);
  expect(await phone.reads()).toContain('Sudah ada: IMG_0001.jpg');
  await phone.leave();
});

/** Runs in the page: twelve megapixels full of grain, as no drawing would be. */
function takePhotograph(): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [4000, 3000];
  const drawing = canvas.getContext('2d')!;
  for (let at = 0; at < 60_000; at += 1) {
    drawing.fillStyle = `hsl(${(at * 37) % 360} 60% ${30 + (at % 50)}%)`;
    drawing.fillRect((at * 7919) % 4000, (at * 104_729) % 3000, 24, 18);
  }
  return canvas.toDataURL('image/jpeg', 0.98).split(',')[1]!;
}

