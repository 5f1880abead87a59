import type { Education } from '#people';
import { statuses, type Status } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { afterRefusals } from './after-refusals.ts';
import type { ScreeningError } from '../rules/screening-errors.ts';
import { screeningRefusals } from './screening-refusals.ts';

type Code = AdmissionError['code'];
type SpelledOut = Exclude<Code, `admission.already.${Status}` | `admission.schooling.${Education}` | ScreeningError['code'] | keyof typeof afterRefusals.id>;
type RefusalWords = Record<Code, string>;

const id: Record<SpelledOut, string> = {
  'admission.not-open': 'Pendaftaran gelombang ini dibuka {from} sampai {until}. Lihat gelombang yang sedang dibuka di halaman Pelatihan.',
  'admission.closed': 'Pendaftaran gelombang ini ditutup {until}. Kiriman Anda tiba {at} menurut jam server. Lihat gelombang berikutnya di halaman Pelatihan.',
  'admission.grace-over': 'Pendaftaran gelombang ini ditutup {until}, dan draf yang tersimpan sebelum itu dapat dikirim sampai {graceUntil}. Kiriman Anda tiba {at} menurut jam server. Lihat gelombang berikutnya di halaman Pelatihan.',
  'admission.duplicate-open': 'NIK pendaftaran ini sama dengan {number}. Putuskan dahulu pendaftaran mana yang milik orangnya.',
  'admission.no-duplicate': 'Pendaftaran ini tidak ditandai ganda.',
  'admission.already-applied': 'Anda sudah mendaftar gelombang ini dengan nomor {number}. Buka Pendaftaran saya untuk melihatnya.',
  'admission.person-has-application': 'Orang dengan NIK ini sudah mendaftar gelombang ini. Masuk dengan nomor telepon yang dipakai waktu itu, atau datang ke loket dengan KTP.',
  'admission.identity-known': 'Nama dan NIK Anda sudah tercatat. Datang ke loket dengan KTP bila ada yang keliru.',
  'admission.not-complete': 'Masih ada bagian yang belum selesai. Selesaikan dahulu, lalu kirim.',
  'admission.other-wave': 'Pilih kelas dari gelombang yang sama.',
  'admission.choice-twice': 'Kelas yang sama dipilih dua kali. Pilih kelas lain, atau kosongkan.',
  'admission.document-missing': 'Pilih foto atau berkasnya dahulu.',
  'admission.statement-missing': 'Centang pernyataan ini untuk melanjutkan.',
  'admission.note-missing': 'Tulis apa yang perlu diperbaiki; pendaftar membacanya.',
  'admission.guardian-consent-missing': 'Centang izin ini bersama orang tua atau wali untuk melanjutkan.',
  'admission.guardian-missing': 'Pendaftar belum berusia 18 tahun. Isi nama, hubungan, dan telepon orang tua atau wali, lalu centang izinnya.',
  'admission.too-young': 'Anda belum bisa mendaftar {class} karena usia Anda {age} tahun pada hari pertama pelatihan; batasnya {minimum}. Anda cukup umur mulai {from}.',
  'admission.too-old': 'Anda tidak bisa mendaftar {class} karena usia Anda {age} tahun pada hari pertama pelatihan; batasnya {maximum}. Lihat kelas lain yang batas usianya lebih tinggi.',
  'admission.outside-region': '{class} disediakan bagi warga {region}. Hubungi balai latihan di daerah tempat tinggal Anda.',
  'admission.cooling-down': 'Anda belum bisa mendaftar {class}: jarak dari pelatihan terakhir di sini paling sedikit {months} bulan. Anda bisa mendaftar lagi mulai {from}.',
  'admission.in-training': 'Anda belum bisa mendaftar {class} karena masih tercatat di kelas lain. Selesaikan kelas itu dahulu.',
  'admission.weights-not-hundred': 'Bobot tes dan wawancara berjumlah {sum}; seharusnya 100.',
  'admission.reserves-exceed-seats': 'Kursi khusus berjumlah {reserved}, padahal kelas terkecil hanya punya {seats} kursi. Sisakan kursi umum di setiap kelas.',
  'admission.policy-frozen': 'Aturan sudah dikunci {on} dan tidak dapat diubah lagi. Kekeliruan yang nyata dikoreksi oleh dua orang.',
  'admission.freeze-too-late': 'Aturan harus dikunci sebelum pendaftaran ditutup {until}.',
  'admission.policy-not-frozen': 'Aturan seleksi gelombang ini belum dikunci, jadi pendaftaran belum dibuka dan hasil belum dapat dihitung. Coba lagi sesudah aturannya diumumkan.',
  'admission.wave-not-published': 'Gelombang ini belum diumumkan atau sudah ditutup. Aturan dikunci sesudah gelombang diumumkan dan sebelum pendaftaran dibuka.',
  'admission.policy-waits': 'Sudah ada usulan koreksi yang menunggu orang kedua, dari {name}. Setujui atau batalkan dahulu.',
  'admission.no-policy-waits': 'Tidak ada usulan koreksi yang menunggu. Mungkin sudah disetujui atau dibatalkan.',
  'admission.policy-unchanged': 'Usulan ini sama dengan aturan yang berlaku. Ubah dahulu yang keliru.',
  'admission.policy-second-person': 'Koreksi disetujui oleh orang kedua, bukan oleh yang mengusulkannya.',
  'admission.public-value-unreadable': 'Ketik 3 sampai 100 huruf, angka, atau tanda titik, koma, dan garis, seperti yang terlihat pada sesi terbuka.',
  'admission.public-value-differs': 'Isian Anda berbeda dari yang dimasukkan {name}. Lihat lagi angkanya bersama-sama; {name} dapat memperbaiki isiannya, atau Anda memulai lagi.',
  'admission.draw-not-yet': 'Angka terbuka baru dapat dimasukkan sesudah pendaftaran benar-benar ditutup, {until}.',
  'admission.draw-settled': 'Angka terbuka gelombang ini sudah ditetapkan oleh dua orang dan tidak berubah lagi.',
  'admission.draw-not-settled': 'Hasil dihitung sesudah dua orang memasukkan angka terbuka untuk undian.',
  'admission.score-not-a-number': '"{text}" bukan nilai. Tulis angka 0 sampai 100, misalnya 87,5.',
  'admission.score-out-of-range': '{text} di luar rentang. Nilai paling tinggi 100.',
  'admission.why-missing': 'Ada nilai yang sudah tercatat dan sekarang berubah. Tulis alasannya.',
  'admission.results-published': 'Hasil gelombang ini sudah diumumkan dan tidak dapat diubah.',
  'admission.nothing-changed': 'Tidak ada yang berubah: isinya sama dengan yang sudah tersimpan.',
  'admission.sheet-unreadable': 'Berkas ini tidak terbaca sebagai tabel. Unduh lembar nilai kelas ini, isi, lalu kirim kembali sebagai XLSX atau CSV.',
  'admission.sheet-columns': 'Kolom "{missing}" tidak ada. Pakai lembar nilai yang diunduh dari halaman ini.',
  'admission.nothing-to-check': 'Tidak ada yang perlu diperiksa: semua sudah ada hasilnya.',
  'admission.check-unreadable': 'Berkas ini tidak terbaca sebagai tabel. Unduh daftar dari halaman ini, isi kolom Hasil, lalu kirim kembali sebagai XLSX atau CSV.',
  'admission.check-columns': 'Kolom "{missing}" tidak ada. Pakai daftar yang diunduh dari halaman ini.',
  'admission.check-row': 'Baris {row} ({number}) tidak terbaca. Tulis nomor pendaftaran satu kali, dan di kolom Hasil: Cocok, Tidak cocok, atau Tidak ditemukan. Belum ada hasil yang disimpan.',
  'admission.check-stranger': 'Baris {row}: {number} tidak ada di gelombang ini. Belum ada hasil yang disimpan.',
  'admission.still-open': 'Pendaftaran masih dibuka sampai {until}. Hitung hasil sesudah tes.',
  'admission.nobody-scored': 'Belum ada pendaftar yang nilainya lengkap. Isi nilai tes dan wawancara dahulu.',
  'admission.run-faulty': 'Pemeriksa menemukan {count} hal yang tidak sesuai, jadi hasil ini ditahan. Yang terkait: {who}. Hubungi administrator.',
  'admission.run-outdated': 'Ada nilai atau pendaftaran yang berubah sejak hasil ini dihitung. Hitung lagi, lalu minta orang kedua menyetujuinya.',
  'admission.second-person-needed': 'Hasil disetujui oleh orang kedua, bukan oleh yang menghitungnya.',
  'admission.nobody-selected': 'Tidak ada pendaftar terpilih yang berkasnya sudah lengkap.',
  'admission.offer-expired': 'Tawaran ini berakhir {on}, dan kursinya ditawarkan kepada cadangan. Gelombang berikutnya terbuka bagi Anda.',
  'admission.no-free-seat': 'Kursi {class} sudah terisi sejak halaman ini dibuka. Lihat kelas lain yang masih punya kursi.',
  'admission.late-wish-twice': 'Anda sudah meminta {class}. Bila ada kursi untuk Anda, kami tawarkan lewat ponsel.',
  'admission.late-wish-not-tested': 'Kelas lain hanya dapat diminta dengan nilai yang memenuhi batas terendah. Silakan mendaftar pada gelombang berikutnya.',
  'admission.late-wish-ended': 'Pendaftaran ini diakhiri sebelum hasil dihitung, jadi tidak dapat meminta kelas lain. Bila alasannya keliru, hubungi kantor balai.',
  'admission.nobody-waiting': 'Tidak ada kursi kosong atau tidak ada yang menunggu di {class}.',
  'admission.too-late-for-reserves': 'Menurut aturan gelombang ini, kursi kosong diisi paling lambat {until}. Lihat gelombang berikutnya di halaman Pelatihan.',
};

