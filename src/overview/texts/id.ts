export const id = {
  'morning': 'Selamat pagi, {name}', 'day': 'Selamat siang, {name}', 'afternoon': 'Selamat sore, {name}', 'evening': 'Selamat malam, {name}',
  'desk': 'Meja kerja', 'today': 'Perlu dikerjakan hari ini', 'waiting': 'Menunggu pihak lain', 'figures': 'Angka hari ini',
  'nothing': 'Tidak ada yang menunggu Anda', 'nothing-text': 'Semua daftar Anda kosong. Pekerjaan baru muncul di sini.',
  'due.today': 'hari ini', 'due.tomorrow': 'besok', 'due.late': 'jatuh tempo {day}', 'due.on': '{day}',
  'search': 'Cari', 'search-for': 'Hasil untuk “{q}”', 'search-none': 'Tidak ada yang cocok', 'search-none-text': 'Coba nama lengkap, nomor pendaftaran, atau nomor sertifikat.',
  'search-hint': 'Ketik paling sedikit dua huruf.', 'people': 'Orang', 'employers': 'Perusahaan', 'applications': 'Pendaftaran', 'certificates': 'Sertifikat',
  'messages': 'Pesan keluar', 'messages-lead': 'Yang dikirim balai, dan yang akan dikirim bila pengiriman belum disetel.',
  'messages.none': 'Belum ada pesan', 'messages.none-text': 'Pesan muncul di sini begitu ada yang dikirim kepada pendaftar, peserta, atau perusahaan.',
  'message.when': 'Waktu', 'message.to': 'Kepada', 'message.text': 'Isi', 'message.purpose': 'Keperluan', 'about.access': 'Kode masuk', 'about.employers': 'Tautan perusahaan', 'about.demand': 'Kebutuhan', 'about.admission': 'Penerimaan', 'about.matching': 'Perkenalan', 'about.check-in': 'Kabar lulusan', 'about.other': 'Lainnya', 'message.status': 'Keadaan',
  'status.waiting': 'Menunggu', 'status.sent': 'Terkirim', 'status.recorded': 'Tercatat saja', 'status.failed': 'Gagal',
  'audit': 'Jejak perubahan', 'audit-lead': 'Siapa mengubah apa, kapan, dan mengapa. Disegel berantai setiap menit.', 'audit.verify': 'Periksa rantai segel',
  'audit.sound': 'Rantai segel utuh: {seals} segel atas {entries} catatan; {unsealed} catatan terbaru menunggu segel berikutnya.',
  'audit.broken': 'Rantai segel rusak pada segel {seal}. Hubungi pemeriksa dan simpan cadangan basis data.',
  'audit.when': 'Waktu', 'audit.who': 'Siapa', 'audit.by-itself': 'Sistem, dengan sendirinya', 'audit.deed': 'Tindakan', 'audit.subject': 'Catatan', 'audit.change': 'Perubahan', 'audit.why': 'Alasan', 'audit.sign-ins': 'Masuk dan keluar', 'audit.one-record': 'Satu catatan saja',
  'audit.none': 'Belum ada jejak', 'audit.none-text': 'Setiap tindakan tercatat di sini dengan sendirinya.',
  'api': 'API Balai', 'api-lead': 'Setiap tindakan di layar juga tersedia sebagai API, dengan izin yang sama.', 'api.document': 'Dokumen OpenAPI 3.1', 'api.input': 'Isian',
};

export type OverviewKey = keyof typeof id;
