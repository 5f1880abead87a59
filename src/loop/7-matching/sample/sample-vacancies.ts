import type { IntroductionStatus } from '../rules/introduction.ts';

/** Units of a program from one place to another; without places all of them. */
export type AskedUnits = readonly [program: string, from?: number, until?: number];
/** How many were introduced and where that stands; `overdue` is sent and unanswered for longer than ten days. */
export type SampleIntroductions = Partial<Record<IntroductionStatus | 'overdue', number>>;

export type SampleVacancy = {
  /** Place of the employer among the sample's. */
  readonly employer: number;
  readonly title: string;
  readonly units: readonly AskedUnits[];
  readonly headcount: number;
  readonly wage?: number;
  readonly shift?: true;
  /** `past`: of the wave that ended last year. Otherwise in how many days it ends; below zero it is over. */
  readonly closesIn: number | 'past';
  readonly introduced?: SampleIntroductions;
};

/** Openings invented for the sample, from a shipyard's welders to a studio's animators. */
export const sampleVacancies: readonly SampleVacancy[] = [
  { employer: 0, title: 'Juru las galangan, pelat lambung', units: [['LAS-01']], headcount: 6, wage: 5_100_000, shift: true, closesIn: 'past', introduced: { hired: 6, declined: 1 } },
  { employer: 12, title: 'Juru las rangka baja', units: [['LAS-01', 0, 7]], headcount: 5, wage: 4_900_000, closesIn: 'past', introduced: { hired: 4, silent: 1 } },
  { employer: 32, title: 'Juru las GMAW untuk jembatan', units: [['LAS-02']], headcount: 6, wage: 5_000_000, closesIn: 'past', introduced: { hired: 6, declined: 1 } },
  { employer: 10, title: 'Penjahit busana wanita', units: [['GAR-02', 2]], headcount: 5, wage: 3_400_000, closesIn: 'past', introduced: { hired: 3, silent: 2 } },
  { employer: 28, title: 'Penjahit blus butik', units: [['GAR-02', 3]], headcount: 2, closesIn: 'past', introduced: { hired: 2 } },
  { employer: 14, title: 'Teknisi instalasi penerangan perumahan', units: [['LIS-01']], headcount: 6, wage: 4_600_000, closesIn: 'past', introduced: { hired: 6 } },
  { employer: 21, title: 'Teknisi listrik gedung bertingkat', units: [['LIS-01']], headcount: 4, wage: 4_800_000, closesIn: 'past', introduced: { hired: 3, declined: 2 } },
  { employer: 35, title: 'Staf administrasi kantor', units: [['ADM-01']], headcount: 4, wage: 4_200_000, closesIn: 'past', introduced: { hired: 2, silent: 3, declined: 2 } },
  { employer: 15, title: 'Administrasi gudang dan pengiriman', units: [['ADM-01', 0, 4]], headcount: 3, wage: 4_300_000, shift: true, closesIn: 'past', introduced: { hired: 3 } },

  { employer: 1, title: 'Juru las pelat, giliran malam', units: [['LAS-01']], headcount: 8, wage: 5_300_000, shift: true, closesIn: 26, introduced: { hired: 2, interview: 2, sent: 2, declined: 1 } },
  { employer: 13, title: 'Juru las perbaikan kapal', units: [['LAS-01', 2]], headcount: 4, wage: 5_000_000, closesIn: 5, introduced: { interested: 2, sent: 2 } },
  { employer: 25, title: 'Juru las pagar dan kanopi', units: [['LAS-01', 0, 5]], headcount: 2, closesIn: 20, introduced: { overdue: 2 } },
  { employer: 37, title: 'Juru las kapal nelayan', units: [['LAS-01', 1]], headcount: 2, wage: 4_100_000, closesIn: 33 },
  { employer: 9, title: 'Operator las GMAW dan robot las', units: [['LAS-02'], ['OTO-01', 0, 1]], headcount: 6, wage: 5_400_000, shift: true, closesIn: 30, introduced: { interested: 1 } },
  { employer: 3, title: 'Operator jahit kemeja, lini baru', units: [['GAR-01']], headcount: 20, wage: 4_700_000, shift: true, closesIn: 41, introduced: { hired: 4, interview: 3, sent: 3, silent: 1 } },
  { employer: 18, title: 'Operator jahit bagian atas sepatu', units: [['GAR-01', 2]], headcount: 15, wage: 4_700_000, shift: true, closesIn: 18, introduced: { hired: 2, sent: 2, declined: 2 } },
  { employer: 24, title: 'Operator jahit seragam', units: [['GAR-01', 1]], headcount: 6, wage: 3_300_000, closesIn: 6, introduced: { silent: 3 } },
  { employer: 39, title: 'Penjahit pesanan koperasi', units: [['GAR-02']], headcount: 3, closesIn: 45, introduced: { sent: 1 } },
  { employer: 38, title: 'Teknisi PLC lini pengemasan', units: [['OTO-01']], headcount: 4, wage: 5_600_000, closesIn: 24, introduced: { hired: 2, interview: 1 } },
  { employer: 23, title: 'Teknisi otomasi tungku kaca', units: [['OTO-01', 1]], headcount: 3, wage: 5_800_000, shift: true, closesIn: 15, introduced: { interested: 2, overdue: 1 } },
  { employer: 27, title: 'Perawat mesin pengisi botol', units: [['OTO-01', 0, 3]], headcount: 3, wage: 5_000_000, shift: true, closesIn: 37, introduced: { sent: 2 } },
  { employer: 5, title: 'Teknisi perawatan listrik dan PLC', units: [['LIS-01', 0, 2], ['OTO-01', 0, 2]], headcount: 2, wage: 5_200_000, closesIn: 52 },
  { employer: 20, title: 'Operator bubut presisi', units: [['MSN-01']], headcount: 4, wage: 5_000_000, closesIn: 22, introduced: { hired: 2, interview: 1, declined: 1 } },
  { employer: 4, title: 'Operator mesin frais', units: [['MSN-01', 1]], headcount: 3, wage: 4_600_000, closesIn: 28, introduced: { sent: 2, interested: 1 } },
  { employer: 36, title: 'Pembuat cetakan plastik', units: [['MSN-01', 0, 4]], headcount: 2, wage: 4_900_000, closesIn: 4 },
  { employer: 32, title: 'Juru gambar konstruksi baja', units: [['GBR-01']], headcount: 3, wage: 5_100_000, closesIn: 35, introduced: { hired: 1, interview: 1, sent: 1 } },
  { employer: 21, title: 'Juru gambar kerja gedung', units: [['GBR-01', 1]], headcount: 2, wage: 4_900_000, closesIn: 12, introduced: { silent: 1, sent: 1 } },
  { employer: 6, title: 'Juru gambar mebel', units: [['GBR-01', 0, 2]], headcount: 1, wage: 4_000_000, closesIn: 48 },
  { employer: 7, title: 'Animator 2D serial anak', units: [['ANM-01']], headcount: 5, wage: 4_800_000, closesIn: 31, introduced: { hired: 2, interview: 1, declined: 1 } },
  { employer: 22, title: 'Asisten animator iklan', units: [['ANM-01', 3], ['DSG-01', 3, 5]], headcount: 2, closesIn: 16, introduced: { interested: 1, withdrawn: 1 } },
  { employer: 26, title: 'Teknisi listrik pabrik keramik', units: [['LIS-01', 1]], headcount: 3, wage: 4_900_000, shift: true, closesIn: 25, introduced: { sent: 1 } },
  { employer: 33, title: 'Staf dokumen kargo', units: [['ADM-01', 1]], headcount: 4, wage: 5_000_000, shift: true, closesIn: 19, introduced: { sent: 1, withdrawn: 1 } },
  { employer: 16, title: 'Penata rambut untuk cabang baru', units: [['KEC-01']], headcount: 2, closesIn: 40 },
  { employer: 30, title: 'Perakit panel dan kabel', units: [['LIS-01', 0, 2]], headcount: 8, wage: 4_700_000, shift: true, closesIn: -6, introduced: { declined: 1 } },
];
