import type { CentreError } from '../rules/errors.ts';

type RefusalWords = Record<CentreError['code'], string>;

const id: RefusalWords = {
  'centres.unknown-region': 'Pilih wilayah dari daftar.',
  'centres.nip-unreadable': 'NIP terdiri atas 18 angka.',
  'centres.post-taken-later': '{name} tercatat di jabatan ini mulai {from}. Pilih tanggal sesudahnya.',
};

const en: RefusalWords = {
  'centres.unknown-region': 'Choose a region from the list.',
  'centres.nip-unreadable': 'A NIP has 18 digits.',
  'centres.post-taken-later': '{name} is recorded in this post from {from}. Choose a later date.',
};

/** Words for every refusal about the centre. */
export const refusals = { id, en };
