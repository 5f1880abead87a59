import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { formatPhone } from '#ui/format';
import { openRole, type Visitor } from './visitor.ts';

/** One white dot: the smallest picture that is one. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

/** A file on this machine to be chosen in a file field; `padding` makes it as heavy as a bad photo. */
export function pictureFile(name: string, padding = 0): string {
  const path = join(mkdtempSync(join(tmpdir(), 'balai-foto-')), name);
  writeFileSync(path, Buffer.concat([dot, Buffer.alloc(padding)]));
  return path;
}

/** Signs in by phone; the code is read where the administrator of a sample centre sees what would have gone out. */
export async function signInByPhone(browser: Browser, address: string, visitor: Visitor, phone: string): Promise<void> {
  await visitor.fill('Nomor telepon', phone);
  await visitor.press('Kirim kode');
  await visitor.fill('Kode 6 angka', await readCode(browser, address, phone));
  await visitor.press('Masuk');
}

/** The last code that would have gone to this phone: others may be signing in at the same moment. */
export async function readCode(browser: Browser, address: string, phone: string): Promise<string> {
  const administrator = await openRole(browser, address, 'administrator');
  await administrator.go('/admin/pesan');
  const messages = await administrator.page.getByRole('row').filter({ hasText: formatPhone(phone) }).allInnerTexts();
  await administrator.leave();
  const code = /(\d{6}) adalah kode masuk/.exec(messages.join('\n'))?.[1];
  if (!code) throw new Error(`no code for ${phone} among the messages`);
  return code;
}

export const applicant = { name: 'Rangga Wiratama', nik: '3672051503040007', birthPlace: 'Cilegon', birthDay: '2004-03-15', phone: '081290007777', district: 'Kota Cilegon: Cibeber', address: 'Kampung Baru RT 02 RW 05' } as const;

export async function fillIdentity(visitor: Visitor, told: Partial<Record<'nik' | 'birthDay' | 'name', string>> = {}): Promise<void> {
  const of = { ...applicant, ...told };
  await visitor.press('Nama dan KTP');
  await visitor.fill('Nama lengkap sesuai KTP', of.name);
  await visitor.fill('NIK', of.nik);
  await visitor.fill('Tempat lahir', of.birthPlace);
  await visitor.fill('Tanggal lahir', of.birthDay);
  await visitor.choose('Laki-laki');
  await visitor.press('Simpan dan lanjutkan');
}

/** The number is there already: whoever signed in by it is not asked again. */
export async function fillHome(visitor: Visitor): Promise<void> {
  await visitor.press('Tempat tinggal');
  await visitor.pick('Kecamatan tempat tinggal', applicant.district);
  await visitor.fill('Alamat', applicant.address);
  await visitor.press('Simpan dan lanjutkan');
}

export async function fillBackground(visitor: Visitor): Promise<void> {
  await visitor.press('Pendidikan dan pekerjaan');
  await visitor.pick('Ijazah terakhir', 'SMA');
  await visitor.choose('Sedang mencari kerja');
  await visitor.press('Simpan dan lanjutkan');
}

export async function chooseClass(visitor: Visitor, wish: number, label: string): Promise<void> {
  await visitor.press('Urutan kelas');
  await visitor.pick(`Pilihan ${wish}`, label);
  await visitor.press('Simpan dan lanjutkan');
}

export async function addDocuments(visitor: Visitor): Promise<void> {
  await visitor.press('Foto KTP dan ijazah');
  await visitor.attach('KTP atau Kartu Keluarga', pictureFile('ktp.png'));
  await visitor.attach('Ijazah atau surat keterangan lulus', pictureFile('ijazah.png'));
  await visitor.press('Unggah berkas');
}

export async function agreeAndSend(visitor: Visitor): Promise<void> {
  await visitor.press('Pernyataan');
  await visitor.choose('Saya menyatakan semua ini benar');
  await visitor.press('Simpan dan lanjutkan');
  await visitor.press('Periksa dan kirim');
  await visitor.press('Kirim pendaftaran');
}
