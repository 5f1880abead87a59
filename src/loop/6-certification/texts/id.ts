export const id = {
  'certification': 'Sertifikasi', 'tabs': 'Bagian sertifikasi', 'tab.classes': 'Kelas', 'tab.register': 'Buku register',
  'classes-lead': 'Penilaian dan sertifikat setiap kelas yang sudah mulai. Setiap angka membuka daftarnya.',
  'class': 'Kelas', 'wave': 'Gelombang', 'ends-on': 'Berakhir', 'trainees': 'Peserta', 'completed': 'Selesai', 'assessed': 'Dinilai', 'competent-count': 'Kompeten', 'certified': 'Bersertifikat',
  'state.unassessed': 'Perlu dinilai', 'state.to-issue': 'Perlu sertifikat', 'next-step': 'Langkah berikutnya', 'assess-people': 'Nilai {people} peserta', 'issue-people': 'Terbitkan {people} sertifikat', 'in-training': 'Masih berlatih', 'all-done': 'Lengkap',
  'no-classes': 'Belum ada kelas yang dimulai', 'no-classes-text': 'Kelas muncul di sini sejak hari pertama pelatihan.', 'no-classes-here': 'Tidak ada kelas dengan saringan ini', 'clear-filters': 'Tampilkan semua',

  'class-lead': '{program} · {wave} · berakhir {day}', 'teaches-title': 'Anda mengajar kelas ini',
  'teaches-text': 'Karena itu Anda tidak boleh menilai pesertanya: penilai dan pengajar harus orang yang berbeda. Serahkan penilaian kepada penilai lain.',
  'taught-by': 'Diajar {names}', 'show.completed': 'Selesai', 'show.unassessed': 'Belum dinilai lengkap', 'show.assessed': 'Dinilai lengkap', 'show.competent': 'Kompeten', 'show.not-yet': 'Ada unit belum kompeten', 'show.to-issue': 'Siap diterbitkan', 'show.certified': 'Bersertifikat',
  'name': 'Nama', 'attendance': 'Kehadiran', 'units-competent': 'Unit kompeten', 'of-units': '{done} dari {all}', 'result': 'Hasil', 'certificate': 'Sertifikat', 'training-status': 'Pelatihan',
  'status.active': 'Masih berlatih', 'status.completed': 'Selesai', 'status.dismissed': 'Dikeluarkan', 'status.resigned': 'Mengundurkan diri',
  'competent': 'Kompeten', 'not-yet': 'Belum kompeten', 'not-assessed': 'Belum dinilai', 'partly-assessed': 'Dinilai sebagian',
  'bulk-effect': '{people} peserta siap diterbitkan dan sudah ditandai. Nomor dan namanya diperiksa di halaman berikut.', 'issue-selected': 'Periksa dan terbitkan…',
  'no-trainees-here': 'Tidak ada peserta dengan saringan ini', 'no-trainees': 'Belum ada peserta', 'no-trainees-text': 'Peserta muncul di sini setelah daftar ulang.',

  'issue-title': 'Terbitkan sertifikat untuk {people} peserta?', 'issue-none-title': 'Belum ada yang bisa diterbitkan', 'issue-text': 'Nomor {first} sampai {last}, ditandatangani {name}, {post}, bertanggal {day}.',
  'issue-text-one': 'Nomor {first}, ditandatangani {name}, {post}, bertanggal {day}.', 'issue-final': 'Nomor tidak bisa dipakai ulang. Sertifikat yang keliru hanya bisa dicabut, tidak dihapus.',
  'issue-do': 'Terbitkan {people} sertifikat', 'issued': '{people} sertifikat sudah diterbitkan.', 'issue-for': 'Diterbitkan untuk', 'issue-kept-out': 'Tidak ikut diterbitkan', 'no-official': 'Belum ada kepala balai yang tercatat untuk hari ini, jadi belum ada yang menandatangani.', 'to-centre': 'Catat pejabat balai',
  'back-to-class': 'Kembali ke kelas', 'post.head': 'Kepala Balai',

  'assess-title': 'Nilai {name}', 'assess-lead': '{class} · {status} · kehadiran {attendance}', 'assess-hint': 'K = kompeten, BK = belum kompeten. Unit yang belum diuji dibiarkan kosong. Alasan wajib diisi untuk BK.',
  'reason': 'Alasan bila belum kompeten', 'k': 'K', 'bk': 'BK', 'seen-in-training': 'Catatan pelatihan: {reached} dari {judged} kriteria tercapai', 'not-seen': 'Belum ada catatan dari pelatihan', 'attempt': 'penilaian ke-{n}',
  'save-results': 'Simpan penilaian', 'save-next': 'Simpan, lanjut ke {name}', 'results-saved': 'Penilaian {name} tersimpan: {count} unit.', 'results-fixed': 'Penilaian sudah terkunci',
  'results-fixed-text': '{name} memegang sertifikat {number} yang berlaku. Penilaian hanya bisa diubah setelah sertifikat itu dicabut.', 'unit-of': 'Unit {n}: {title}', 'assess-history': 'Riwayat penilaian', 'no-history': 'Belum ada penilaian.',

  'register': 'Buku register sertifikat', 'register-lead': 'Semua sertifikat yang pernah diterbitkan balai, nomor terbaru di atas. Yang dicabut tetap tercatat.', 'register-total': '{total} sertifikat',
  'search': 'Nomor, kode, atau nama pemegang', 'number': 'Nomor', 'holder': 'Pemegang', 'program': 'Program', 'issued-on': 'Terbit', 'national': 'Sertifikat nasional', 'status': 'Keadaan',
  'valid': 'Berlaku', 'revoked': 'Dicabut', 'unknown': 'Tidak dikenal', 'national.recorded': 'Nasional tercatat', 'national.awaited': 'Menunggu LSP', 'national-yes': 'Tercatat', 'national-no': 'Menunggu',
  'no-certificates': 'Belum ada sertifikat', 'no-certificates-text': 'Terbitkan dari halaman kelas, setelah pesertanya kompeten di semua unit.', 'no-certificates-here': 'Tidak ada sertifikat dengan saringan ini', 'to-classes': 'Lihat kelas', 'code': 'Kode',

  'open-paper': 'Unduh PDF', 'revoke': 'Cabut', 'facts': 'Isi sertifikat', 'born': 'Lahir', 'training': 'Pelatihan', 'training-value': '{range}, {jp} JP', 'signed-by': 'Penanda tangan', 'check-page': 'Halaman pemeriksa', 'hash': 'Sidik isi',
  'units': 'Unit kompetensi', 'unit-code': 'Kode', 'unit-title': 'Judul unit', 'jp': 'JP', 'timeline': 'Riwayat', 'trainee-results': 'Lihat penilaian',
  'revoked-title': 'Sertifikat ini dicabut', 'revoked-on': 'Dicabut {day}. Alasan: {reason}', 'replaced-by': 'Sertifikat pengganti: {number}',
  'national-none': 'Belum tercatat. Sertifikat nasional diterbitkan LSP berlisensi BNSP, biasanya beberapa bulan setelah uji kompetensi. Kami hanya mencatat nomor dan tanggalnya.', 'record-national': 'Catat sertifikat nasional', 'not-ours': 'Diterbitkan {issuer}, bukan oleh kami.',
  'valid-until': 'Berlaku sampai {day}', 'expired-on': 'Kedaluwarsa sejak {day}', 'no-end': 'Tanpa batas waktu', 'scheme': 'Skema', 'scheme-hint': 'Pilih dari skema yang tercatat, atau ketik nama skema lain.', 'national-number': 'Nomor sertifikat', 'registration-number': 'Nomor registrasi', 'blank-serial': 'Nomor seri blanko', 'issuer': 'Penerbit (LSP)', 'issuer-hint': 'Nama LSP seperti tertulis di sertifikat.',
  'until': 'Berlaku sampai', 'until-hint': 'Biasanya tiga tahun sejak terbit.', 'national-lead': 'Untuk {holder}. Salin seperti tertulis; nomornya tidak kami ubah.', 'national-save': 'Simpan sertifikat nasional', 'national-saved': 'Sertifikat nasional sudah dicatat.',
  'revoke-title': 'Cabut sertifikat {number}?', 'revoke-text': 'Sejak saat itu setiap orang yang memeriksa kode milik {holder} membaca bahwa sertifikat ini dicabut. Unitnya tidak lagi dihitung saat mencari kerja. Pencabutan tidak bisa dibatalkan; sertifikat pengganti bisa diterbitkan dari halaman kelas.',
  'revoke-reason': 'Alasan pencabutan', 'revoke-reason-hint': 'Dibaca pemegang dan pemeriksa di balai, tidak ditampilkan di halaman pemeriksa.', 'revoke-do': 'Cabut sertifikat ini', 'revoke-done': 'Sertifikat sudah dicabut.',
  'deed.certification.issue-certificates': 'Sertifikat diterbitkan', 'deed.certification.revoke-certificate': 'Sertifikat dicabut', 'deed.certification.record-national-certificate': 'Sertifikat nasional dicatat', 'deed.certification.record-results': 'Unit dinilai',

  'own': 'Sertifikat saya', 'own-lead': 'Bukti kemampuan Anda. Siapa pun bisa memeriksanya lewat kode atau QR di kertasnya, tanpa melihat NIK Anda.', 'own-none': 'Belum ada sertifikat',
  'own-none-text': 'Sertifikat muncul di sini setelah pelatihan selesai dan Anda dinyatakan kompeten di semua unit.', 'own-units': '{count} unit kompetensi', 'share': 'Tautan untuk perusahaan', 'own-qr': 'Kode QR untuk memeriksa sertifikat {number}', 'own-national': 'Sertifikat kompetensi nasional (BNSP)', 'show-check': 'Lihat seperti pemeriksa',
};

export type CertificationKey = keyof typeof id;
