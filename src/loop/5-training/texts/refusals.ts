import type { TrainingError } from '../rules/errors.ts';

type RefusalWords = Record<TrainingError['code'], string>;

const id: RefusalWords = {
  'training.already-ended': 'Pelatihan orang ini sudah berakhir pada {on}. Tidak ada yang berubah.',
  'training.end-too-early': 'Tanggal ini sebelum hari pertama pelatihan, {from}. Pilih tanggal sesudahnya.',
  'training.end-ahead': 'Tanggal ini belum tiba. Catat setelah terjadi.',
  'training.too-little-attendance': 'Belum bisa dinyatakan selesai: hadir {share}\u00a0% jam, syarat kelas ini {minimum}\u00a0%. Periksa presensi, atau ubah syarat kelas bila ada keputusan.',
  'training.class-still-runs': 'Kelas ini berjalan sampai {until}. Nyatakan selesai pada hari terakhir atau sesudahnya.',
  'training.no-lesson': 'Tidak ada jam pelajaran kelas ini pada {day}.',
  'training.day-closed': 'Presensi sebelum {since} tidak lagi diisi instruktur. Minta administrator balai mengubahnya, dengan alasannya.',
  'training.day-ahead': 'Hari ini belum tiba. Pilih hari ini atau sebelumnya.',
  'training.outside-class': 'Kelas ini berlangsung {from} sampai {until}. Pilih hari di antaranya.',
  'training.unknown-trainee': 'Ada orang yang bukan peserta aktif kelas ini. Muat ulang halaman, lalu simpan lagi.',
  'training.no-class-now': 'Sekarang bukan jam pelajaran kelas Anda. Kode dapat dipakai dari 10 menit sebelum jam dimulai sampai jam berakhir.',
  'training.code-wrong': 'Kode ini tidak berlaku lagi atau belum benar. Lihat kode di layar instruktur, lalu ketik sebelum berganti.',
  'training.already-present': 'Anda sudah tercatat hadir pada jam ke-{period}. Tidak perlu mengisi lagi.',
  'training.mark-decided': 'Instruktur sudah mencatat jam ke-{period} untuk Anda. Bicaralah dengan instruktur bila tidak sesuai.',
  'training.not-in-training': 'Anda tidak sedang mengikuti kelas. Hubungi petugas balai bila ini keliru.',
  'training.periods-turned': 'Jam terakhir tidak boleh sebelum jam pertama.',
  'training.periods-written': 'Jam ke-{from} sampai ke-{until} hari itu sudah tertulis di jurnal. Pilih jam lain, atau perbaiki catatan yang ada.',
  'training.unknown-unit': 'Unit ini bukan bagian program kelas. Pilih dari daftar.',
  'training.unknown-criterion': 'Kriteria ini bukan bagian unit. Pilih dari daftar.',
  'training.nothing-judged': 'Belum ada yang dipilih. Pilih K atau BK bagi setidaknya satu orang.',
  'training.file-missing': 'Ambil foto atau pilih berkas dahulu.',
};

const en: RefusalWords = {
  'training.already-ended': 'This person’s training already ended on {on}. Nothing was changed.',
  'training.end-too-early': 'This day is before the first day of training, {from}. Choose a later one.',
  'training.end-ahead': 'This day has not come yet. Record it once it has happened.',
  'training.too-little-attendance': 'Cannot be completed yet: present in {share}% of periods, this class asks for {minimum}%. Check the attendance, or change the class’s rule if that was decided.',
  'training.class-still-runs': 'This class runs until {until}. Complete it on its last day or later.',
  'training.no-lesson': 'This class has no lessons on {day}.',
  'training.day-closed': 'Instructors no longer fill in attendance before {since}. Ask the administrator of the centre to change it, and say why.',
  'training.day-ahead': 'This day has not come yet. Choose today or an earlier day.',
  'training.outside-class': 'This class runs from {from} to {until}. Choose a day in between.',
  'training.unknown-trainee': 'Somebody here is not an active trainee of this class. Reload the page and save again.',
  'training.no-class-now': 'Your class has no lesson now. The code works from 10 minutes before a period begins until it ends.',
  'training.code-wrong': 'This code is no longer valid or not right. Look at the instructor’s screen and type it before it changes.',
  'training.already-present': 'You are already recorded as present in period {period}. There is no need to enter it again.',
  'training.mark-decided': 'The instructor has already marked period {period} for you. Speak to the instructor if it is not right.',
  'training.not-in-training': 'You are not in a class now. Contact the centre’s staff if this is a mistake.',
  'training.periods-turned': 'The last period cannot be before the first.',
  'training.periods-written': 'Periods {from} to {until} of that day are already in the journal. Choose others, or correct that entry.',
  'training.unknown-unit': 'This unit is not part of the class’s program. Choose from the list.',
  'training.unknown-criterion': 'This criterion is not part of the unit. Choose from the list.',
  'training.nothing-judged': 'Nothing is chosen yet. Choose C or NYC for at least one person.',
  'training.file-missing': 'Take a photo or choose a file first.',
};

/** Words for every refusal of training. */
export const refusals = { id, en };
