import type { ProgramsError } from '../rules/errors.ts';

type RefusalWords = Record<ProgramsError['code'], string>;

const id: RefusalWords = {
  'programs.code-taken': 'Kode ini sudah dipakai program lain. Pilih kode yang berbeda.',
  'programs.unknown-occupation': 'Pilih jabatan dari daftar KBJI.',
  'programs.unknown-unit': 'Unit {unit} belum ada di pustaka standar. Cari lagi, atau impor dahulu standarnya.',
  'programs.unit-twice': '{title} sudah ada di kurikulum ini. Ubah JP-nya di tabel.',
  'programs.title-missing': 'Tuliskan nama materinya.',
  'programs.age-order': 'Usia paling tua harus {minAge} tahun atau lebih.',
  'programs.unknown-region': 'Pilih daerah dari daftar.',
  'programs.not-draft': 'Versi ini bukan draf lagi, jadi isinya tidak bisa diubah. Buat versi baru.',
  'programs.not-proposed': 'Versi ini tidak sedang menunggu persetujuan. Muat ulang halamannya.',
  'programs.not-published': 'Hanya versi yang terbit yang bisa dihentikan pemakaiannya.',
  'programs.quantity-missing': 'Isi berapa banyak {name} yang dipakai satu peserta, dan satuannya.',
  'programs.no-unit': 'Kurikulum ini belum punya unit kompetensi. Tambahkan paling sedikit satu.',
  'programs.no-periods': '{title} belum punya JP. Isi JP-nya, atau hapus dari kurikulum.',
  'programs.same-person': 'Versi ini diajukan {proposer}, jadi harus orang lain yang menerbitkannya.',
  'programs.draft-open': 'Versi {number} masih disusun atau menunggu persetujuan. Selesaikan dahulu versi itu.',
};

const en: RefusalWords = {
  'programs.code-taken': 'Another program has this code. Choose a different one.',
  'programs.unknown-occupation': 'Choose an occupation from the KBJI list.',
  'programs.unknown-unit': 'Unit {unit} is not in the library of standards. Search again, or import its standard first.',
  'programs.unit-twice': '{title} is already in this curriculum. Change its JP in the table.',
  'programs.title-missing': 'Write the name of the subject.',
  'programs.age-order': 'The oldest age must be {minAge} or more.',
  'programs.unknown-region': 'Choose a region from the list.',
  'programs.not-draft': 'This version is no longer a draft, so it cannot be changed. Make a new version.',
  'programs.not-proposed': 'This version is not waiting for approval. Reload the page.',
  'programs.not-published': 'Only a published version can be taken out of use.',
  'programs.quantity-missing': 'Tell how much of {name} one trainee uses, and its measure.',
  'programs.no-unit': 'This curriculum has no competency unit yet. Add at least one.',
  'programs.no-periods': '{title} has no JP yet. Fill them in, or remove it from the curriculum.',
  'programs.same-person': '{proposer} proposed this version, so somebody else must publish it.',
  'programs.draft-open': 'Version {number} is still being written or waits for approval. Finish that one first.',
};

/** Words for every refusal of programs. */
export const refusals = { id, en };
