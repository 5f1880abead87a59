import { addDays, type Day } from '#kernel/day';

type InventedFile = { readonly name: string; readonly daysAgo: number; readonly rows: readonly (readonly string[])[] };

const titles = [
  'Juru Las SMAW', 'Welder 3G', 'Operator Jahit', 'Penjahit Pakaian Wanita', 'Teknisi Instalasi Listrik', 'Operator Mesin CNC', 'Operator Bubut', 'Mekanik Sepeda Motor', 'Teknisi AC',
  'Staf Administrasi', 'Kasir', 'Sopir', 'Petugas Gudang', 'Penata Rambut', 'Animator', 'Desainer Grafis', 'Drafter AutoCAD', 'Teknisi PLC', 'Barista', 'Satpam',
] as const;
const unclear = ['Tim Serba Bisa', 'Talenta Muda', 'Crew Lapangan Aneka', 'Mitra Harian'] as const;
/** What titles that tell nothing leave to their text. */
const tasks = [
  'Memeriksa mesin jahit dan merapikan jahitan sebelum dikirim', 'Menyusun laporan penjualan dengan Microsoft Excel dan melayani pembeli', 'Membantu juru las di bengkel, membaca simbol las', 'Mengantar pesanan dan mencatat uang masuk di Excel',
] as const;
const companies = ['PT Contoh Baja Utama', 'CV Contoh Busana', 'PT Contoh Kemasan', 'Koperasi Contoh Jaya', 'PT Contoh Elektrik', 'UD Contoh Makmur', 'PT Contoh Logistik'] as const;
const places = ['Kota Cilegon', 'Kab. Serang', 'Kota Tangerang', 'Kab. Tangerang', 'Kota Serang', 'Tangerang Selatan', 'Kab. Lebak', 'Pandeglang', 'Serang'] as const;

/** Two invented files with what real ones bring: rows without a number, without a title, twice the same, and titles nobody can read. */
export function inventedVacancies(today: Day): readonly InventedFile[] {
  const row = (index: number, daysAgo: number): string[] => [
    index % 29 === 11 ? '' : index % 17 === 5 ? unclear[index % unclear.length]! : titles[(index * 3) % titles.length]!,
    companies[(index * 5 + Math.floor(index / 20)) % companies.length]!, index % 23 === 9 ? 'Kota Antah Berantah' : places[(index * 7 + Math.floor(index / 9)) % places.length]!,
    index % 13 === 6 ? '' : index % 31 === 17 ? '-1' : String(1 + (index * 11) % 12), addDays(today, 20 - daysAgo + (index % 25)).split('-').reverse().join('/'), index % 17 === 5 ? tasks[index % tasks.length]! : '',
  ];
  const first = Array.from({ length: 140 }, (_, index) => row(index, 12));
  const second = Array.from({ length: 90 }, (_, index) => (index < 14 ? first[index * 3]! : row(index + 200, 3)));
  return [{ name: 'lowongan-bursa-kerja.csv', daysAgo: 12, rows: first }, { name: 'lowongan-dinas-tenaga-kerja.csv', daysAgo: 3, rows: second }];
}
