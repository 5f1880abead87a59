import type { Shift } from '../rules/clash/booking.ts';
import type { WaveStatus } from '../rules/wave.ts';

export type SampleClass = {
  readonly label: string; readonly program: string; readonly programVersion?: number; readonly workshop?: string; readonly shift?: Shift; readonly instructors?: readonly string[]; readonly seats?: number;
};

export type SampleWave = {
  readonly label: string; readonly sequence: number; readonly funding: string; readonly status: WaveStatus;
  /** The Monday on or before (`before`) or on or after this many days from today. */
  readonly startsIn: number; readonly monday: 'before' | 'after';
  /** Days from the first to the last day of lessons, and how long before the first day each date falls. */
  readonly length: number;
  readonly before?: { readonly applyFrom: number; readonly applyUntil: number; readonly testOn: number; readonly announceOn: number };
  /** For the open wave, whose dates are told from today. */
  readonly fromToday?: { readonly applyFrom: number; readonly applyUntil: number; readonly testOn: number; readonly announceOn: number };
  readonly hasTimetable?: boolean;
  readonly classes: readonly SampleClass[];
};

const usual = { applyFrom: 35, applyUntil: 14, testOn: 11, announceOn: 7 };
const at = (label: string, program: string, workshop: string, shift: Shift, ...instructors: readonly string[]): SampleClass => ({ label, program, workshop, shift, instructors });

/** Seven waves: over with outcomes known, certified, in training now, tested, offered, open for applications, and still a draft with gaps. */
export const sampleWaves: readonly SampleWave[] = [
  { label: 'Gelombang 3', sequence: 3, funding: 'APBN', status: 'finished', startsIn: -330, monday: 'before', length: 43, before: usual, classes: [
    { ...at('Juru Las SMAW 3G', 'LAS-01', 'LAS1', 'morning', 'bagus'), programVersion: 1 }, at('Juru Las GMAW 3F', 'LAS-02', 'LAS2', 'morning', 'hendra'),
    at('Menjahit Pakaian Wanita Dewasa', 'GAR-02', 'GAR', 'morning', 'dewi'), at('Instalasi Listrik Bangunan', 'LIS-01', 'OTO', 'morning', 'joko'), at('Administrasi Perkantoran', 'ADM-01', 'KOM', 'morning', 'sri'),
  ] },
  { label: 'Gelombang 1', sequence: 1, funding: 'APBD', status: 'finished', startsIn: -130, monday: 'before', length: 43, before: usual, hasTimetable: true, classes: [
    { ...at('Juru Las SMAW 3G', 'LAS-01', 'LAS1', 'morning', 'bagus'), programVersion: 1 }, at('Operator Jahit Garmen', 'GAR-01', 'GAR', 'morning', 'nining'),
    at('Otomasi Industri (PLC)', 'OTO-01', 'OTO', 'morning', 'teguh'), at('Operator Mesin Bubut dan Frais', 'MSN-01', 'MSN', 'morning', 'asep'),
    at('AutoCAD Gambar Bangunan', 'GBR-01', 'KOM', 'morning', 'rina'), at('Animator 2D', 'ANM-01', 'STU', 'morning', 'maya'),
  ] },
  { label: 'Gelombang 2', sequence: 2, funding: 'APBD', status: 'closed', startsIn: -21, monday: 'before', length: 46, before: usual, hasTimetable: true, classes: [
    at('Juru Las SMAW A', 'LAS-01', 'LAS1', 'morning', 'bagus'), at('Juru Las SMAW B', 'LAS-01', 'LAS2', 'morning', 'rizal'), at('Juru Las GMAW', 'LAS-02', 'LAS2', 'afternoon', 'hendra'),
    at('Operator Jahit Garmen', 'GAR-01', 'GAR', 'morning', 'nining'), at('Menjahit Pakaian Wanita Dewasa', 'GAR-02', 'GAR', 'afternoon', 'dewi'),
    at('Otomasi Industri (PLC)', 'OTO-01', 'OTO', 'morning', 'teguh'), at('Instalasi Listrik Bangunan', 'LIS-01', 'OTO', 'afternoon', 'joko'),
    at('Animator 2D', 'ANM-01', 'STU', 'morning', 'maya'), at('Desain Grafis', 'DSG-01', 'STU', 'afternoon', 'fajar'), at('AutoCAD Gambar Bangunan', 'GBR-01', 'KOM', 'morning', 'rina'),
    at('Operator Mesin Bubut dan Frais', 'MSN-01', 'MSN', 'morning', 'asep'), at('Tata Kecantikan Rambut', 'KEC-01', 'SLN', 'morning', 'yuni'), at('Administrasi Perkantoran', 'ADM-01', 'KOM', 'afternoon', 'sri', 'wiwin'),
  ] },
  { label: 'Gelombang 4', sequence: 4, funding: 'APBN', status: 'closed', startsIn: 9, monday: 'after', length: 46, fromToday: { applyFrom: -30, applyUntil: -8, testOn: -5, announceOn: 2 }, classes: [
    at('Juru Las SMAW 3G, kelas sore', 'LAS-01', 'LAS1', 'afternoon', 'rizal'), at('Tata Kecantikan Rambut, kelas sore', 'KEC-01', 'SLN', 'afternoon', 'yuni'),
  ] },
  { label: 'Gelombang 5', sequence: 5, funding: 'APBN', status: 'closed', startsIn: 5, monday: 'after', length: 46, fromToday: { applyFrom: -40, applyUntil: -16, testOn: -13, announceOn: -3 }, classes: [
    at('Operator Jahit Garmen, bengkel keliling', 'GAR-01', 'MTU', 'morning', 'dewi'), { ...at('Operator Jahit Garmen, bengkel keliling, kelas sore', 'GAR-01', 'MTU', 'afternoon', 'nining'), seats: 8 },
  ] },
  { label: 'Gelombang 3', sequence: 3, funding: 'APBD', status: 'published', startsIn: 25, monday: 'after', length: 46, fromToday: { applyFrom: -10, applyUntil: 11, testOn: 14, announceOn: 18 }, classes: [
    at('Juru Las SMAW A', 'LAS-01', 'LAS1', 'morning', 'bagus'), at('Juru Las GMAW', 'LAS-02', 'LAS2', 'morning', 'hendra'), at('Operator Jahit Garmen', 'GAR-01', 'GAR', 'morning', 'nining'),
    at('Menjahit Pakaian Wanita Dewasa', 'GAR-02', 'GAR', 'afternoon', 'dewi'), at('Instalasi Listrik Bangunan', 'LIS-01', 'OTO', 'morning', 'joko'), at('Desain Grafis', 'DSG-01', 'STU', 'morning', 'fajar'),
    at('AutoCAD Gambar Bangunan', 'GBR-01', 'KOM', 'morning', 'rina'), at('Tata Kecantikan Rambut', 'KEC-01', 'SLN', 'morning', 'yuni'),
  ] },
  { label: 'Gelombang 1 DBHCHT', sequence: 1, funding: 'DBHCHT', status: 'draft', startsIn: 91, monday: 'after', length: 46, before: usual, classes: [
    at('Juru Las Pipa SMAW 6G', 'LAS-03', 'LAS1', 'morning', 'bagus'), at('Operator Jahit Garmen, Pandeglang', 'GAR-01', 'MTU', 'morning', 'nining'),
    { label: 'Otomasi Industri (PLC)', program: 'OTO-01', workshop: 'OTO', shift: 'morning' }, { label: 'Operator Entri Data', program: 'KOM-01' },
  ] },
];