const en: typeof id = {
  'admission.not-open': 'Applications for this wave are open from {from} to {until}. See the wave that is open now under Training.',
  'admission.closed': 'Applications for this wave closed on {until}. Yours arrived {at} by the server’s clock. See the next wave under Training.',
  'admission.grace-over': 'Applications for this wave closed on {until}, and drafts saved before could be sent until {graceUntil}. Yours arrived {at} by the server’s clock. See the next wave under Training.',
  'admission.duplicate-open': 'The NIK of this application is the same as that of {number}. Decide first which application is the person’s own.',
  'admission.no-duplicate': 'This application is not marked as a double.',
  'admission.already-applied': 'You have applied to this wave already with number {number}. Open My application to see it.',
  'admission.person-has-application': 'The person with this NIK has applied to this wave already. Sign in with the telephone number used then, or come to the counter with the identity card.',
  'admission.identity-known': 'Your name and NIK are on record. Come to the counter with your identity card if something is wrong.',
  'admission.not-complete': 'Some parts are not finished yet. Finish them first, then send.',
  'admission.other-wave': 'Choose classes of the same wave.',
  'admission.choice-twice': 'The same class is chosen twice. Choose another, or leave it empty.',
  'admission.document-missing': 'Choose the photo or file first.',
  'admission.statement-missing': 'Tick this statement to continue.',
  'admission.note-missing': 'Write what has to be mended; the applicant reads it.',
  'admission.guardian-consent-missing': 'Tick this consent together with a parent or guardian to continue.',
  'admission.guardian-missing': 'The applicant is under 18. Give name, relation and telephone of a parent or guardian, and tick the consent.',
  'admission.too-young': 'You cannot apply for {class} yet because you are {age} on the first day of training; the limit is {minimum}. You are old enough from {from}.',
  'admission.too-old': 'You cannot apply for {class} because you are {age} on the first day of training; the limit is {maximum}. Look for classes with a higher limit.',
  'admission.outside-region': '{class} is for residents of {region}. Ask the training centre where you live.',
  'admission.cooling-down': 'You cannot apply for {class} yet: at least {months} months must pass since your last training here. You can apply again from {from}.',
  'admission.in-training': 'You cannot apply for {class} yet because you are still in another class. Finish that one first.',
  'admission.weights-not-hundred': 'The weights of test and interview come to {sum}; they should make 100.',
  'admission.reserves-exceed-seats': 'Reserved seats come to {reserved}, but the smallest class has only {seats} seats. Leave open seats in every class.',
  'admission.policy-frozen': 'The rules were frozen on {on} and cannot change any more. A true mistake is corrected by two people.',
  'admission.freeze-too-late': 'The rules have to be frozen before applications close on {until}.',
  'admission.policy-not-frozen': 'The selection rules of this wave are not frozen yet, so applications are not open and no result can be computed. Try again once the rules are published.',
  'admission.wave-not-published': 'This wave is not published, or is closed. Rules are frozen after a wave is published and before applications open.',
  'admission.policy-waits': 'A correction proposed by {name} waits for its second person already. Approve or drop it first.',
  'admission.no-policy-waits': 'No proposed correction waits. It may have been approved or dropped.',
  'admission.policy-unchanged': 'This proposal equals the rules in force. Change what is wrong first.',
  'admission.policy-second-person': 'A correction is approved by a second person, not by whoever proposed it.',
  'admission.public-value-unreadable': 'Type 3 to 100 letters, digits, points, commas or dashes, as seen at the public session.',
  'admission.public-value-differs': 'Your entry differs from what {name} entered. Look at the value again together; {name} can mend the entry, or you start again.',
  'admission.draw-not-yet': 'The public value can be entered only once applications have truly closed, {until}.',
  'admission.draw-settled': 'The public value of this wave was settled by two people and does not change any more.',
  'admission.draw-not-settled': 'A result is computed after two people have entered the public value of the draw.',
  'admission.score-not-a-number': '"{text}" is not a score. Write a number from 0 to 100, such as 87.5.',
  'admission.score-out-of-range': '{text} is out of range. The highest score is 100.',
  'admission.why-missing': 'A recorded score is being changed. Write why.',
  'admission.results-published': 'The result of this wave is published and cannot change.',
  'admission.nothing-changed': 'Nothing changed: this is what was saved before.',
  'admission.sheet-unreadable': 'This file could not be read as a table. Download the score sheet of this class, fill it in and send it back as XLSX or CSV.',
  'admission.sheet-columns': 'The column "{missing}" is missing. Use the score sheet downloaded from this page.',
  'admission.nothing-to-check': 'Nothing is left to check: everything has its result.',
  'admission.check-unreadable': 'This file could not be read as a table. Download the list from this page, fill in the column Hasil and send it back as XLSX or CSV.',
  'admission.check-columns': 'The column "{missing}" is missing. Use the list downloaded from this page.',
  'admission.check-row': 'Row {row} ({number}) could not be read. Write each application number once, and in the column Hasil: Cocok, Tidak cocok or Tidak ditemukan. No result was saved.',
  'admission.check-stranger': 'Row {row}: {number} is not in this wave. No result was saved.',
  'admission.still-open': 'Applications are open until {until}. Compute the result after the test.',
  'admission.nobody-scored': 'Nobody has complete scores yet. Enter test and interview scores first.',
  'admission.run-faulty': 'The check found {count} faults, so this result is held back. Concerned: {who}. Tell the administrator.',
  'admission.run-outdated': 'Scores or applications changed since this result was computed. Compute again, then ask a second person to approve.',
  'admission.second-person-needed': 'A result is approved by a second person, not by whoever computed it.',
  'admission.nobody-selected': 'None of the chosen applicants has complete documents.',
  'admission.offer-expired': 'This offer ended on {on}, and the seat was offered to a reserve. The next wave is open to you.',
  'admission.no-free-seat': 'The seats of {class} were filled since this page was opened. Look for another class with free seats.',
  'admission.late-wish-twice': 'You have asked for {class} already. If there is a seat for you, we offer it by phone.',
  'admission.late-wish-not-tested': 'Another class can be asked for only with points that reach the minimum. Please apply to the next wave.',
  'admission.late-wish-ended': 'This application was ended before the result was computed, so it cannot ask for another class. If the reason is wrong, contact the office.',
  'admission.nobody-waiting': 'There is no free seat in {class}, or nobody is waiting for it.',
  'admission.too-late-for-reserves': 'By the rules of this wave free seats are filled until {until} at the latest. See the next wave under Training.',
};

