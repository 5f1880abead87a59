/** Words about national registers: the officers' page, the card of a record. */
const id = {
  'checks': 'Pemeriksaan data nasional', 'checks-detail': 'Pendaftaran tidak menunggu pemeriksaan ini. Hasil yang berbeda dilihat petugas; tidak ada yang ditolak dengan sendirinya.',
  'register': 'Data', 'register.identity': 'Kependudukan', 'register.education': 'Pendidikan', 'register-of.identity': 'Kependudukan (NIK, nama, kelahiran)', 'register-of.education': 'Pendidikan terakhir',
  'unasked': 'Belum diperiksa', 'pending': 'Sedang diperiksa', 'match': 'Cocok', 'no-match': 'Tidak cocok', 'not-found': 'Tidak ditemukan',
  'check.unasked': 'Belum diperiksa: menunggu sambungan', 'check.pending': 'Sedang diperiksa; belum ada jawaban', 'check.match': 'Cocok', 'check.no-match': 'Tidak cocok', 'check.not-found': 'Tidak ditemukan',
  'differs-in': 'Berbeda: {fields}', 'checked-under': '{moment} · perjanjian {agreement}',
  'field.fullName': 'nama', 'field.birthDay': 'tanggal lahir', 'field.birthPlace': 'tempat lahir', 'field.sex': 'jenis kelamin', 'field.education': 'pendidikan', 'field.schooling': 'sekolah',
  'differing-n': 'Data nasional berbeda', 'see-differing': 'Lihat {n} pendaftar yang datanya berbeda', 'see-twins': 'Lihat kemungkinan ganda',
  'by-file': 'Lewat berkas', 'by-file-text': 'Bila belum ada sambungan: unduh daftar yang belum diperiksa, minta kantor yang berwenang mengisi kolom Hasil, lalu kirim kembali di sini. Daftar ini berisi NIK; pengunduhnya tercatat.',
  'download-list': 'Unduh daftar', 'which-register': 'Data yang diperiksa', 'checked-list': 'Daftar yang sudah diisi', 'checked-list-hint': 'XLSX atau CSV. Kolom Hasil: Cocok, Tidak cocok, atau Tidak ditemukan; kosong berarti belum diperiksa.',
  'agreement': 'Nomor perjanjian kerja sama', 'agreement-hint': 'Dicatat di samping setiap hasil.', 'send-list': 'Simpan hasil pemeriksaan', 'results-saved': '{n} hasil pemeriksaan tersimpan.', 'nothing-left': 'Semua sudah diperiksa.', 'list-name': 'Daftar periksa {register} {wave}', 'applicants': 'Pendaftar',
  'female': 'Perempuan', 'male': 'Laki-laki',
  'duplicate': 'NIK ganda', 'duplicate-text': 'NIK pendaftaran {number} sama dengan {earlier}. Cocokkan KTP, lalu putuskan pendaftaran mana milik orangnya. Yang lain berakhir dengan alasan Anda.',
  'no-duplicate': 'Pendaftaran {number} tidak ditandai ganda, jadi tidak ada yang perlu diputuskan.', 'sent-at': 'dikirim {moment}',
  'whose': 'Pendaftaran mana milik orangnya?', 'keep-this': '{number}, yang datang kemudian', 'keep-earlier': '{earlier}, yang sudah ada', 'keep-this-hint': 'Data orang berpindah ke akun ini; periksa nama dan alamatnya sesudahnya.',
  'why-settled': 'Alasan', 'why-settled-hint': 'Dibaca pengirim pendaftaran yang berakhir.', 'settle': 'Putuskan', 'settled': 'Tersimpan. Satu pendaftaran berlaku untuk NIK ini.', 'to-settle': 'Putuskan NIK ganda',
};

const en: typeof id = {
  'checks': 'National registers', 'checks-detail': 'No application waits for these checks. An officer looks at results that differ; nobody is refused by them.',
  'register': 'Register', 'register.identity': 'Population', 'register.education': 'Education', 'register-of.identity': 'Population (NIK, name, birth)', 'register-of.education': 'Last schooling',
  'unasked': 'Not checked yet', 'pending': 'Being checked', 'match': 'Match', 'no-match': 'No match', 'not-found': 'Not found',
  'check.unasked': 'Not checked yet: waiting for a connection', 'check.pending': 'Being checked; no answer yet', 'check.match': 'Match', 'check.no-match': 'No match', 'check.not-found': 'Not found',
  'differs-in': 'Differs: {fields}', 'checked-under': '{moment} · agreement {agreement}',
  'field.fullName': 'name', 'field.birthDay': 'date of birth', 'field.birthPlace': 'place of birth', 'field.sex': 'sex', 'field.education': 'schooling', 'field.schooling': 'school',
  'differing-n': 'Register says otherwise', 'see-differing': 'See {n} applicants the register describes otherwise', 'see-twins': 'See possible doubles',
  'by-file': 'By file', 'by-file-text': 'Without a connection: download the list that is not checked yet, let the office in charge fill in the column Hasil, then send it back here. The list holds NIKs; who downloads it is recorded.',
  'download-list': 'Download the list', 'which-register': 'Register', 'checked-list': 'The filled list', 'checked-list-hint': 'XLSX or CSV. Column Hasil: Cocok, Tidak cocok or Tidak ditemukan; empty means not checked yet.',
  'agreement': 'Number of the agreement', 'agreement-hint': 'Kept beside every result.', 'send-list': 'Save the results', 'results-saved': '{n} results saved.', 'nothing-left': 'Everything is checked.', 'list-name': 'List to check {register} {wave}', 'applicants': 'Applicants',
  'female': 'Female', 'male': 'Male',
  'duplicate': 'One NIK, two applications', 'duplicate-text': 'The NIK of application {number} is the same as that of {earlier}. Compare the identity card, then decide which is the person’s own. The other ends with your reason.',
  'no-duplicate': 'Application {number} is not marked as a double, so there is nothing to decide.', 'sent-at': 'sent {moment}',
  'whose': 'Which application is the person’s own?', 'keep-this': '{number}, which came later', 'keep-earlier': '{earlier}, which was there', 'keep-this-hint': 'The person’s record moves to this account; check name and address afterwards.',
  'why-settled': 'Reason', 'why-settled-hint': 'Read by whoever sent the application that ends.', 'settle': 'Decide', 'settled': 'Saved. One application stands for this NIK.', 'to-settle': 'Settle the double NIK',
};

export const checkWords = { id, en };
