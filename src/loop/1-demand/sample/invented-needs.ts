import type { Sector } from '#employers';
import type { Source, Strength } from '../rules/need.ts';

/** Occupation (KBJI), how many, in how many months, strength, source, what was said, and in which trades it is asked for. Invented. */
export type InventedNeed = readonly [occupation: string, headcount: number, month: number, strength: Strength, source: Source, note: string, sectors: readonly Sector[]];

export const inventedNeeds: readonly InventedNeed[] = [
  ['7212', 20, 2, 'pledge', 'letter', 'Surat manajer personalia: juru las 3G, mulai setelah kelas selesai.', ['shipyard', 'metal']],
  ['7212', 12, 3, 'interview-slots', 'field-visit', 'Las GMAW untuk rangka; kepala bengkel menyediakan wawancara.', ['metal', 'automotive', 'shipyard', 'construction']],
  ['7212', 30, 5, 'heard', 'forum', 'Perkiraan bila proyek pelabuhan jadi.', ['shipyard', 'petrochemical', 'construction']],
  ['7223', 16, 4, 'interview-slots', 'field-visit', 'Operator bubut dan frais untuk giliran malam.', ['metal', 'automotive', 'other']],
  ['8153', 60, 2, 'interview-slots', 'forum', 'Lini jahit baru dibuka setelah Lebaran.', ['garment']],
  ['8153', 40, 4, 'pledge', 'letter', 'Kontrak pesanan setahun; janji menerima operator.', ['garment']],
  ['7531', 8, 3, 'written', 'employer-form', 'Penjahit pakaian wanita untuk pesanan butik.', ['garment']],
  ['7531', 14, 3, 'heard', 'forum', 'Disebut saat forum: pakaian kerja untuk kawasan industri.', ['garment', 'hospitality']],
  ['3114', 8, 3, 'pledge', 'field-visit', 'Kepala produksi menunjukkan dua mesin kemas baru.', ['food', 'electronics', 'petrochemical', 'other']],
  ['3114', 6, 2, 'written', 'letter', 'Teknisi PLC untuk perawatan lini.', ['electronics', 'automotive', 'petrochemical', 'other']],
  ['7411', 12, 3, 'written', 'letter', 'Pemasangan panel untuk gudang baru.', ['construction', 'logistics', 'electronics', 'furniture']],
  ['7411', 18, 2, 'pledge', 'letter', 'Teknisi instalasi penerangan untuk perumahan.', ['construction']],
  ['2166', 6, 2, 'written', 'employer-form', 'Animator 2D untuk serial anak.', ['creative']],
  ['2166', 3, 1, 'pledge', 'employer-form', 'Desainer grafis untuk kemasan dan media sosial.', ['creative', 'furniture', 'food']],
  ['3118', 7, 3, 'written', 'letter', 'Juru gambar AutoCAD untuk gambar kerja.', ['construction', 'metal', 'furniture']],
  ['5141', 5, 2, 'written', 'employer-form', 'Penata rambut untuk dua cabang.', ['services', 'hospitality']],
  ['4110', 10, 1, 'written', 'employer-form', 'Administrasi gudang dan kantor.', ['logistics', 'services', 'food', 'hospitality', 'petrochemical']],
  ['7127', 9, 3, 'heard', 'field-visit', 'Teknisi pendingin sering dicari, belum ada kelas.', ['hospitality', 'logistics', 'electronics']],
  ['7231', 11, 4, 'written', 'employer-form', 'Mekanik untuk bengkel resmi.', ['automotive', 'logistics']],
];

/** Lines of a past year by the employer's place in the sample: what was promised then and, of it, how many were hired. */
export const pastNeeds: readonly (readonly [employer: number, occupation: string, headcount: number, monthsAgo: number, strength: Strength, seats: number, hired: number])[] = [
  [0, '7212', 20, 9, 'pledge', 16, 18], [3, '8153', 60, 8, 'written', 32, 31], [9, '7231', 2, 8, 'pledge', 2, 2], [20, '7223', 15, 8, 'interview-slots', 12, 9],
  [12, '7212', 12, 3, 'written', 8, 5], [27, '3114', 6, 3, 'pledge', 6, 5], [35, '4110', 8, 9, 'written', 6, 2], [7, '2166', 5, 3, 'interview-slots', 4, 4],
  [10, '7531', 10, 4, 'written', 8, 3], [18, '8153', 25, 3, 'pledge', 16, 14],
];

/** Occupations of the classes whose seats are open in the sample, sixteen seats each: the wave in training and the one that takes applications. */
export const openClasses: readonly string[] = [
  '7212', '7212', '7212', '8153', '7531', '3114', '7411', '2166', '2166', '3118', '7223', '5141', '4110',
  '7212', '8153', '7411', '3114', '2166', '3118', '5141', '4110',
];
