import type { Source, Strength } from '../rules/need.ts';

/** Occupation (KBJI), how many, which month from now, strength, source, what was said. Invented, spread over the sample's employers in turn. */
export type InventedNeed = readonly [occupation: string, headcount: number, month: number, strength: Strength, source: Source, note: string];

export const inventedNeeds: readonly InventedNeed[] = [
  ['7212', 20, 2, 'pledge', 'letter', 'Surat manajer personalia: juru las 3G untuk galangan.'],
  ['8153', 60, 2, 'interview-slots', 'forum', 'Lini jahit baru dibuka setelah Lebaran.'],
  ['7411', 12, 3, 'written', 'letter', 'Pemasangan panel untuk gudang baru.'],
  ['3114', 8, 3, 'pledge', 'field-visit', 'Kepala produksi menunjukkan dua mesin kemas baru.'],
  ['7223', 16, 4, 'interview-slots', 'field-visit', 'Operator bubut dan frais untuk giliran malam.'],
  ['2166', 6, 2, 'written', 'employer-form', 'Animator 2D untuk serial anak.'],
  ['4110', 10, 1, 'written', 'employer-form', 'Administrasi gudang dan kantor.'],
  ['7531', 14, 3, 'heard', 'forum', 'Disebut saat forum: pakaian kerja untuk kawasan industri.'],
  ['7212', 12, 3, 'interview-slots', 'field-visit', 'Las GMAW untuk rangka kendaraan.'],
  ['5141', 5, 2, 'written', 'employer-form', 'Penata rambut untuk dua cabang.'],
  ['3118', 7, 3, 'written', 'letter', 'Juru gambar AutoCAD untuk gambar kerja.'],
  ['8153', 40, 4, 'pledge', 'letter', 'Kontrak pesanan setahun; janji menerima 40 operator.'],
  ['7212', 30, 5, 'heard', 'forum', 'Perkiraan bila proyek pelabuhan jadi.'],
  ['7411', 18, 2, 'pledge', 'letter', 'Teknisi instalasi penerangan untuk perumahan.'],
  ['7127', 9, 3, 'heard', 'field-visit', 'Teknisi pendingin sering dicari, belum ada kelas.'],
  ['7231', 11, 4, 'written', 'employer-form', 'Mekanik untuk bengkel resmi.'],
];

/** Lines of a past year: what was promised then and, of it, how many were hired (the sample's hires are written as movements). */
export const pastNeeds: readonly (readonly [occupation: string, headcount: number, monthsAgo: number, strength: Strength, seats: number, hired: number])[] = [
  ['7212', 20, 9, 'pledge', 16, 18], ['8153', 60, 8, 'written', 32, 31], ['7411', 2, 8, 'pledge', 2, 2], ['7223', 15, 8, 'interview-slots', 12, 9],
  ['7212', 12, 3, 'written', 8, 5], ['3114', 6, 3, 'pledge', 6, 5], ['4110', 8, 9, 'written', 6, 2], ['2166', 5, 3, 'interview-slots', 4, 4],
  ['7531', 10, 4, 'written', 8, 3], ['8153', 25, 3, 'pledge', 16, 14],
];

/** Occupations of the classes whose seats are open in the sample, sixteen seats each: the wave in training and the one that takes applications. */
export const openClasses: readonly string[] = [
  '7212', '7212', '7212', '8153', '7531', '3114', '7411', '2166', '2166', '3118', '7223', '5141', '4110',
  '7212', '8153', '7411', '3114', '2166', '3118', '5141', '4110',
];
