import type { ProgramKind } from '../rules/program-version.ts';
import type { TrainingField } from '../rules/training-field.ts';

/** A unit with its JP of knowledge and of skill. */
export type SampleUnit = readonly [key: string, jpKnowledge: number, jpSkill: number];

export type SampleProgram = {
  readonly code: string;
  readonly name: string;
  readonly field: TrainingField;
  readonly kind: ProgramKind;
  readonly occupation: string;
  readonly objective: string;
  readonly minEducation?: 'sd' | 'smp';
  readonly units: readonly SampleUnit[];
  /** JP of on-the-job training, when a workplace takes part. */
  readonly ojt?: number;
  /** A unit of a few days has no blocks besides. */
  readonly isShort?: boolean;
  readonly state?: 'draft' | 'proposed';
};

const smaw = '342/2007';
const own = 'SK1/2025';
const units = (decree: string, prefix: string, rows: readonly SampleUnit[]): SampleUnit[] => rows.map(([code, knowledge, skill]) => [`${prefix}${code}@${decree}`, knowledge, skill]);

/** What SMAW 3G was before its revision: no gas cutting, fewer hours in the vertical position. The two older waves were taught by it. */
export const earlierSmawUnits: readonly SampleUnit[] = units(smaw, 'JIP.', [
  ['SM01.004.01', 4, 4], ['SM01.007.01', 6, 6], ['SM02.003.01', 2, 6], ['SM02.008.01', 6, 26], ['SM02.009.01', 4, 36], ['SM02.010.01', 4, 36], ['SM02.011.01', 4, 40],
]);

