import type { Resources } from '../rules/resources.ts';
import type { TrainingField } from '../rules/training-field.ts';

const taughtBy = (years: number): string => `Bersertifikat kompetensi pada unit yang diajarkan, lulus pelatihan metodologi, dan paling sedikit ${years} tahun bekerja di bidangnya.`;
const each = (name: string, specification?: string): Resources['equipment'][number] => ({ name, traineesEach: 1, ...(specification ? { specification } : {}) });
const shared = (name: string, traineesEach: number, specification?: string): Resources['equipment'][number] => ({ name, traineesEach, ...(specification ? { specification } : {}) });
const used = (name: string, quantity: number, measure: string, price: number): Resources['materials'][number] => ({ name, quantity, measure, price });
const computerRoom: Resources['equipment'] = [each('Komputer', 'Prosesor 6 inti, memori 16 GB, layar 24 inci'), shared('Proyektor', 16)];

/** Costs besides materials, in invented round figures. */
const usualCosts: Resources['costs'] = [{ name: 'Honor instruktur', amount: 85_000, per: 'jp' }, { name: 'Konsumsi', amount: 450_000, per: 'trainee' }, { name: 'Pakaian kerja', amount: 275_000, per: 'trainee' }, { name: 'Alat tulis dan cetak modul', amount: 1_600_000, per: 'class' }];

/** What a class of each field needs in the sample. Invented, by what a workshop of that trade usually holds. */
const listsOf: Readonly<Record<TrainingField, Resources>> = {
  welding: { instructors: taughtBy(3), equipment: [each('Mesin las', 'Arus searah 200 A'), each('Topeng las, sarung tangan, dan apron kulit'), shared('Gerinda tangan', 2, '4 inci'), shared('Alat potong gas', 8), shared('Meja ukur dan mistar sorong', 4)], materials: [used('Elektroda', 12, 'kg', 42_000), used('Pelat baja karbon 10 mm', 25, 'kg', 16_500), used('Batu gerinda', 4, 'buah', 12_000)] },
  garment: { instructors: taughtBy(2), equipment: [each('Mesin jahit jarum satu', 'Kecepatan tinggi'), shared('Mesin obras', 4, 'Lima benang'), shared('Setrika uap', 4), shared('Meja potong', 8)], materials: [used('Kain katun', 8, 'meter', 38_000), used('Benang jahit', 3, 'gulung', 9_000), used('Kancing', 24, 'buah', 500)] },
  automation: { instructors: taughtBy(3), equipment: [shared('Perangkat latih PLC', 2, '14 masukan, 10 keluaran'), shared('Perangkat latih pneumatik', 4), each('Multimeter digital'), each('Komputer', 'Dengan perangkat lunak pemrograman PLC')], materials: [used('Kabel NYAF 0,75 mm', 20, 'meter', 3_500), used('Selang pneumatik 6 mm', 3, 'meter', 14_000)] },
  electrical: { instructors: taughtBy(2), equipment: [each('Papan latih instalasi'), each('Perkakas tangan listrik', 'Tang, obeng, tespen'), shared('Penguji tahanan isolasi', 8)], materials: [used('Kabel NYM 3 × 2,5 mm', 15, 'meter', 19_000), used('Sakelar dan kotak kontak', 6, 'buah', 24_000), used('Pipa PVC 20 mm', 4, 'batang', 11_000)] },
  multimedia: { instructors: taughtBy(2), equipment: [...computerRoom, each('Pena tablet', 'Layar 13 inci')], materials: [used('Kertas gambar A4', 60, 'lembar', 700)] },
  design: { instructors: taughtBy(2), equipment: [...computerRoom, shared('Pencetak warna A3', 16)], materials: [used('Kertas cetak A3', 20, 'lembar', 2_500)] },
  drafting: { instructors: taughtBy(2), equipment: [...computerRoom, shared('Pencetak gambar A1', 16)], materials: [used('Kertas gambar A3', 30, 'lembar', 1_800)] },
  machining: { instructors: taughtBy(3), equipment: [shared('Mesin bubut', 2, 'Jarak antarsenter 1.000 mm'), shared('Mesin frais', 4), each('Alat ukur presisi', 'Mikrometer dan mistar sorong')], materials: [used('Baja ST 37 diameter 32 mm', 6, 'kg', 21_000), used('Pahat karbida', 2, 'buah', 85_000)] },
  beauty: { instructors: taughtBy(2), equipment: [each('Gunting dan sisir pangkas'), shared('Kursi salon', 2), shared('Tempat cuci rambut', 4), each('Boneka latih rambut')], materials: [used('Sampo dan perawatan', 0.5, 'liter', 64_000), used('Cat rambut', 3, 'buah', 35_000)] },
  office: { instructors: taughtBy(2), equipment: [...computerRoom, shared('Pencetak dan pemindai', 8)], materials: [used('Kertas A4', 1, 'rim', 58_000)] },
  computer: { instructors: taughtBy(2), equipment: computerRoom, materials: [used('Kertas A4', 0.5, 'rim', 58_000)] },
};

export const resourcesOf = Object.fromEntries(Object.entries(listsOf).map(([field, lists]) => [field, { ...lists, costs: usualCosts }])) as Readonly<Record<TrainingField, Resources>>;