const already: Record<'id' | 'en', Record<Status, string>> = {
  id: {
    'draft': 'Pendaftaran ini belum dikirim.', 'submitted': 'Pendaftaran ini sudah terkirim.', 'needs-fix': 'Pendaftaran ini sedang menunggu perbaikan dari pendaftar.',
    'documents-complete': 'Berkas pendaftaran ini sudah dinyatakan lengkap.', 'called': 'Pendaftar ini sudah dipanggil tes.', 'scored': 'Pendaftaran ini sudah dinilai.',
    'offered': 'Pendaftaran ini sudah ditawari kursi.', 'reserve': 'Pendaftaran ini berstatus cadangan.', 'not-admitted': 'Pendaftaran ini belum mendapat kursi pada gelombang ini.',
    'confirmed': 'Kursi ini sudah terdaftar ulang.', 'declined': 'Kursi ini sudah dilepas.', 'expired': 'Tawaran kursi ini sudah berakhir.', 'no-show': 'Kursi ini sudah dialihkan karena orangnya tidak datang.', 'withdrawn': 'Pendaftaran ini sudah ditarik.',
  },
  en: {
    'draft': 'This application has not been sent yet.', 'submitted': 'This application has been sent.', 'needs-fix': 'This application is waiting for the applicant to mend it.',
    'documents-complete': 'The documents of this application are complete.', 'called': 'This applicant has been called to the test.', 'scored': 'This application has its scores.',
    'offered': 'This application has been offered a seat.', 'reserve': 'This application is on the reserve list.', 'not-admitted': 'This application has no seat in this wave.',
    'confirmed': 'This seat is confirmed.', 'declined': 'This seat was given back.', 'expired': 'The offer of this seat has ended.', 'no-show': 'This seat went to the next because the person did not come.', 'withdrawn': 'This application was withdrawn.',
  },
};

