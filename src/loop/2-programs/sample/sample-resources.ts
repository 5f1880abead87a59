import type { Resources } from '../rules/resources.ts';
import type { TrainingField } from '../rules/training-field.ts';

const taughtBy = (years: number): string => `Bersertifikat kompetensi pada unit yang diajarkan, lulus pelatihan metodologi, dan paling sedikit ${years} tahun bekerja di bidangnya.`;
const each = (name: string, specification?: string): Resources['equipment'][number] => ({ name, traineesEach: 1, ...(specification ? { specification } : {}) });
const shared = (name: string, traineesEach: number, specification?: string): Resources['equipment'][number] => ({ name, traineesEach, ...(specification ? { specification } : {}) });
const used = (name: string, quantity: number, measure: string): Resources['materials'][number] => ({ name, quantity, measure });
const computerRoom: Resources['equipment'] = [each('Komputer', 'Prosesor 6 inti, memori 16 GB, layar 24 inci'), shared('Proyektor', 16)];

/** What a class of each field needs in the sample. Invented, by what a workshop of that trade usually holds. */
export const resourcesOf: Readonly<Record<TrainingField, Resources>> = {
  welding: { instructors: taughtBy(3), equipment: [each('Mesin las', 'Arus searah 200 A'), each('Topeng las, sarung tangan, dan apron kulit'), shared('Gerinda tangan', 2, '4 inci'), shared('Alat potong gas', 8), shared('Meja ukur dan mistar sorong', 4)], materials: [used('Elektroda', 12, 'kg'), used('Pelat baja karbon 10 mm', 25, 'kg'), used('Batu gerinda', 4, 'buah')] },
  garment: { instructors: taughtBy(2), equipment: [each('Mesin jahit jarum satu', 'Kecepatan tinggi'), shared('Mesin obras', 4, 'Lima benang'), shared('Setrika uap', 4), shared('Meja potong', 8)], materials: [used('Kain katun', 8, 'meter'), used('Benang jahit', 3, 'gulung'), used('Kancing', 24, 'buah')] },
  automation: { instructors: taughtBy(3), equipment: [shared('Perangkat latih PLC', 2, '14 masukan, 10 keluaran'), shared('Perangkat latih pneumatik', 4), each('Multimeter digital'), each('Komputer', 'Dengan perangkat lunak pemrograman PLC')], materials: [used('Kabel NYAF 0,75 mm', 20, 'meter'), used('Selang pneumatik 6 mm', 3, 'meter')] },
  electrical: { instructors: taughtBy(2), equipment: [each('Papan latih instalasi'), each('Perkakas tangan listrik', 'Tang, obeng, tespen'), shared('Penguji tahanan isolasi', 8)], materials: [used('Kabel NYM 3 × 2,5 mm', 15, 'meter'), used('Sakelar dan kotak kontak', 6, 'buah'), used('Pipa PVC 20 mm', 4, 'batang')] },
  multimedia: { instructors: taughtBy(2), equipment: [...computerRoom, each('Pena tablet', 'Layar 13 inci')], materials: [used('Kertas gambar A4', 60, 'lembar')] },
  design: { instructors: taughtBy(2), equipment: [...computerRoom, shared('Pencetak warna A3', 16)], materials: [used('Kertas cetak A3', 20, 'lembar')] },
  drafting: { instructors: taughtBy(2), equipment: [...computerRoom, shared('Pencetak gambar A1', 16)], materials: [used('Kertas gambar A3', 30, 'lembar')] },
  machining: { instructors: taughtBy(3), equipment: [shared('Mesin bubut', 2, 'Jarak antarsenter 1.000 mm'), shared('Mesin frais', 4), each('Alat ukur presisi', 'Mikrometer dan mistar sorong')], materials: [used('Baja ST 37 diameter 32 mm', 6, 'kg'), used('Pahat karbida', 2, 'buah')] },
  beauty: { instructors: taughtBy(2), equipment: [each('Gunting dan sisir pangkas'), shared('Kursi salon', 2), shared('Tempat cuci rambut', 4), each('Boneka latih rambut')], materials: [used('Sampo dan perawatan', 0.5, 'liter'), used('Cat rambut', 3, 'buah')] },
  office: { instructors: taughtBy(2), equipment: [...computerRoom, shared('Pencetak dan pemindai', 8)], materials: [used('Kertas A4', 1, 'rim')] },
  computer: { instructors: taughtBy(2), equipment: computerRoom, materials: [used('Kertas A4', 0.5, 'rim')] },
};
