import type { FileProblemCode, RowProblemCode } from '#platform/spreadsheet/sheet-item';
import type { RefusalCode, RepairCode } from '../rules/vacancy-import/vacancy.ts';

type MinutesCode = 'minutes.no-employer' | 'minutes.new-employer' | 'minutes.known-as' | 'minutes.no-occupation' | 'minutes.occupation-unread' | 'minutes.occupation-read' | 'minutes.month-unread' | 'minutes.no-region' | 'minutes.region-of-employer'
  | 'month.assumed' | 'month.year-assumed' | 'strength.assumed' | 'strength.unknown' | 'demand.month-past' | 'demand.month-too-far';
type ReasonCode = MinutesCode | RepairCode | RefusalCode | RowProblemCode | FileProblemCode | 'duplicate.same-file' | 'duplicate.other-file' | 'duplicate.like-same-file' | 'duplicate.like-other-file';

const id: Record<ReasonCode, string> = {
  'text.markup-removed': 'tanda HTML dibuang', 'text.formula-disarmed': 'rumus dijadikan teks biasa', 'text.shortened': 'teks terlalu panjang, dipotong',
  'employer.missing': 'tanpa nama perusahaan', 'place.from-alias': 'wilayah dikenali dari nama lain', 'place.kota-assumed': 'dianggap kota, bukan kabupaten', 'place.home-assumed': 'dianggap di provinsi balai',
  'place.first-of-several': 'beberapa wilayah, diambil yang pertama', 'place.province-only': 'hanya provinsi yang dikenali', 'place.ambiguous': 'nama wilayah berarti lebih dari satu tempat', 'place.abroad': 'di luar negeri',
  'place.nationwide': 'seluruh Indonesia', 'place.unknown': 'wilayah tidak dikenali', 'place.unknown-code': 'kode wilayah tidak dikenal, dipakai namanya', 'place.missing': 'tanpa wilayah',
  'headcount.assumed-one': 'jumlah tidak disebut, dihitung satu orang', 'headcount.from-words': 'jumlah dibaca dari kata', 'headcount.lowest-of-range': 'jumlah berupa kisaran, diambil yang terkecil',
  'salary.not-read': 'gaji tidak terbaca', 'salary.reversed': 'batas gaji terbalik', 'date.not-read': 'tanggal tidak terbaca', 'date.century-mended': 'abad pada tanggal diperbaiki', 'date.short-year': 'tahun dua angka',
  'date.from-number': 'tanggal dari angka Excel', 'date.month-first': 'tanggal ditulis bulan dahulu',
  'title.missing': 'tanpa judul lowongan', 'headcount.not-positive': 'jumlah orang nol atau kurang', 'headcount.too-large': 'jumlah orang terlalu besar', 'date.out-of-range': 'tanggal tidak mungkin',
  'row.cell-too-long': 'satu sel terlalu panjang', 'row.not-json': 'baris bukan JSON', 'row.quote-not-closed': 'tanda kutip tidak ditutup', 'row.too-long': 'baris terlalu panjang',
  'file.empty': 'Berkas ini kosong.', 'file.too-large': 'Berkas ini terlalu besar.', 'file.zip-bomb': 'Berkas ini mengembang tidak wajar saat dibuka.', 'file.too-many-columns': 'Kolomnya terlalu banyak.', 'file.too-many-rows': 'Barisnya terlalu banyak.',
  'file.not-a-table': 'Isinya bukan tabel.', 'file.old-excel': 'Excel lama atau terkunci sandi. Simpan sebagai .xlsx tanpa sandi.', 'file.damaged': 'Berkas ini rusak.',
  'duplicate.same-file': 'sama dengan baris', 'duplicate.other-file': 'sudah ada dari berkas lain, baris', 'duplicate.like-same-file': 'lowongan yang sama ditayangkan lagi, baris', 'duplicate.like-other-file': 'lowongan yang sama dari berkas lain, baris',
  'minutes.no-employer': 'tanpa nama perusahaan', 'minutes.new-employer': 'perusahaan baru, akan dicatat', 'minutes.known-as': 'perusahaan sudah dikenal', 'minutes.no-occupation': 'tanpa jabatan', 'minutes.occupation-unread': 'jabatan tidak dikenali; tulis dengan kata lain atau kode KBJI', 'minutes.occupation-read': 'jabatan dibaca dari kata',
  'minutes.month-unread': 'bulan tidak terbaca', 'minutes.no-region': 'tanpa wilayah', 'minutes.region-of-employer': 'wilayah perusahaan dipakai', 'month.assumed': 'bulan tidak disebut, dianggap bulan depan', 'month.year-assumed': 'tahun tidak disebut, diambil yang terdekat',
  'strength.assumed': 'kekuatan tidak disebut, dianggap terdengar', 'strength.unknown': 'kekuatan tidak dikenali, dianggap terdengar', 'demand.month-past': 'bulannya sudah lewat', 'demand.month-too-far': 'bulannya terlalu jauh',
};

