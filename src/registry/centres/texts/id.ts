export const id = {
  'centre': 'Balai', 'facts': 'Tentang balai', 'name': 'Nama resmi', 'shortName': 'Nama singkat', 'address': 'Alamat', 'regionCode': 'Kecamatan', 'phone': 'Telepon', 'email': 'Surel', 'zone': 'Zona waktu', 'unknown': 'Belum diisi', 'choose': 'Pilih…', 'save': 'Simpan',
  'correct': 'Ubah data balai', 'corrected': 'Data balai sudah diubah.', 'officials': 'Pejabat', 'officials-lead': 'Surat memuat nama pejabat pada tanggal surat itu, juga sesudah jabatannya berganti.', 'appoint': 'Catat pejabat', 'appointed': 'Pejabat sudah dicatat. Pejabat sebelumnya berakhir sehari sebelum tanggal ini.',
  'post': 'Jabatan', 'nip': 'NIP', 'nip-hint': '18 angka.', 'from': 'Mulai', 'until': 'Sampai', 'now': 'sekarang', 'no-officials': 'Belum ada pejabat', 'no-officials-text': 'Sertifikat dan laporan memerlukan nama kepala balai.', 'timeline': 'Riwayat', 'no-timeline': 'Belum ada perubahan yang tercatat.',
  'post.head': 'Kepala balai', 'post.training': 'Kepala seksi pelatihan', 'post.certification': 'Kepala seksi sertifikasi', 'post.placement': 'Kepala seksi penempatan', 'post.treasurer': 'Bendahara',
  'workshops': 'Bengkel', 'instructors': 'Instruktur', 'tabs': 'Sisi data balai', 'centres.correct-centre': 'Data balai diubah', 'centres.appoint-official': 'Pejabat dicatat',
};

export type CentreKey = keyof typeof id;
