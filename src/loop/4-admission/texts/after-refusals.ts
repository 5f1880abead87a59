import type { AdmissionError, AfterError } from '../rules/errors.ts';

type Code = AfterError['code'] | Extract<AdmissionError['code'], 'admission.run-approved' | 'admission.run-not-approved' | 'admission.no-better-seat' | 'admission.line-paused' | 'admission.line-not-paused' | 'admission.no-show-days'>;
type Words = Record<Code, string>;

const id: Words = {
  'admission.run-approved': 'Hasil ini sudah disetujui orang kedua dan diumumkan {at}. Sampai saat itu tidak ada yang diubah; tarik dahulu persetujuannya bila ada yang keliru.',
  'admission.run-not-approved': 'Belum ada persetujuan yang bisa ditarik.',
  'admission.no-better-seat': 'Tidak ada tawaran pindah yang menunggu jawaban. Mungkin sudah dijawab atau waktunya habis.',
  'admission.line-paused': 'Daftar cadangan kelas ini sedang dihentikan: {why} Lanjutkan dahulu, lalu panggil.',
  'admission.line-not-paused': 'Daftar cadangan kelas ini tidak sedang dihentikan.',
  'admission.no-show-days': 'Kursi orang yang tidak datang dialihkan pada hari pelatihan {from} sampai {until} menurut aturan gelombang ini.',
  'admission.no-result-yet': 'Hasil gelombang ini belum diumumkan. Keberatan dan pembetulan nilai dibuka sesudah pengumuman.',
  'admission.objection-window': 'Keberatan diterima sampai {until}. Datang ke loket bila Anda memerlukan penjelasan.',
  'admission.objection-open': 'Keberatan Anda yang sebelumnya masih kami periksa. Tunggu jawabannya dahulu.',
  'admission.objection-answered': 'Keberatan ini sudah dijawab orang lain.',
  'admission.scored-by-you': 'Anda ikut menilai orang ini. Minta orang lain yang tidak menilai untuk menjawabnya.',
  'admission.correction-empty': 'Tulis nilai yang seharusnya, atau centang kursi khusus yang terbukti.',
  'admission.points-class': 'Pilih kelas yang diminta orang ini.',
  'admission.correction-waits': 'Sudah ada pembetulan nilai ini yang menunggu orang kedua.',
  'admission.correction-decided': 'Pembetulan ini sudah diputuskan.',
  'admission.correction-second-person': 'Pembetulan nilai disetujui oleh orang kedua, bukan oleh yang mengusulkannya.',
};

const en: Words = {
  'admission.run-approved': 'This result is approved by a second person and becomes public {at}. Until then nothing is changed; take the approval back first if something is wrong.',
  'admission.run-not-approved': 'There is no approval to take back.',
  'admission.no-better-seat': 'No offer to move waits for an answer. It may have been answered, or its time is over.',
  'admission.line-paused': 'The reserve list of this class is paused: {why} Let it go on first, then call.',
  'admission.line-not-paused': 'The reserve list of this class is not paused.',
  'admission.no-show-days': 'By the rules of this wave a seat of somebody who did not come is passed on from {from} to {until}.',
  'admission.no-result-yet': 'The result of this wave is not public yet, so there is nothing to object to or correct.',
  'admission.objection-window': 'Objections were taken until {until}. Come to the counter if you want it explained.',
  'admission.objection-open': 'We are still looking into your earlier objection. Wait for its answer first.',
  'admission.objection-answered': 'Somebody else has answered this objection.',
  'admission.scored-by-you': 'You scored this person. Ask somebody who did not to answer.',
  'admission.correction-empty': 'Write the points as they should be, or tick what was proved.',
  'admission.points-class': 'Choose a class this person asked for.',
  'admission.correction-waits': 'A correction of these points already waits for a second person.',
  'admission.correction-decided': 'This correction has been decided.',
  'admission.correction-second-person': 'Corrected points are approved by a second person, not by whoever proposed them.',
};

/** Refusals of what happens after the result. */
export const afterRefusals = { id, en };
