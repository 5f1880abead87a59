import type { Shift } from '../rules/clash/booking.ts';

type SampleWorkshop = { readonly code: string; readonly name: string; readonly field: string; readonly stations: number; readonly shifts: readonly Shift[]; readonly place?: string };

const twoShifts = ['morning', 'afternoon'] as const;

/** Rooms of the sample centre: some full in two shifts, some with time to spare. */
export const sampleWorkshops: readonly SampleWorkshop[] = [
  { code: 'LAS1', name: 'Bengkel Las 1', field: 'welding', stations: 16, shifts: twoShifts },
  { code: 'LAS2', name: 'Bengkel Las 2', field: 'welding', stations: 16, shifts: twoShifts },
  { code: 'GAR', name: 'Bengkel Garmen', field: 'garment', stations: 20, shifts: twoShifts },
  { code: 'OTO', name: 'Bengkel Otomasi dan Listrik', field: 'automation', stations: 16, shifts: twoShifts },
  { code: 'STU', name: 'Studio Multimedia', field: 'multimedia', stations: 18, shifts: twoShifts },
  { code: 'KOM', name: 'Laboratorium Komputer', field: 'office', stations: 20, shifts: twoShifts },
  { code: 'MSN', name: 'Bengkel Mesin Perkakas', field: 'machining', stations: 16, shifts: ['morning'] },
  { code: 'SLN', name: 'Ruang Tata Rambut', field: 'beauty', stations: 16, shifts: twoShifts },
  { code: 'MTU', name: 'Bengkel Keliling', field: 'garment', stations: 16, shifts: ['morning'], place: '36.01.21' },
];

type SampleInstructor = { readonly key: string; readonly name: string; readonly initials: string; readonly teaches: readonly string[]; readonly isExternal?: boolean; readonly account?: string; readonly weeklyPeriods?: number; /** Days since the evidence ran out. */ readonly expiredSince?: number };

/** Who teaches, by program code. Those with an account are the invented staff of the sample; the others sign nothing in. */
export const sampleInstructors: readonly SampleInstructor[] = [
  { key: 'bagus', name: 'Bagus Prasetyo', initials: 'BP', teaches: ['LAS-01', 'LAS-02', 'LAS-03', 'LAS-04'], account: 'Bagus Prasetyo' },
  { key: 'nining', name: 'Nining Rohaeni', initials: 'NR', teaches: ['GAR-01', 'GAR-02'], account: 'Nining Rohaeni', weeklyPeriods: 75 },
  { key: 'teguh', name: 'Teguh Santoso', initials: 'TS', teaches: ['OTO-01', 'OTO-02'], account: 'Teguh Santoso' },
  { key: 'maya', name: 'Maya Kusumawati', initials: 'MK', teaches: ['ANM-01', 'DSG-01'], account: 'Maya Kusumawati' },
  { key: 'rizal', name: 'Rizal Firmansyah', initials: 'RF', teaches: ['LAS-01', 'LAS-02'], account: 'Rizal Firmansyah', weeklyPeriods: 75 },
  { key: 'sri', name: 'Sri Mulyati', initials: 'SM', teaches: ['ADM-01', 'KOM-01'], account: 'Sri Mulyati' },
  { key: 'hendra', name: 'Hendra Wijaksana', initials: 'HW', teaches: ['LAS-02', 'LAS-01'] },
  { key: 'dewi', name: 'Dewi Lestarini', initials: 'DL', teaches: ['GAR-02', 'GAR-01'], weeklyPeriods: 75 },
  { key: 'joko', name: 'Joko Sumarno', initials: 'JS', teaches: ['LIS-01'] },
  { key: 'fajar', name: 'Fajar Nugraha', initials: 'FN', teaches: ['DSG-01', 'ANM-01'], isExternal: true },
  { key: 'rina', name: 'Rina Marlina', initials: 'RM', teaches: ['GBR-01'] },
  { key: 'asep', name: 'Asep Kurniawan', initials: 'AK', teaches: ['MSN-01'] },
  { key: 'yuni', name: 'Yuni Astuti', initials: 'YA', teaches: ['KEC-01'], isExternal: true, weeklyPeriods: 75 },
  { key: 'mulyadi', name: 'Mulyadi Saputra', initials: 'MY', teaches: ['LAS-01', 'LAS-03'], expiredSince: 260 },
  { key: 'wiwin', name: 'Wiwin Herawati', initials: 'WH', teaches: ['ADM-01', 'KOM-01', 'GBR-01'] },
];

type SampleFault = { readonly code: string; readonly station: number; readonly condition: 'worn' | 'broken'; readonly note: string; readonly daysAgo: number };

/** Stations that are not as they should be. */
export const sampleFaults: readonly SampleFault[] = [
  { code: 'GAR', station: 4, condition: 'broken', note: 'Dinamo mesin jahit terbakar, menunggu suku cadang', daysAgo: 12 },
  { code: 'LAS1', station: 9, condition: 'worn', note: 'Kabel massa aus, masih bisa dipakai', daysAgo: 30 },
];
