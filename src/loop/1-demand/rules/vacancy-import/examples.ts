import type { Day } from '#kernel/day';
import { createImportContext } from './import-context.ts';

/** A small country for tests: two provinces with a city and a regency of one name, and a handful of jobs. */
export const someContext = () => createImportContext({
  today: '2026-11-24' as Day,
  homeProvince: '36',
  regions: [
    ['36', 'Banten'], ['36.03', 'Kabupaten Tangerang'], ['36.71', 'Kota Tangerang'], ['36.74', 'Kota Tangerang Selatan'], ['36.74.02', 'Serpong Utara'],
    ['36.71.06', 'Ciledug'], ['36.72', 'Kota Cilegon'], ['36.04', 'Kabupaten Serang'], ['36.04.10', 'Cikande'],
    ['32', 'Jawa Barat'], ['32.09', 'Kabupaten Cirebon'], ['32.09.02', 'Ciledug'], ['32.09.05', 'Waru'], ['32.16', 'Kabupaten Bekasi'], ['32.16.05', 'Waru'],
    ['31', 'Daerah Khusus Ibukota Jakarta'], ['31.74', 'Kota Administrasi Jakarta Selatan'], ['74', 'Sulawesi Tenggara'], ['74.09', 'Kabupaten Konawe Utara'],
  ],
  regionAliases: { aliases: { 'jakarta raya': '31', 'south jakarta': '31.74', bsd: '36.74' }, abroad: ['kuala lumpur'], nationwide: ['indonesia'] },
  units: [{ key: 'C.24LAS01.028.1@98/2018', title: 'Membuat Sambungan Las Fillet Sesuai WPS' }, { key: 'C.14GMT06.010.1@177/2020', title: 'Mengoperasikan Mesin Obras/Overlock' }],
  unitWords: { 'las fillet': 'C.24LAS01.028.1@98/2018' },
  words: { confirmed: [], englishTitles: {}, occupations: [
    ['7212', 'Pekerja Pengelasan'], ['7212.01', 'Tukang Las Listrik'], ['8153', 'Operator Mesin Jahit'], ['4110', 'Tenaga Perkantoran Umum'],
    ['4321', 'Juru Tata Usaha Pergudangan'], ['3139', 'Teknisi Proses Kontrol YTDL'], ['2166', 'Perancang Grafis dan Multimedia'], ['6113', 'Pekerja Pertanian Tanaman Kebun Bibit dan Tanaman Taman'],
  ],
  aliases: { welder: '7212', 'juru las': '7212', 'operator jahit': '8153', admin: '4110', 'staff admin': '4110', 'admin gudang': '4321', 'teknisi plc': '3139', animator: '2166', engineer: '3139' } },
});
