import type { Criterion } from '../rules/rubric.ts';

/** The open wave asks about safe work as well; the tested one keeps the usual criteria. */
export const openWaveRubric: readonly Criterion[] = [
  { key: 'k1', title: 'Tahu isi pekerjaannya dan mengapa memilih kelas ini', points: 25 },
  { key: 'k2', title: 'Sanggup hadir penuh: waktu, perjalanan, keluarga', points: 25 },
  { key: 'k3', title: 'Pernah mencoba, membuat, atau memperbaiki sesuatu', points: 20 },
  { key: 'k4', title: 'Mau memakai pelindung dan bekerja menurut petunjuk', points: 20 },
  { key: 'k5', title: 'Rencana sesudah pelatihan', points: 10 },
];
