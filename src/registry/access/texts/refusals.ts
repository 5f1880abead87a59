import type { AccessError } from '../rules/errors.ts';

type RefusalWords = Record<AccessError['code'], string>;

const id: RefusalWords = {
  'access.wrong-password': 'Nama pengguna dan kata sandi ini tidak cocok. Periksa keduanya, lalu coba lagi.',
  'access.wrong-code': 'Kode ini tidak cocok atau sudah habis masa berlakunya. Periksa angkanya, atau minta kode baru.',
  'access.wrong-current-password': 'Kata sandi Anda yang sekarang tidak cocok. Ketik sekali lagi.',
  'access.not-a-phone': 'Tulis nomor ponsel Indonesia, misalnya 0812-3456-7890.',
  'access.too-many': 'Terlalu banyak percobaan. Coba lagi dalam {minutes} menit.',
  'access.user-name-taken': 'Nama pengguna ini sudah dipakai. Pilih yang lain.',
  'access.not-a-user-name': 'Nama pengguna terdiri atas 3 sampai 30 huruf kecil, angka, titik, atau garis bawah, misalnya ratna.wulandari.',
  'access.last-administrator': 'Ini administrator terakhir balai. Beri peran administrator kepada orang lain dahulu.',
  'access.link-used': 'Tautan ini sudah dipakai atau sudah diganti. Minta tautan baru kepada administrator balai.',
  'access.wrong-set-up-code': 'Kode ini tidak cocok. Salin kode yang tercetak di terminal ketika Balai dijalankan.',
  'access.password-too-short': 'Kata sandi paling sedikit {least} huruf. Beberapa kata yang mudah Anda ingat sudah cukup.',
  'access.password-too-long': 'Kata sandi paling banyak {most} huruf.',
  'access.password-too-easy': 'Kata sandi ini mudah ditebak. Rangkai beberapa kata yang tidak berhubungan, tanpa nama pengguna Anda.',
};

const en: RefusalWords = {
  'access.wrong-password': 'This user name and password do not match. Check both and try again.',
  'access.wrong-code': 'This code does not match or has expired. Check the digits, or ask for a new code.',
  'access.wrong-current-password': 'Your present password does not match. Type it once more.',
  'access.not-a-phone': 'Write an Indonesian mobile number, for example 0812-3456-7890.',
  'access.too-many': 'Too many attempts. Try again in {minutes} minutes.',
  'access.user-name-taken': 'This user name is taken. Choose another.',
  'access.not-a-user-name': 'A user name has 3 to 30 small letters, digits, dots or underscores, for example ratna.wulandari.',
  'access.last-administrator': 'This is the last administrator of the centre. Give the role to somebody else first.',
  'access.link-used': 'This link has been used or replaced. Ask the centre’s administrator for a new one.',
  'access.wrong-set-up-code': 'This code does not match. Copy the code printed in the terminal when Balai was started.',
  'access.password-too-short': 'A password has at least {least} characters. A few words you remember easily will do.',
  'access.password-too-long': 'A password has at most {most} characters.',
  'access.password-too-easy': 'This password is easy to guess. String some unrelated words together, without your user name.',
};

/** Words for every refusal of access. */
export const refusals = { id, en };
