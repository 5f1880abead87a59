export const id = {
  // Lists
  'placement': 'Penempatan', 'tabs': 'Bagian penempatan', 'tab.vacancies': 'Lowongan', 'tab.graduates': 'Lulusan', 'tab.introductions': 'Perkenalan', 'tab.overseas': 'Luar negeri',
  'all': 'Semua', 'show-all': 'Tampilkan semua', 'choose': 'Pilih…', 'yes': 'Ya', 'no': 'Tidak', 'me': 'Saya', 'facts': 'Keterangan', 'timeline': 'Riwayat', 'state': 'Keadaan', 'reason': 'Alasan', 'note': 'Catatan',
  'name': 'Nama', 'phone': 'Telepon', 'class': 'Kelas', 'region': 'Wilayah', 'place': 'Tempat tinggal', 'employer': 'Perusahaan', 'occupation': 'Jabatan', 'people': '{count} orang',
  'from-day': 'mulai {day}', 'until-day': 'Dibuka sampai {day}',

  // Vacancies
  'vacancies': 'Lowongan', 'vacancy': 'Lowongan', 'vacancies-lead': '{total} lowongan, {places} orang dicari', 'record-vacancy': 'Catat lowongan', 'search-vacancies': 'Cari judul, perusahaan, atau jabatan',
  'vacancies.open': 'Terbuka', 'vacancies.closing': 'Segera berakhir', 'vacancies.filled': 'Terisi', 'vacancies.over': 'Berakhir', 'vacancies.all': 'Semua',
  'vacancy.open': 'Terbuka', 'vacancy.closing': 'Segera berakhir', 'vacancy.filled': 'Terisi', 'vacancy.closed': 'Ditutup', 'vacancy.over': 'Berakhir',
  'no-vacancies': 'Belum ada lowongan di sini', 'no-vacancies-text': 'Lowongan dicatat dari kebutuhan perusahaan. Kosongkan pencarian, atau catat yang baru.',
  'headcount': 'Dicari', 'introduced': 'Diperkenalkan', 'introduced-waiting': '{introduced} ({waiting} menunggu)', 'hired': 'Diterima', 'openedOn': 'Dicatat', 'closesOn': 'Dibuka sampai', 'wage': 'Upah per bulan',
  'wage-month': '{wage} per bulan', 'from-need': 'Dari satu kebutuhan', 'need': 'Kebutuhan', 'need-link': 'Baris buku kebutuhan, {headcount} orang', 'shift': 'Kerja bergiliran (shift)', 'in-shifts': 'Kerja bergiliran',
  'title': 'Judul lowongan', 'title-hint': 'Seperti yang dibaca lulusan, misalnya "Juru las galangan, giliran pagi".', 'programs': 'Kemampuan yang diminta',
  'programs-hint': 'Pilih pelatihan yang unitnya diminta perusahaan. Unit satuan dapat ditambahkan di bawah.', 'program-units': '{count} unit kompetensi', 'units': 'Unit kompetensi',
  'units-hint': 'Kode unit dengan keputusannya, satu per baris, misalnya C.24LAS01.001.1@98/2018.', 'units-known': 'Lihat kode unit dari pelatihan kami', 'wage-hint': 'Rupiah, tanpa titik. Kosongkan bila perusahaan belum menyebutnya.',
  'vacancy-recorded': 'Lowongan dicatat. Sepuluh kartu yang paling cocok ada di bawah.', 'vacancy-of': '{headcount} orang dicari · {employer} · {region}', 'close-vacancy': 'Tutup lowongan',
  'close-vacancy-text': 'Tidak ada lagi lulusan yang diperkenalkan ke lowongan ini. {waiting} perkenalan yang menunggu jawaban ditarik, dan lulusannya bebas.', 'vacancy-closed': 'Lowongan ditutup.',

  // Matching
  'best-cards': 'Sepuluh kartu yang paling cocok', 'best-cards-none': 'Belum ada kartu terbuka yang menguasai salah satu unit yang diminta.',
  'best-cards-text': 'Diurutkan menurut bagian unit yang dikuasai, lalu jarak. Nama, foto, umur, dan jenis kelamin tidak ditampilkan sebelum perkenalan.',
  'card': 'Kartu', 'fit': 'Cocok', 'reasons': 'Alasan', 'covers': '{share} · {covered} dari {asked} unit', 'has': 'Dikuasai:', 'lacks': 'Belum:', 'lacks-nothing': 'tidak ada, semua unit dikuasai', 'distance': 'Jarak:',
  'distance.0': 'satu kecamatan', 'distance.1': 'satu kabupaten/kota', 'distance.2': 'kabupaten/kota tetangga', 'distance.3': 'satu provinsi', 'distance.4': 'di luar provinsi',
  'takes-shifts': 'Bersedia shift', 'no-shifts': 'Tidak shift', 'moves-yes': 'Bersedia pindah', 'moves-no': 'Tidak pindah', 'waits-for': 'Menunggu {count} jawaban', 'hours': 'Jam kerja', 'moving': 'Pindah tempat', 'readiness': 'Kesiapan',
  'languages': 'Bahasa', 'indonesian-only': 'Indonesia', 'wish': 'Keinginan', 'language.en': 'Inggris', 'language.ja': 'Jepang', 'language.ko': 'Korea', 'language.zh': 'Mandarin', 'language.ar': 'Arab', 'language.de': 'Jerman',
  'introduce-effect': 'Perusahaan {employer} menerima satu pesan dengan tautan untuk menjawab.', 'check-introductions': 'Periksa perkenalan', 'introduce-title': 'Perkenalkan {count} lulusan',
  'introduce-text': 'Perusahaan {employer} menerima nama dan kemampuan mereka lewat satu pesan, dan diminta menjawab paling lambat {due}. Setiap lulusan juga diberi tahu.', 'introduce-do': 'Perkenalkan {count} lulusan',
  'introduced-done': '{count} lulusan diperkenalkan. Pesan kepada perusahaan sedang dikirim.', 'introduce-refused': 'Perkenalan belum dikirim', 'choose-again': 'Pilih lagi', 'introduce-one': 'Perkenalkan ke lowongan ini',

  // Introductions
  'introductions': 'Perkenalan', 'introductions-lead': '{total} perkenalan', 'search-introductions': 'Cari nama, lowongan, atau perusahaan', 'no-introductions': 'Belum ada perkenalan di sini',
  'no-introductions-text': 'Perkenalan dimulai dari sebuah lowongan: pilih kartu yang cocok, periksa, lalu kirim.', 'no-introductions-yet': 'Belum ada perkenalan.', 'to-vacancies': 'Buka lowongan', 'graduate': 'Lulusan', 'sentOn': 'Dikirim',
  'dueOn': 'Jawaban paling lambat', 'silentOn': 'Dianggap tidak menjawab', 'hiredOn': 'Hari kerja pertama', 'introducedBy': 'Diperkenalkan oleh', 'answer': 'Jawaban perusahaan',
  'status.sent': 'Menunggu jawaban', 'status.overdue': 'Lewat 10 hari', 'status.interested': 'Tertarik', 'status.interview': 'Wawancara', 'status.hired': 'Diterima bekerja', 'status.declined': 'Belum sesuai', 'status.silent': 'Tidak menjawab', 'status.withdrawn': 'Ditarik',
  'rate-title': 'Jawaban perusahaan', 'rate': 'Menjawab {answered} dari {asked} perkenalan dalam 10 hari', 'rate-none': 'Belum pernah diminta menjawab', 'rate-how': 'Perkenalan yang masih menunggu dan yang ditarik tidak dihitung.',
  'mark-silent': 'Bebaskan lulusannya', 'mark-silent-text': 'Yang lewat 10 hari tanpa jawaban ditandai setiap pagi. Anda dapat melakukannya sekarang.', 'silent-marked': '{count} perkenalan ditandai tidak menjawab. Lulusannya bebas diperkenalkan lagi.',
  'why-introduced': 'Mengapa diperkenalkan', 'answer-heard': 'Catat jawaban', 'answer-heard-text': 'Untuk jawaban yang Anda dengar lewat telepon atau kunjungan.', 'answer.interested': 'Tertarik', 'answer.interview': 'Diundang wawancara',
  'answer.hired': 'Diterima bekerja', 'answer.declined': 'Belum sesuai', 'save-answer': 'Simpan jawaban', 'answer-saved': 'Jawaban disimpan.', 'withdraw-introduction': 'Tarik perkenalan',
  'withdraw-introduction-text': 'Perusahaan tidak lagi dapat menjawab, dan lulusan bebas diperkenalkan ke tempat lain.', 'introduction-withdrawn': 'Perkenalan ditarik.',

  // Graduates
  'graduates': 'Lulusan', 'graduates-lead': '{total} kartu keahlian', 'search-graduates': 'Cari unit, kelas, atau nomor kartu', 'no-graduates': 'Belum ada kartu di sini',
  'no-graduates-text': 'Kartu terbuka dengan sendirinya ketika sertifikat terbit. Lulusan mengatur tempat, jam kerja, dan keinginannya sendiri.', 'no-names-text': 'Nama baru ditampilkan setelah lulusan diperkenalkan kepada sebuah perusahaan.',
  'cards.open': 'Terbuka', 'cards.unseen': 'Belum pernah diperkenalkan', 'cards.closed': 'Ditutup', 'cards.hired': 'Sudah bekerja', 'cards.all': 'Semua', 'card.open': 'Terbuka', 'card.closed': 'Ditutup', 'card.hired': 'Sudah bekerja',
  'closed-because.self': 'Ditutup lulusan', 'closed-because.hired': 'Sudah bekerja', 'closed-because.revoked': 'Sertifikat dicabut', 'no-name-yet': '{region} · nama tampil setelah perkenalan pertama', 'person-record': 'Buka data orang',
  'best-vacancies': 'Sepuluh lowongan yang paling cocok', 'best-vacancies-none': 'Belum ada lowongan terbuka yang meminta salah satu unitnya dan terjangkau dari tempatnya.', 'card-is-closed': 'Kartu ini ditutup, jadi tidak dicocokkan.',
  'certificates': 'Sertifikat', 'cardOpenedOn': 'Kartu dibuka',

  // The own card
  'no-card': 'Anda belum punya kartu keahlian', 'no-card-text': 'Kartu dibuat dengan sendirinya pada hari sertifikat pelatihan Anda terbit.', 'to-my-class': 'Ke kelas saya', 'change-card': 'Ubah kartu keahlian', 'card-place': 'Anda tinggal atau ingin bekerja di mana?',
  'card-shifts': 'Apakah Anda bersedia kerja bergiliran (shift)?', 'card-moves': 'Apakah Anda bersedia pindah tempat tinggal untuk bekerja?', 'card-moves-hint': 'Bila tidak, kami mencari di provinsi Anda, yang terdekat lebih dahulu.',
  'card-languages': 'Bahasa lain yang Anda kuasai', 'card-wish': 'Pekerjaan yang Anda inginkan', 'card-wish-hint': 'Dibaca perusahaan. Jangan menulis nomor telepon atau alamat.', 'save-card': 'Simpan kartu', 'card-saved': 'Kartu disimpan.',
  'card-opened': 'Kartu Anda terbuka lagi. Kami dapat memperkenalkan Anda.', 'card-closed-now': 'Kartu Anda ditutup. Kami tidak memperkenalkan Anda sampai Anda membukanya lagi.', 'back-to-card': 'Kembali ke kartu',

  // Own vacancies
  'own-vacancies': 'Lowongan untuk Anda', 'own-vacancies-lead': 'Kami mencocokkan unit pada sertifikat Anda dengan lowongan perusahaan. Bila cocok, kami memperkenalkan Anda; Anda tidak perlu melamar.', 'to-own-card': 'Lihat kartu keahlian Anda',
  'own-card-closed': 'Kartu Anda ditutup', 'own-card-closed-text': 'Selama tertutup, kami tidak mencarikan lowongan. Buka lagi di halaman kartu bila Anda mencari kerja.', 'own-best': 'Yang paling cocok sekarang',
  'own-best-none': 'Belum ada lowongan yang meminta unit Anda. Kami mencocokkan lagi setiap ada lowongan baru.', 'own-best-none-near': 'Belum ada lowongan yang meminta unit Anda di provinsi Anda. Bila Anda bersedia pindah, ubah kartu Anda.',
  'of-units': 'unit dikuasai', 'own-best-how': 'Urutan hanya menurut bagian unit yang Anda kuasai dan jarak. Umur, jenis kelamin, dan nama tidak berpengaruh.', 'own-introductions': 'Anda diperkenalkan ke',
  'answers-until': 'jawaban paling lambat {day}', 'introduced-on': 'diperkenalkan {day}',

  // Abroad
  'overseas': 'Luar negeri', 'overseas-lead': '{total} orang ingin bekerja di luar negeri', 'search-wishes': 'Cari nama, bidang, atau wilayah', 'chip.due': 'Waktunya dihubungi', 'chip.mine': 'Saya dampingi',
  'no-wishes': 'Belum ada yang tercatat di sini', 'no-wishes-text': 'Orang mencatatkan keinginannya sendiri, dengan persetujuan, di halaman Kerja di luar negeri.',
  'overseas-promise-staff': 'Daftar ini sukarela dan hanya untuk pendampingan. Penerimaan peserta tidak pernah melihatnya, dan data tidak diberikan kepada agen tanpa persetujuan orangnya.',
  'country': 'Negara', 'country.JP': 'Jepang', 'country.KR': 'Korea Selatan', 'country.TW': 'Taiwan', 'country.DE': 'Jerman', 'country.MY': 'Malaysia', 'field': 'Bidang', 'field-japan': 'Bidang pekerjaan di Jepang',
  'field-hint': 'Jepang membuka 19 bidang bagi pekerja berketerampilan khusus (SSW).', 'languageLevel': 'Tingkat bahasa', 'level-hint': 'Bahasa negara tujuan. Jepang meminta A2 (JLPT N4 atau JFT-Basic) untuk SSW.',
  'level.none': 'Belum belajar', 'level.a1': 'A1, dasar (JLPT N5)', 'level.a2': 'A2 (JLPT N4, JFT-Basic)', 'level.b1': 'B1 (JLPT N3)', 'level.b2': 'B2 ke atas (JLPT N2)', 'consentedOn': 'Persetujuan diberikan', 'kept-by': 'Pendamping', 'kept-by-nobody': 'Belum ada',
  'nextOn': 'Dihubungi lagi', 'no-day': 'belum ditentukan', 'follow-up': 'Catat pembicaraan', 'follow-ups': 'Pembicaraan', 'no-follow-ups': 'Belum ada pembicaraan. Mulailah dengan menanyakan rencana dan tingkat bahasanya.',
  'follow-up-note': 'Apa yang dibicarakan dan langkah berikutnya', 'save-follow-up': 'Simpan pembicaraan', 'follow-up-saved': 'Pembicaraan disimpan.',
  'overseas-own': 'Kerja di luar negeri', 'overseas-own-lead': 'Bila Anda ingin bekerja di luar negeri, catatkan di sini. Pengantar kerja kami menghubungi Anda untuk menjelaskan jalur resmi, biaya, dan yang masih perlu disiapkan.',
  'overseas-promise': 'Sukarela, dan dapat Anda tarik kapan saja. Tidak memengaruhi penerimaan pelatihan; bagian penerimaan tidak dapat melihatnya.', 'wish-stands': 'Keinginan Anda tercatat', 'wish-stands-text': 'Pengantar kerja kami menghubungi Anda lewat nomor WhatsApp Anda.',
  'change-wish': 'Ubah keinginan', 'withdraw-wish': 'Tarik persetujuan dan hapus dari daftar', 'state-wish': 'Catatkan keinginan saya', 'save-wish': 'Simpan perubahan', 'wish-saved': 'Keinginan Anda disimpan.', 'wish-withdrawn': 'Anda tidak lagi ada di daftar.',
  'consent': 'Saya setuju pengantar kerja menyimpan keinginan ini dan menghubungi saya', 'consent-hint': 'Data tidak diberikan kepada agen mana pun tanpa persetujuan tersendiri.',

  // Employer, by link
  'employer-introductions': 'Lulusan untuk perusahaan Anda', 'employer-introductions-lead': 'Pilih satu jawaban untuk setiap perkenalan. Jawaban apa pun membantu; selama belum ada jawaban, lulusan menunggu.', 'employer-none': 'Belum ada perkenalan',
  'employer-none-text': 'Kami memperkenalkan lulusan begitu ada yang cocok dengan kebutuhan Anda.', 'to-employer-home': 'Ke halaman perusahaan Anda', 'of-asked': 'menguasai {share} unit yang diminta', 'your-rate': 'Catatan Anda:', 'your-rate-how': 'Perusahaan yang menjawab didahulukan.',
  'link-over': 'Tautan ini tidak berlaku lagi', 'link-over-text': 'Tautan berlaku setengah tahun, atau sampai diganti yang baru. Minta tautan baru kepada kami.', 'ask-link': 'Minta tautan baru', 'introduction-of': 'Perkenalan {name}', 'all-introductions': 'Semua perkenalan',
  'please-answer': 'Kami menunggu jawaban Anda sampai {day}.', 'your-answer': 'Jawaban Anda', 'say.interested': 'Kami tertarik', 'say.interview': 'Kami undang wawancara', 'say.hired': 'Kami terima bekerja', 'say.declined': 'Belum sesuai',
  'said.sent': 'Menunggu jawaban Anda', 'said.interested': 'Anda menjawab: tertarik', 'said.interview': 'Anda menjawab: diundang wawancara', 'said.hired': 'Anda menjawab: diterima bekerja', 'said.declined': 'Anda menjawab: belum sesuai',
  'said.silent': 'Belum ada jawaban dalam 10 hari. Anda masih dapat menjawab.', 'said.withdrawn': 'Perkenalan ini sudah ditarik: lulusan bekerja di tempat lain, atau lowongannya ditutup.',
  'confirm.interested': 'Anda tertarik pada {name}?', 'confirm.interview': 'Undang {name} wawancara?', 'confirm.hired': 'Terima {name} bekerja?', 'confirm.declined': '{name} belum sesuai?',
  'effect.interested': 'Setelah ini Anda melihat nomor telepon {name} untuk lowongan {title}.', 'effect.interview': 'Setelah ini Anda melihat nomor telepon {name} dan dapat mengatur waktunya untuk lowongan {title}.',
  'effect.hired': '{name} kami catat bekerja di tempat Anda untuk lowongan {title}. Perkenalan lainnya ditarik.', 'effect.declined': '{name} bebas diperkenalkan ke perusahaan lain. Jawaban ini tidak dapat diubah lagi.',
  'first-day': 'Hari kerja pertama', 'answer-note': 'Pesan untuk kami', 'declined-note': 'Apa yang masih kurang?', 'send-answer': 'Kirim jawaban', 'answer-thanks': 'Terima kasih, jawaban Anda kami terima.', 'call': 'Hubungi:', 'proved-units': 'Kemampuan bersertifikat',

  // What happened
  'deed.matching.open-card': 'Kartu dibuka oleh sertifikat', 'deed.matching.close-card': 'Kartu diperiksa karena sertifikat dicabut', 'deed.matching.note-hire': 'Dicatat bekerja', 'deed.matching.edit-card': 'Kartu diubah lulusan',
  'deed.matching.switch-card': 'Kartu dibuka atau ditutup lulusan', 'deed.matching.record-vacancy': 'Lowongan dicatat', 'deed.matching.close-vacancy': 'Lowongan ditutup', 'deed.matching.introduce': 'Diperkenalkan kepada perusahaan',
  'deed.matching.answer': 'Perusahaan menjawab', 'deed.matching.withdraw-introduction': 'Perkenalan ditarik', 'deed.matching.mark-silent': 'Ditandai tidak menjawab', 'deed.matching.state-wish': 'Keinginan dinyatakan', 'deed.matching.follow-up': 'Pembicaraan dicatat',
} as const;

export type MatchingKey = keyof typeof id;