/** Levels of schooling as people say them; the eligibility page and forms use the same words. */
export const educationWords: Record<'id' | 'en', Record<Education, string>> = {
  id: { none: 'tidak bersekolah', sd: 'SD', smp: 'SMP', sma: 'SMA/SMK sederajat', d1: 'D1', d2: 'D2', d3: 'D3', d4: 'D4', s1: 'S1', s2: 'S2', s3: 'S3' },
  en: { none: 'no schooling', sd: 'primary school (SD)', smp: 'lower secondary (SMP)', sma: 'upper secondary (SMA/SMK)', d1: 'D1', d2: 'D2', d3: 'D3', d4: 'D4', s1: 'bachelor (S1)', s2: 'master (S2)', s3: 'doctorate (S3)' },
};

const schooling = {
  id: (needs: string) => `Anda belum bisa mendaftar {class}: kelas ini memerlukan ijazah paling rendah ${needs}. Lihat kelas lain yang terbuka bagi Anda.`,
  en: (needs: string) => `You cannot apply for {class} yet: it needs at least ${needs}. Look for other classes that are open to you.`,
};

const all = (language: 'id' | 'en', spelledOut: Record<SpelledOut, string>): RefusalWords => ({
  ...spelledOut, ...screeningRefusals[language], ...afterRefusals[language],
  ...Object.fromEntries(statuses.map((status) => [`admission.already.${status}`, already[language][status]])),
  ...Object.fromEntries((Object.keys(educationWords.id) as Education[]).map((level) => [`admission.schooling.${level}`, schooling[language](educationWords[language][level])])),
} as RefusalWords);

/** Words for every refusal of admission. */
export const refusals = { id: all('id', id), en: all('en', en) };
