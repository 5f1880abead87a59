export const id = {
  'needs': 'Buku kebutuhan',
  'needs-lead': 'Siapa membutuhkan siapa, kapan, dan seberapa kuat janjinya. Barisnya hanya bertambah; tidak ada yang dihapus.',
  'record-need': 'Catat kebutuhan',
  'recorded': 'Kebutuhan sudah dicatat dan berlaku sampai {until}.',
  'employer': 'Perusahaan', 'occupation': 'Jabatan', 'headcount': 'Jumlah orang', 'month': 'Bulan dibutuhkan', 'region': 'Wilayah kerja',
  'strength': 'Kekuatan janji', 'source': 'Sumber', 'note': 'Catatan', 'expires': 'Berlaku sampai', 'units': 'Unit kompetensi',
  'strength.heard': 'Terdengar', 'strength.written': 'Tertulis', 'strength.interview-slots': 'Slot wawancara', 'strength.pledge': 'Janji tertulis',
  'source.employer-form': 'Formulir perusahaan', 'source.field-visit': 'Kunjungan lapangan', 'source.forum': 'Forum industri', 'source.vacancy-file': 'Berkas lowongan',
  'source.letter': 'Surat', 'source.api': 'Sistem lain',
  'headcount-hint': 'Berapa orang yang benar-benar akan diterima bekerja.',
  'month-hint': 'Tanggal berapa pun di bulan itu.',
  'no-needs': 'Belum ada kebutuhan', 'no-needs-text': 'Catat kebutuhan pertama dari kunjungan, surat, atau forum.',
};

export type DemandKey = keyof typeof id;
