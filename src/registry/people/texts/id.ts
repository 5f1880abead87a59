export const id = {
  'people': 'Orang', 'people-lead': '{n} orang yang dikenal balai ini', 'search': 'Nama', 'find-by-nik': 'Cari dengan NIK', 'find': 'Cari orangnya', 'nik-not-here': 'NIK tidak dicari di kotak nama, supaya tidak tertinggal di alamat halaman. Pakai kotak NIK.', 'register': 'Daftarkan orang', 'registered': 'Orang ini sudah terdaftar.',
  'correct': 'Perbaiki data', 'corrected': 'Data sudah diperbaiki.', 'why': 'Alasan perbaikan', 'why-hint': 'Dibaca oleh siapa pun yang memeriksa riwayat data ini.',
  'name': 'Nama', 'fullName': 'Nama lengkap sesuai KTP', 'fullName-hint': 'Satu nama saja cukup.', 'nik': 'NIK', 'birthDay': 'Tanggal lahir', 'birthPlace': 'Tempat lahir', 'sex': 'Jenis kelamin',
  'phone': 'Nomor telepon', 'email': 'Surel', 'regionCode': 'Kecamatan tempat tinggal', 'place': 'Tempat tinggal', 'address': 'Alamat', 'address-hint': 'Jalan, RT/RW, desa atau kelurahan.',
  'education': 'Pendidikan terakhir', 'schooling': 'Sekolah dan jurusan', 'supportNeeds': 'Dukungan yang diperlukan', 'supportNeeds-hint': 'Supaya pelatihan dan tes dapat diikuti. Bukan diagnosis.',
  'socialBand': 'Desil kesejahteraan (DTSEN)', 'socialBand-hint': 'Kosongkan bila belum dicocokkan.', 'age': 'Usia', 'years': '{n} tahun', 'regency': 'Kabupaten/kota', 'choose': 'Pilih…', 'none': 'Tidak ada', 'unknown': 'Belum diketahui',
  'sex.female': 'Perempuan', 'sex.male': 'Laki-laki',
  'education.none': 'Belum bersekolah', 'education.sd': 'SD/sederajat', 'education.smp': 'SMP/sederajat', 'education.sma': 'SMA/SMK/sederajat', 'education.d1': 'D1', 'education.d2': 'D2', 'education.d3': 'D3', 'education.d4': 'D4', 'education.s1': 'S1', 'education.s2': 'S2', 'education.s3': 'S3',
  'support.ramp': 'Jalur tanpa tangga', 'support.sign-language': 'Juru bahasa isyarat', 'support.screen-reader': 'Pembaca layar', 'support.hearing-aid': 'Alat bantu dengar', 'support.extra-time': 'Waktu tambahan', 'support.quiet-room': 'Ruang tenang', 'support.companion': 'Pendamping',
  'support-only': 'Perlu dukungan', 'summary': 'Ringkasan', 'applications': 'Pendaftaran', 'certificates': 'Sertifikat', 'outcomes': 'Sesudah lulus', 'tabs': 'Sisi data orang ini',
  'marks': 'Perlu dilihat', 'no-marks': 'Tidak ada yang perlu diperiksa pada data ini.', 'mark.unknown-region': 'Kode wilayah pada NIK tidak ada di daftar; mungkin wilayah lama.',
  'mark.other-birth-day': 'Tanggal pada NIK berbeda dari tanggal lahir yang ditulis.', 'mark.other-sex': 'Jenis kelamin pada NIK berbeda dari yang ditulis.', 'mark.alike': 'Nama dan tanggal lahirnya sama dengan',
  'personal': 'Data diri', 'contact': 'Kontak', 'account': 'Akun', 'has-account': 'Masuk dengan nomor telepon', 'no-account': 'Belum pernah masuk', 'timeline': 'Riwayat', 'no-timeline': 'Belum ada perubahan yang tercatat.',
  'no-people': 'Belum ada orang', 'no-people-text': 'Orang masuk ke sini saat mendaftar pelatihan, atau didaftarkan di loket.', 'none-found': 'Tidak ada yang cocok', 'none-found-text': 'Periksa ejaannya, atau lepas salah satu saringan.', 'show-all': 'Tampilkan semua orang',
  'people.register-person': 'Didaftarkan', 'people.correct-person': 'Data diperbaiki', 'save': 'Simpan', 'nik-why': 'Kami simpan tersandi dan tidak pernah kami tampilkan utuh.',
};

export type PeopleKey = keyof typeof id;
