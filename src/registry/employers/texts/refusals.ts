import type { EmployerError } from '../rules/errors.ts';

type RefusalWords = Record<EmployerError['code'], string>;

const id: RefusalWords = {
  'employers.already-known': '{name} sudah ada di daftar perusahaan. Buka datanya, jangan mencatatnya dua kali.',
  'employers.name-empty': 'Tulis nama perusahaan.',
  'employers.phone-unreadable': 'Nomor ini bukan nomor telepon Indonesia. Contohnya 0254 123456 atau 0812 3456 7890.',
  'employers.unknown-region': 'Pilih wilayah dari daftar.',
  'employers.nowhere-to-send': 'Perusahaan ini belum punya alamat untuk saluran itu. Lengkapi datanya, atau pilih untuk menyalin tautannya sendiri.',
};

const en: RefusalWords = {
  'employers.already-known': '{name} is already in the list of employers. Open its record; do not add it twice.',
  'employers.name-empty': 'Write the name of the employer.',
  'employers.phone-unreadable': 'This is not an Indonesian phone number. For example 0254 123456 or 0812 3456 7890.',
  'employers.unknown-region': 'Choose a region from the list.',
  'employers.nowhere-to-send': 'This employer has no address for that channel yet. Complete the record, or choose to copy the link yourself.',
};

/** Words for every refusal about employers. */
export const refusals = { id, en };