const en: Record<ReasonCode, string> = {
  'text.markup-removed': 'HTML removed', 'text.formula-disarmed': 'formula turned into plain text', 'text.shortened': 'text too long, cut',
  'employer.missing': 'no employer named', 'place.from-alias': 'region known by another name', 'place.kota-assumed': 'taken as the city, not the regency', 'place.home-assumed': 'taken as in the centre’s province',
  'place.first-of-several': 'several regions, the first taken', 'place.province-only': 'only the province is known', 'place.ambiguous': 'the name means several places', 'place.abroad': 'abroad',
  'place.nationwide': 'all of Indonesia', 'place.unknown': 'region not known', 'place.unknown-code': 'unknown region code, its name used', 'place.missing': 'no region',
  'headcount.assumed-one': 'no number given, counted as one', 'headcount.from-words': 'number read from words', 'headcount.lowest-of-range': 'a range, its lowest number taken',
  'salary.not-read': 'pay not readable', 'salary.reversed': 'bounds of pay reversed', 'date.not-read': 'date not readable', 'date.century-mended': 'century of the date mended', 'date.short-year': 'two-digit year',
  'date.from-number': 'date from Excel’s number', 'date.month-first': 'date written month first',
  'title.missing': 'no title', 'headcount.not-positive': 'number of people is nought or less', 'headcount.too-large': 'number of people too large', 'date.out-of-range': 'impossible date',
  'row.cell-too-long': 'a cell is too long', 'row.not-json': 'not a line of JSON', 'row.quote-not-closed': 'quote not closed', 'row.too-long': 'line too long',
  'file.empty': 'The file is empty.', 'file.too-large': 'The file is too large.', 'file.zip-bomb': 'The file unpacks to an unreasonable size.', 'file.too-many-columns': 'It has too many columns.', 'file.too-many-rows': 'It has too many rows.',
  'file.not-a-table': 'It holds no table.', 'file.old-excel': 'Old Excel, or locked by a password. Save it as .xlsx without one.', 'file.damaged': 'The file is damaged.',
  'duplicate.same-file': 'same as line', 'duplicate.other-file': 'already in from another file, line', 'duplicate.like-same-file': 'the same vacancy posted again, line', 'duplicate.like-other-file': 'the same vacancy from another file, line',
  'minutes.no-employer': 'no employer named', 'minutes.new-employer': 'new employer, will be recorded', 'minutes.known-as': 'employer already known', 'minutes.no-occupation': 'no occupation', 'minutes.occupation-unread': 'occupation not known; use other words or its KBJI code', 'minutes.occupation-read': 'occupation read from words',
  'minutes.month-unread': 'month not readable', 'minutes.no-region': 'no region', 'minutes.region-of-employer': 'the employer’s region used', 'month.assumed': 'no month given, taken as next month', 'month.year-assumed': 'no year given, the nearest taken',
  'strength.assumed': 'no strength given, taken as heard', 'strength.unknown': 'strength not known, taken as heard', 'demand.month-past': 'its month has passed', 'demand.month-too-far': 'its month is too far off',
};

/** Why a row or a file ended as it did, for the report and the page. */
export const reasonTexts = { id, en };
