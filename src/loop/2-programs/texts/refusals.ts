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
  'programs.amount-missing': 'Isi berapa rupiah untuk {name}.',
  'programs.no-unit': 'Kurikulum ini belum punya unit kompetensi. Tambahkan paling sedikit satu.',
  'programs.no-periods': '{title} belum punya JP. Isi JP-nya, atau hapus dari kurikulum.',
  'programs.same-person': 'Versi ini diajukan {proposer}, jadi harus orang lain yang menerbitkannya.',
  'programs.draft-open': 'Versi {number} masih disusun atau menunggu persetujuan. Selesaikan dahulu versi itu.',
  'programs.no-entries': 'Pilih paling sedikit satu kebutuhan yang menyebut unit.',
  'programs.design-not-draft': 'Rancangan ini sudah dihitung, jadi isinya tidak berubah lagi. Salin untuk menghitung dengan isi lain.',
  'programs.design-not-answered': 'Rancangan ini belum punya klaster. Hitung dahulu.',
  'programs.too-many-designs': '{most} rancangan sedang dihitung. Tunggu sampai salah satunya selesai, atau hentikan dahulu.',
  'programs.design-over': 'Rancangan ini sudah selesai atau sudah dihentikan.',
  'programs.hours-missing': 'Isi JP untuk {title}; paling sedikit 1.',
  'programs.need-unknown': '{title}: tidak ada unit nomor {number} di daftar ini.',
  'programs.needs-in-circle': '{title} dan prasyaratnya saling menunggu, jadi tidak ada yang bisa diajarkan lebih dahulu. Lepaskan salah satunya.',
  'programs.wish-conflict': '{title} dilarang, padahal unit yang wajib membutuhkannya. Ubah salah satunya.',
  'programs.pinned-too-long': 'Unit yang wajib sudah memakai {hours} JP bersama prasyaratnya. Naikkan batas JP, atau lepaskan sebagian.',
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
  'programs.amount-missing': 'Tell how many rupiah {name} takes.',
  'programs.no-unit': 'This curriculum has no competency unit yet. Add at least one.',
  'programs.no-periods': '{title} has no JP yet. Fill them in, or remove it from the curriculum.',
  'programs.same-person': '{proposer} proposed this version, so somebody else must publish it.',
  'programs.draft-open': 'Version {number} is still being written or waits for approval. Finish that one first.',
  'programs.no-entries': 'Choose at least one need that names units.',
  'programs.design-not-draft': 'This design has been worked out, so it no longer changes. Copy it to work with other facts.',
  'programs.design-not-answered': 'This design has no cluster yet. Work it out first.',
  'programs.too-many-designs': '{most} designs are being worked out. Wait until one is done, or stop it first.',
  'programs.design-over': 'This design is finished or was stopped already.',
  'programs.hours-missing': 'Fill in the JP of {title}; at least 1.',
  'programs.need-unknown': '{title}: this list has no unit number {number}.',
  'programs.needs-in-circle': '{title} and what it needs wait for each other, so none can be taught first. Let one of them go.',
  'programs.wish-conflict': '{title} is ruled out, though a unit that must be in needs it. Change one of them.',
  'programs.pinned-too-long': 'The units that must be in take {hours} JP with all they need. Raise the ceiling, or let some go.',
};

/** Words for every refusal of programs. */
export const refusals = { id, en };
