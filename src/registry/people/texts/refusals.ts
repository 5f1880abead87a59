import type { PeopleError } from '../rules/errors.ts';

type RefusalWords = Record<PeopleError['code'], string>;

const id: RefusalWords = {
  'people.nik-not-digits': 'NIK hanya terdiri atas angka. Periksa kembali KTP atau Kartu Keluarga.',
  'people.nik-too-short': 'NIK terdiri atas 16 angka. Yang Anda ketik baru {typed}.',
  'people.nik-too-long': 'NIK terdiri atas 16 angka. Yang Anda ketik {typed}.',
  'people.nik-impossible-date': 'Angka ke-7 sampai ke-12 pada NIK adalah tanggal, dan tanggal ini tidak ada. Periksa kembali KTP atau Kartu Keluarga.',
  'people.nik-no-serial': 'Empat angka terakhir NIK tidak mungkin 0000. Periksa kembali KTP atau Kartu Keluarga.',
  'people.nik-not-known': 'NIK ini belum terdaftar di balai. Periksa angkanya, atau daftarkan orangnya.',
  'people.phone-unreadable': 'Nomor ini bukan nomor telepon Indonesia. Contohnya 0812 3456 7890.',
  'people.birth-day-ahead': 'Tanggal lahir ini belum tiba. Hari ini {today}.',
  'people.birth-day-long-ago': 'Tanggal lahir ini {age} tahun yang lalu. Periksa tahunnya di KTP atau Kartu Keluarga.',
  'people.unknown-region': 'Pilih wilayah dari daftar.',
  'people.already-registered': 'NIK ini sudah terdaftar atas nama {name}. Buka datanya untuk memperbaikinya.',
};

const en: RefusalWords = {
  'people.nik-not-digits': 'A NIK has digits only. Check the identity card or family card.',
  'people.nik-too-short': 'A NIK has 16 digits. You have typed {typed} so far.',
  'people.nik-too-long': 'A NIK has 16 digits. You have typed {typed}.',
  'people.nik-impossible-date': 'Digits 7 to 12 of a NIK are a date, and this date does not exist. Check the identity card or family card.',
  'people.nik-no-serial': 'The last four digits of a NIK cannot be 0000. Check the identity card or family card.',
  'people.nik-not-known': 'This NIK is not registered in the centre yet. Check the digits, or register the person.',
  'people.phone-unreadable': 'This is not an Indonesian phone number. For example 0812 3456 7890.',
  'people.birth-day-ahead': 'This date of birth is still to come. Today is {today}.',
  'people.birth-day-long-ago': 'This date of birth was {age} years ago. Check the year on the identity card or family card.',
  'people.unknown-region': 'Choose a region from the list.',
  'people.already-registered': 'This NIK is already registered for {name}. Open the record to correct it.',
};

/** Words for every refusal about people. */
export const refusals = { id, en };
