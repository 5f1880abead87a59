import type { CertificationError } from '../rules/errors.ts';

type RefusalWords = Record<CertificationError['code'], string>;

const id: RefusalWords = {
  'certification.assessor-teaches': '{assessor} mengajar kelas ini, jadi tidak boleh menilai pesertanya. Minta penilai yang tidak mengajar di kelas ini.',
  'certification.reason-missing': 'Tulis alasannya, supaya peserta tahu apa yang harus ditunjukkan pada penilaian berikutnya.',
  'certification.unknown-unit': 'Unit ini bukan bagian dari program kelas ini. Muat ulang halaman dan nilai lagi.',
  'certification.nothing-assessed': 'Belum ada penilaian baru. Pilih kompeten atau belum kompeten pada sedikitnya satu unit.',
  'certification.training-not-completed': '{name} belum menyelesaikan pelatihan, jadi sertifikat belum bisa diterbitkan.',
  'certification.not-yet-competent': '{name} belum kompeten di {units} unit, jadi sertifikat belum bisa diterbitkan. Nilai ulang unit itu dahulu.',
  'certification.already-certified': '{name} sudah memegang sertifikat {number} yang berlaku. Bila keliru, cabut dahulu sertifikat itu.',
  'certification.nobody-chosen': 'Pilih sedikitnya satu peserta.',
  'certification.no-official': 'Belum ada pejabat kepala balai yang tercatat untuk hari ini. Catat pejabatnya di halaman Balai, lalu terbitkan lagi.',
  'certification.already-revoked': 'Sertifikat ini sudah dicabut pada {on}.',
  'certification.number-known': 'Nomor {number} dari penerbit ini sudah tercatat. Periksa nomornya.',
  'certification.issued-in-future': 'Tanggal terbit tidak boleh sesudah hari ini, {today}.',
  'certification.valid-before-issued': 'Akhir masa berlaku harus sesudah tanggal terbit.',
};

const en: RefusalWords = {
  'certification.assessor-teaches': '{assessor} teaches this class and may not assess its trainees. Ask an assessor who does not teach it.',
  'certification.reason-missing': 'Write the reason, so that the trainee knows what to show at the next assessment.',
  'certification.unknown-unit': 'This unit is not part of the program of this class. Reload the page and judge again.',
  'certification.nothing-assessed': 'There is no new judgement. Choose competent or not yet competent for at least one unit.',
  'certification.training-not-completed': '{name} has not completed the training, so no certificate can be issued yet.',
  'certification.not-yet-competent': '{name} is not yet competent in {units} units, so no certificate can be issued yet. Assess those units again first.',
  'certification.already-certified': '{name} already holds the valid certificate {number}. If it is wrong, revoke it first.',
  'certification.nobody-chosen': 'Choose at least one trainee.',
  'certification.no-official': 'No head of the centre is on record for today. Record the official on the Centre page, then issue again.',
  'certification.already-revoked': 'This certificate was revoked on {on}.',
  'certification.number-known': 'Number {number} of this issuer is already on record. Check the number.',
  'certification.issued-in-future': 'The day of issue cannot be after today, {today}.',
  'certification.valid-before-issued': 'The end of validity must be after the day of issue.',
};

/** Words for every refusal of certification. */
export const refusals = { id, en };
