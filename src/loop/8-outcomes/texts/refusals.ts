import type { OutcomesError } from '../rules/errors.ts';

type RefusalWords = Record<OutcomesError['code'], string>;

const id: RefusalWords = {
  'outcomes.too-early': 'Kabar ini baru ditanyakan mulai {from}. Sebelum itu belum bisa dicatat.',
  'outcomes.closed': 'Kabar ini sudah ditutup sejak {since}. Jawab pertanyaan yang lebih baru, atau hubungi balai.',
  'outcomes.already-confirmed': 'Kabar ini sudah dipastikan petugas bersama Anda atau perusahaan. Hubungi balai bila ada yang berubah.',
  'outcomes.employer-missing': 'Pilih perusahaannya, atau tulis namanya.',
  'outcomes.unknown-employer': 'Pilih perusahaan dari daftar, atau tulis namanya di bawah daftar.',
  'outcomes.start-missing': 'Tulis tanggal mulai. Bila tidak ingat tanggalnya, pilih tanggal 1 di bulan itu.',
  'outcomes.start-ahead': 'Tanggal mulai belum tiba. Pilih {last} atau sebelumnya; bila baru akan mulai, pilih keadaan Anda sekarang.',
  'outcomes.start-too-early': 'Tanggal ini terlalu lama. Periksa tahunnya; paling awal {first}.',
  'outcomes.field-missing': 'Pilih Ya atau Tidak.',
  'outcomes.no-class': 'Orang ini belum menyelesaikan pelatihan di balai, jadi pekerjaannya bukan hasil sebuah kelas.',
  'outcomes.no-reach': 'Orang ini tidak meninggalkan nomor ponsel atau surel. Tambahkan dahulu di data orangnya.',
};

const en: RefusalWords = {
  'outcomes.too-early': 'This question is asked from {from} on. It cannot be recorded earlier.',
  'outcomes.closed': 'This question has been closed since {since}. Answer the newer one, or contact the centre.',
  'outcomes.already-confirmed': 'Staff have confirmed this answer with you or the employer. Contact the centre if something changed.',
  'outcomes.employer-missing': 'Choose the employer, or write its name.',
  'outcomes.unknown-employer': 'Choose an employer from the list, or write its name below the list.',
  'outcomes.start-missing': 'Enter the first day. If you do not remember it, choose the first of that month.',
  'outcomes.start-ahead': 'The first day has not come yet. Choose {last} or earlier; if you have not begun, choose what you do now.',
  'outcomes.start-too-early': 'This day is too long ago. Check the year; {first} at the earliest.',
  'outcomes.field-missing': 'Choose Yes or No.',
  'outcomes.no-class': 'This person has not finished a training at the centre, so the job is not the outcome of a class.',
  'outcomes.no-reach': 'This person left neither a phone number nor an e-mail address. Add one to the person first.',
};

/** Words for every refusal of outcomes. */
export const refusals = { id, en };
