const id = {
  'employerPercent': 'Bobot penilaian perusahaan', 'employerPercent-hint': 'Hanya pada kelas untuk perusahaan yang ikut menyeleksi; diambil dari bobot wawancara. 0 berarti tanpa.',
  'rule-employer': 'Pada kelas yang perusahaannya ikut menyeleksi: wawancara {interview}\u00a0% dan penilaian perusahaan {employer}\u00a0%. Perusahaan itu disebut di aturan lengkap dan menilai tanpa melihat nilai lain; aturan lainnya tetap sama.',
  'scores-detail-employer': '{n} orang dipanggil · tes {test}\u00a0%, wawancara {interview}\u00a0%, penilaian perusahaan {employer}\u00a0%', 'print-for-employer': 'Cetak untuk perusahaan', 'employer-weight': 'Penilaian perusahaan (bobot {n}\u00a0%)', 'employer-points': 'Penilaian perusahaan', 'employer-points-of': 'Penilaian {employer}', 'co-selecting': 'Perusahaan yang ikut menilai',
  'employer-points-lead': '{class}, bobot {n}\u00a0%. Salin nilai 0 sampai 100 dari surat perusahaan. Halaman ini tidak menampilkan nilai lain, jadi boleh dicetak untuk perusahaan.',
  'employer-paper': 'Surat perusahaan', 'employer-paper-hint': 'Nomor, tanggal, dan siapa yang menandatangani.', 'save-employer-points': 'Simpan untuk diperiksa orang kedua', 'employer-saved': 'Nilai {n} orang tersimpan. Orang kedua mencocokkannya dengan surat perusahaan.',
  'employer-recorded': '{paper}. Disalin {name}, {moment}.', 'employer-confirmed': 'Dicocokkan {name}, {moment}. Nilai ini berlaku.', 'employer-waits': 'Belum berlaku: orang kedua mencocokkannya dengan surat perusahaan.', 'employer-waits-you': 'Cocokkan setiap nilai di bawah dengan surat perusahaan, lalu setujui.',
  'confirm-employer-points': 'Sudah saya cocokkan, berlakukan', 'employer-confirmed-said': 'Penilaian perusahaan berlaku.', 'employer-none': 'Belum ada yang disalin.', 'points-0-100': 'Nilai 0–100',
};
const en: typeof id = {
  'employerPercent': 'Weight of the employer’s assessment', 'employerPercent-hint': 'Only at classes for an employer that co-selects; taken from the weight of the interview. 0 means none.',
  'rule-employer': 'At classes whose employer co-selects: interview {interview}\u00a0% and the employer’s assessment {employer}\u00a0%. The full rule names that employer, which scores without seeing other points; every other rule stays the same.',
  'scores-detail-employer': '{n} people called · test {test}\u00a0%, interview {interview}\u00a0%, employer’s assessment {employer}\u00a0%', 'print-for-employer': 'Print for the employer', 'employer-weight': 'Employer’s assessment (weight {n}\u00a0%)', 'employer-points': 'Employer’s assessment', 'employer-points-of': 'Assessment by {employer}', 'co-selecting': 'Employer that scores, too',
  'employer-points-lead': '{class}, weight {n}\u00a0%. Copy the points, 0 to 100, from the employer’s letter. This page shows no other points, so it can be printed for the employer.',
  'employer-paper': 'The employer’s letter', 'employer-paper-hint': 'Number, date, and who signed it.', 'save-employer-points': 'Save for a second person to check', 'employer-saved': 'Points of {n} people saved. A second person compares them with the employer’s letter.',
  'employer-recorded': '{paper}. Copied by {name}, {moment}.', 'employer-confirmed': 'Compared by {name}, {moment}. These points count.', 'employer-waits': 'Does not count yet: a second person compares it with the employer’s letter.', 'employer-waits-you': 'Compare every number below with the employer’s letter, then agree.',
  'confirm-employer-points': 'I have compared them, let them count', 'employer-confirmed-said': 'The employer’s assessment counts.', 'employer-none': 'Nothing copied yet.', 'points-0-100': 'Points 0–100',
};

/** What is said about the assessment of an employer that co-selects. */
export const employerWords = { id, en };
