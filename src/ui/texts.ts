import type { Lang } from './format.ts';

const id = {
  skip: 'Lewati ke isi halaman', menu: 'Menu', main: 'Utama', languages: 'Bahasa', stages: 'Tahapan', loop: 'Alur', registry: 'Data induk', more: 'Lainnya',
  search: 'Cari', signOut: 'Keluar', optional: '(tidak wajib)', errorPrefix: 'Kesalahan: ', problem: 'Ada yang perlu diperbaiki', back: 'Kembali',
  pages: 'Halaman', previous: 'Sebelumnya', next: 'Berikutnya', page: 'Halaman {n}', filters: 'Saringan', remove: 'hapus saringan', apply: 'Terapkan', choose: 'Pilih',
  selectAll: 'Pilih semua', selectOne: 'Pilih {name}', selected: '{n} dipilih', tickRows: 'Centang baris, lalu pilih tindakannya', bulk: 'Tindakan untuk baris yang dipilih',
  downloadXlsx: 'Unduh Excel', downloadCsv: 'Unduh CSV', change: 'Ubah', before: 'sebelumnya', after: 'menjadi', noHistory: 'Belum ada perubahan yang tercatat.', system: 'Sistem', done: 'Berhasil', any: 'Semua',
  waiting: 'menunggu', andMore: '{n} lagi', upTo: 'Paling banyak {n} huruf', room: 'Ruang', print: 'Cetak', of: '{n} dari {total}', nikHint: '16 angka di KTP atau Kartu Keluarga.', phoneHint: 'Misalnya 0812 3456 7890.',
  under1: 'Tersisa %{count} huruf', underMany: 'Tersisa %{count} huruf', at: 'Tidak ada huruf tersisa', over1: 'Kelebihan %{count} huruf', overMany: 'Kelebihan %{count} huruf',
  unsent: 'Masih ada {n} catatan di ponsel ini yang belum terkirim. Sambungkan ke jaringan dahulu. Tekan Keluar sekali lagi hanya bila catatan itu boleh hilang.',
  planned: 'terencana', proposed: 'usulan', conflict: 'bentrok', idle: 'kosong', closed: 'tutup',
  walkBoard: 'Papan ketik: panah pindah sel, Home dan End ujung baris, Page Up dan Page Down sebulan, Enter membuka, Esc kembali.',
  footer: [['/aksesibilitas', 'Aksesibilitas'], ['/data-pribadi', 'Data pribadi Anda'], ['/cara-memilih', 'Cara kami memilih peserta'], ['/pengaduan', 'Pengaduan']] as readonly (readonly [string, string])[],
};

/** The frame's own words, in one shape for every language; the words of a page come in through props. */
export type FrameTexts = typeof id;

const en: FrameTexts = {
  skip: 'Skip to main content', menu: 'Menu', main: 'Main', languages: 'Language', stages: 'Stages', loop: 'Loop', registry: 'Registry', more: 'More',
  search: 'Search', signOut: 'Sign out', optional: '(optional)', errorPrefix: 'Error: ', problem: 'There is a problem', back: 'Back',
  pages: 'Pages', previous: 'Previous', next: 'Next', page: 'Page {n}', filters: 'Filters', remove: 'remove filter', apply: 'Apply', choose: 'Choose',
  selectAll: 'Select all', selectOne: 'Select {name}', selected: '{n} selected', tickRows: 'Tick rows, then choose what to do', bulk: 'Deeds for the selected rows',
  downloadXlsx: 'Download Excel', downloadCsv: 'Download CSV', change: 'Change', before: 'before', after: 'changed to', noHistory: 'No change is recorded yet.', system: 'The system', done: 'Done', any: 'All',
  waiting: 'waiting', andMore: '{n} more', upTo: 'At most {n} characters', room: 'Room', print: 'Print', of: '{n} of {total}', nikHint: '16 digits on the identity card (KTP) or family card.', phoneHint: 'For example 0812 3456 7890.',
  under1: '%{count} character left', underMany: '%{count} characters left', at: 'No characters left', over1: '%{count} character too many', overMany: '%{count} characters too many',
  unsent: 'Records on this phone not sent yet: {n}. Connect to a network first. Press Sign out again only if they may be lost.',
  planned: 'planned', proposed: 'proposed', conflict: 'conflict', idle: 'empty', closed: 'closed',
  walkBoard: 'Keyboard: arrows move between cells, Home and End to the ends of a row, Page Up and Page Down by a month, Enter opens, Esc comes back.',
  footer: [['/aksesibilitas', 'Accessibility'], ['/data-pribadi', 'Your personal data'], ['/cara-memilih', 'How we select participants'], ['/pengaduan', 'Complaints']],
};

const ja: FrameTexts = {
  ...en, skip: '本文へ移動', menu: 'メニュー', main: 'メイン', languages: '言語', search: '検索', signOut: 'ログアウト', optional: '(任意)', errorPrefix: 'エラー: ', problem: '修正が必要な項目があります', back: '戻る',
};

/** The frame's words; Japanese has only what its few pages show and borrows the rest from English. */
export const frameTexts = (lang: Lang): FrameTexts => ({ id, en, ja })[lang];

/** Puts values into `{holes}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole));
