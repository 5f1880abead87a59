export const id = {
  'employers': 'Perusahaan', 'employers-lead': '{n} perusahaan', 'search': 'Nama perusahaan', 'add': 'Catat perusahaan', 'added': 'Perusahaan sudah dicatat.', 'correct': 'Perbaiki data', 'corrected': 'Data sudah diperbaiki.',
  'name': 'Nama', 'name-hint': 'Sebagaimana tertulis di surat resmi. PT, CV, dan tanda titik tidak membuatnya berbeda.', 'sector': 'Bidang usaha', 'regionCode': 'Kabupaten/kota', 'size': 'Ukuran', 'address': 'Alamat', 'contactName': 'Nama kontak', 'phone': 'Telepon', 'email': 'Surel', 'contact': 'Kontak', 'choose': 'Pilih…', 'unknown': 'Belum diketahui', 'newest': 'Terbaru dahulu',
  'sector.metal': 'Logam dan fabrikasi', 'sector.garment': 'Garmen dan alas kaki', 'sector.petrochemical': 'Petrokimia', 'sector.shipyard': 'Galangan kapal', 'sector.electronics': 'Elektronika', 'sector.furniture': 'Mebel', 'sector.automotive': 'Otomotif', 'sector.food': 'Makanan dan minuman', 'sector.construction': 'Konstruksi', 'sector.creative': 'Industri kreatif', 'sector.hospitality': 'Perhotelan', 'sector.logistics': 'Logistik', 'sector.services': 'Jasa', 'sector.other': 'Lainnya',
  'size.micro': 'Mikro', 'size.small': 'Kecil', 'size.medium': 'Menengah', 'size.large': 'Besar',
  'tabs': 'Sisi data perusahaan ini', 'summary': 'Ringkasan', 'needs': 'Kebutuhan', 'vacancies': 'Lowongan dan perkenalan', 'facts': 'Data perusahaan', 'timeline': 'Riwayat', 'no-timeline': 'Belum ada perubahan yang tercatat.', 'contact-hidden': 'Kontak disamarkan karena peran Anda tidak memerlukannya.',
  'link': 'Tautan untuk perusahaan', 'link-lead': 'Dengan tautan ini perusahaan menyampaikan kebutuhan dan menjawab perkenalan tanpa akun. Berlaku 180 hari.', 'channel': 'Kirim lewat', 'channel.whatsapp': 'WhatsApp', 'channel.mail': 'Surel', 'channel.none': 'Tidak dikirim; saya salin sendiri', 'renew': 'Tarik semua tautan sebelumnya, misalnya karena kontaknya sudah pindah', 'make-link': 'Buat tautan',
  'link-made': 'Tautan sudah dibuat', 'link-once': 'Tautan ini hanya tampil sekali di sini. Salin bila diperlukan. Berlaku sampai {until}.', 'link-sent': 'Pesannya sudah masuk antrean kirim.', 'back': 'Kembali ke perusahaan',
  'no-employers': 'Belum ada perusahaan', 'no-employers-text': 'Catat perusahaan pertama dari kunjungan, surat, atau forum.', 'none-found': 'Tidak ada yang cocok', 'none-found-text': 'Periksa ejaannya, atau lepas salah satu saringan.', 'show-all': 'Tampilkan semua perusahaan', 'save': 'Simpan',
  'employers.add-employer': 'Dicatat', 'employers.correct-employer': 'Data diperbaiki', 'employers.issue-link': 'Tautan dibuat',
  journey: 'Perjalanan',
};

export type EmployerKey = keyof typeof id;
