import type { MatchingError } from '../rules/errors.ts';

type RefusalWords = Record<MatchingError['code'], string>;

const id: RefusalWords = {
  'matching.unknown-region': 'Pilih wilayah dari daftar.',
  'matching.unknown-occupation': 'Pilih jabatan dari daftar KBJI.',
  'matching.unknown-unit': 'Unit {unit} belum ada di pustaka standar. Periksa kode dan keputusannya.',
  'matching.no-units': 'Pilih sedikitnya satu pelatihan atau tulis satu unit yang diminta. Tanpa itu lowongan tidak dapat dicocokkan.',
  'matching.closes-past': 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
  'matching.closes-too-far': 'Lowongan dicatat paling lama satu tahun. Pilih paling lambat {last}.',
  'matching.vacancy-closed': 'Lowongan ini sudah ditutup, terisi, atau lewat tanggalnya.',
  'matching.nobody-chosen': 'Centang sedikitnya satu kartu.',
  'matching.card-closed': 'Kartu {card} sudah ditutup. Pilih kartu lain.',
  'matching.too-many-waiting': 'Kartu {card} sedang menunggu jawaban {most} perusahaan. Tunggu sampai salah satunya menjawab, atau pilih kartu lain.',
  'matching.already-introduced': 'Kartu {card} sudah pernah diperkenalkan ke lowongan ini.',
  'matching.no-contact': 'Perusahaan {employer} belum punya surel atau nomor WhatsApp, jadi tidak dapat menjawab. Lengkapi dahulu data perusahaan.',
  'matching.answer-final': 'Jawaban ini tidak mengubah apa pun: perkenalan sudah selesai atau sudah dijawab begitu.',
  'matching.hired-on-missing': 'Tulis hari kerja pertamanya.',
  'matching.hired-on-early': 'Hari kerja pertama tidak mungkin sebelum perkenalan, {first}.',
  'matching.hired-on-late': 'Hari kerja pertama terlalu jauh. Pilih paling lambat {last}.',
  'matching.no-units-left': 'Kartu belum dapat dibuka karena tidak ada sertifikat yang berlaku.',
  'matching.no-person': 'Kami belum mengenal Anda. Daftar pelatihan dahulu, lalu catatkan keinginan Anda.',
  'matching.consent-missing': 'Tanpa persetujuan Anda kami tidak menyimpan apa pun. Centang bila Anda setuju.',
  'matching.field-missing': 'Pilih bidang pekerjaan di Jepang.',
  'matching.unknown-owner': 'Pilih pengantar kerja dari daftar.',
  'matching.next-past': 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
};

const en: RefusalWords = {
  'matching.unknown-region': 'Choose a region from the list.',
  'matching.unknown-occupation': 'Choose an occupation from the KBJI list.',
  'matching.unknown-unit': 'Unit {unit} is not in the library of standards. Check the code and its decree.',
  'matching.no-units': 'Choose at least one training or write one unit that is asked for. Without it the vacancy cannot be matched.',
  'matching.closes-past': 'This day has passed. Choose today or later.',
  'matching.closes-too-far': 'A vacancy is recorded for a year at most. Choose {last} at the latest.',
  'matching.vacancy-closed': 'This vacancy is closed, filled or past its day.',
  'matching.nobody-chosen': 'Tick at least one card.',
  'matching.card-closed': 'Card {card} has been closed. Choose another one.',
  'matching.too-many-waiting': 'Card {card} waits for the answers of {most} employers. Wait until one of them answers, or choose another card.',
  'matching.already-introduced': 'Card {card} was introduced to this vacancy before.',
  'matching.no-contact': '{employer} has no e-mail address or WhatsApp number yet and could not answer. Complete the employer first.',
  'matching.answer-final': 'This answer changes nothing: the introduction is over or was answered like this before.',
  'matching.hired-on-missing': 'Write the first working day.',
  'matching.hired-on-early': 'The first working day cannot lie before the introduction, {first}.',
  'matching.hired-on-late': 'The first working day is too far off. Choose {last} at the latest.',
  'matching.no-units-left': 'The card cannot be opened because no certificate stands.',
  'matching.no-person': 'We do not know you yet. Apply for a training first, then record your wish.',
  'matching.consent-missing': 'Without your consent we keep nothing. Tick if you agree.',
  'matching.field-missing': 'Choose a field of work in Japan.',
  'matching.unknown-owner': 'Choose an employment officer from the list.',
  'matching.next-past': 'This day has passed. Choose today or later.',
};

/** Words for every refusal of matching. */
export const refusals = { id, en };