/** The programs of the sample centre: titles of units come from the library; JP are the centre's own. */
export const samplePrograms: readonly SampleProgram[] = [
  { code: 'LAS-01', name: 'Juru Las SMAW 3G', field: 'welding', kind: 'cluster', occupation: '7212', objective: 'Peserta mampu mengelas pelat posisi datar, mendatar, dan tegak dengan las busur manual sesuai gambar dan aturan keselamatan.', minEducation: 'smp', units: units(smaw, 'JIP.', [
    ['SM01.004.01', 4, 4], ['SM01.007.01', 6, 6], ['SM02.003.01', 2, 4], ['SM02.005.01', 4, 10], ['SM02.008.01', 6, 22], ['SM02.009.01', 4, 30], ['SM02.010.01', 4, 32], ['SM02.011.01', 4, 44],
  ]) },
  { code: 'LAS-02', name: 'Juru Las GMAW 3F', field: 'welding', kind: 'cluster', occupation: '7212', objective: 'Peserta mampu menyetel mesin GMAW dan membuat sambungan fillet pelat sesuai WPS.', minEducation: 'smp', units: [
    ...units('98/2018', 'C.24LAS01.', [['001.1', 4, 8], ['003.1', 8, 12], ['028.1', 12, 60]]), ...units(own, 'C.24GMW01.', [['001.1', 8, 16], ['002.1', 6, 42]]),
  ] },
  { code: 'GAR-01', name: 'Operator Jahit Garmen', field: 'garment', kind: 'occupation', occupation: '8153', objective: 'Peserta mampu menjahit dan merakit kemeja di lini produksi garmen dengan mutu dan kecepatan yang diminta pabrik.', minEducation: 'sd', units: [
    ...units('177/2020', 'C.14GMT06.', [['006.1', 4, 12], ['010.1', 4, 24]]), ...units(own, 'C.14GRM01.', [['001.1', 6, 42], ['002.1', 6, 34], ['003.1', 4, 40], ['004.1', 6, 10]]),
  ], ojt: 16 },
  { code: 'GAR-02', name: 'Menjahit Pakaian Wanita Dewasa', field: 'garment', kind: 'cluster', occupation: '7531', objective: 'Peserta mampu mengambil ukuran, membuat pola, memotong, dan menjahit blus serta rok untuk pelanggan.', minEducation: 'sd', units: [
    ...units('90/2010', 'GAR.CM01.', [['001.01', 4, 4], ['003.01', 4, 4], ['004.01', 2, 6]]), ...units(own, 'C.14BSN01.', [['001.1', 4, 12], ['002.1', 12, 36], ['003.1', 4, 20], ['004.1', 4, 60]]),
  ] },
  { code: 'OTO-01', name: 'Teknisi Otomasi Industri (PLC)', field: 'automation', kind: 'cluster', occupation: '3114', objective: 'Peserta mampu merangkai peralatan listrik, pneumatik, dan elektronik serta memprogram PLC untuk mesin produksi.', units: units('631/2016', 'C.282900.', [
    ['001.01', 10, 34], ['002.01', 10, 34], ['003.01', 10, 34], ['005.01', 20, 56],
  ]) },
  { code: 'LIS-01', name: 'Instalasi Listrik Bangunan', field: 'electrical', kind: 'cluster', occupation: '7411', objective: 'Peserta mampu memasang dan menguji instalasi penerangan serta tenaga pada bangunan sederhana.', units: units(own, 'F.43LTR01.', [
    ['001.1', 12, 44], ['002.1', 8, 34], ['003.1', 10, 42], ['004.1', 6, 22],
  ]) },
  { code: 'ANM-01', name: 'Animator 2D', field: 'multimedia', kind: 'cluster', occupation: '2166', objective: 'Peserta mampu membuat adegan animasi dua dimensi dari storyboard sampai gambar berwarna.', units: [
    ...units('400/2014', 'J.591120.', [['030.01', 6, 26], ['036.01', 6, 26], ['006.01', 4, 16]]), ...units(own, 'J.59ANM01.', [['001.1', 8, 42], ['002.1', 6, 34], ['003.1', 6, 28]]),
  ] },
  { code: 'DSG-01', name: 'Desainer Grafis Muda', field: 'design', kind: 'occupation', occupation: '2166', objective: 'Peserta mampu mengubah arahan klien menjadi karya grafis yang siap cetak dan siap tayang.', units: units('126/2023', 'M.74DKV13.', [
    ['002.3', 8, 16], ['003.3', 8, 12], ['006.3', 6, 10], ['010.3', 8, 48], ['011.1', 6, 30], ['012.2', 4, 28],
  ]) },
  { code: 'GBR-01', name: 'Juru Gambar Bangunan (AutoCAD)', field: 'drafting', kind: 'cluster', occupation: '3118', objective: 'Peserta mampu menggambar denah, tampak, dan potongan bangunan serta menyusun gambar kerja dengan perangkat lunak.', units: [
    ...units('56/2018', 'J.63OPR00.', [['001.2', 2, 6]]), ...units(own, 'M.71GBR01.', [['001.1', 14, 66], ['002.1', 12, 60], ['003.1', 8, 40]]),
  ] },
  { code: 'MSN-01', name: 'Operator Mesin Bubut dan Frais', field: 'machining', kind: 'cluster', occupation: '7223', objective: 'Peserta mampu membubut dan mengefrais benda kerja sesuai gambar dan batas ukurannya.', units: units(own, 'C.25MSN01.', [
    ['001.1', 10, 14], ['002.1', 6, 14], ['003.1', 8, 56], ['004.1', 6, 34], ['005.1', 8, 48],
  ]) },
  { code: 'KEC-01', name: 'Tata Kecantikan Rambut', field: 'beauty', kind: 'occupation', occupation: '5141', objective: 'Peserta mampu merawat, memangkas, menata, dan mewarnai rambut pelanggan salon.', minEducation: 'smp', units: units(own, 'S.96RBT01.', [
    ['001.1', 8, 28], ['002.1', 10, 54], ['003.1', 8, 40], ['004.1', 8, 36],
  ]) },
  { code: 'ADM-01', name: 'Administrasi Perkantoran', field: 'office', kind: 'qualification', occupation: '4110', objective: 'Peserta mampu mengurus surat, arsip, tamu, dan naskah kantor dengan aplikasi perkantoran.', units: [
    ...units(own, 'N.82ADM01.', [['001.1', 8, 24], ['002.1', 8, 24], ['003.1', 6, 18]]), ...units('56/2018', 'J.63OPR00.', [['004.2', 6, 26], ['005.2', 6, 30], ['006.2', 4, 18]]),
  ] },
  { code: 'LAS-03', name: 'Juru Las Pipa SMAW 6G', field: 'welding', kind: 'occupation', occupation: '7212', objective: 'Peserta mampu mengelas pipa pada semua sumbu dengan las busur manual.', units: units(smaw, 'JIP.', [
    ['SM01.004.01', 4, 4], ['SM01.007.01', 6, 6], ['SM02.013.01', 4, 40], ['SM02.014.01', 4, 40], ['SM02.015.01', 4, 48], ['SM02.016.01', 4, 44],
  ]) },
  { code: 'KOM-01', name: 'Operator Entri Data', field: 'computer', kind: 'cluster', occupation: '4132', objective: 'Peserta mampu memasukkan, memeriksa, dan menjaga data kantor dengan teliti.', minEducation: 'smp', units: units('56/2018', 'J.63OPR00.', [
    ['001.2', 2, 8], ['002.2', 4, 12], ['004.2', 6, 26], ['005.2', 6, 34], ['014.2', 6, 44], ['015.2', 6, 24], ['016.2', 4, 8],
  ]) },
  { code: 'OTO-02', name: 'Teknisi SCADA Industri', field: 'automation', kind: 'cluster', occupation: '3114', objective: 'Peserta mampu menghubungkan PLC dengan SCADA dan membaca data mesin dari ruang kendali.', units: units('631/2016', 'C.282900.', [
    ['001.01', 6, 18], ['005.01', 16, 52], ['020.01', 24, 92],
  ]), state: 'proposed' },
  { code: 'ANM-02', name: 'Klaster Praproduksi Animasi', field: 'multimedia', kind: 'cluster', occupation: '2166', objective: 'Peserta mampu menyiapkan naskah, storyboard, dan rancangan tokoh sebelum animasi dikerjakan.', units: units('400/2014', 'J.591120.', [
    ['032.01', 8, 24], ['033.01', 8, 24], ['030.01', 8, 32], ['036.01', 8, 36],
  ]), state: 'draft' },
  { code: 'LAS-04', name: 'Pemotongan Gas (unit tunggal)', field: 'welding', kind: 'unit', occupation: '7212', objective: 'Peserta mampu memotong pelat dengan gas secara aman.', minEducation: 'sd', isShort: true, units: units(smaw, 'JIP.', [['SM02.005.01', 6, 18]]) },
];
