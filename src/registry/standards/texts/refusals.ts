import type { StandardsError } from '../rules/errors.ts';

type RefusalWords = Record<StandardsError['code'], string>;

const id: RefusalWords = {
  'standards.file-unreadable': 'Berkas ini bukan daftar unit yang kami kenal. Kirim JSON, atau Excel dengan kolom decree, year, unit code, title, element no, element, criterion no, criterion.',
  'standards.file-too-long': 'Berkas ini terlalu panjang; paling banyak {most}. Bagi menurut keputusan, lalu kirim satu per satu.',
  'standards.nothing-chosen': 'Belum ada unit yang dipilih, atau semuanya sudah masuk pustaka. Centang unit yang akan dimasukkan.',
};

const en: RefusalWords = {
  'standards.file-unreadable': 'This file is no list of units that we know. Send JSON, or Excel with the columns decree, year, unit code, title, element no, element, criterion no, criterion.',
  'standards.file-too-long': 'This file is too long; at most {most}. Split it by decree and send one after the other.',
  'standards.nothing-chosen': 'No unit is chosen, or all of them are in the library already. Tick the units to take over.',
};

/** Words for every refusal of the library. */
export const refusals = { id, en };
