import type { DemandError } from '../rules/errors.ts';

type RefusalWords = Record<DemandError['code'], string>;

const id: RefusalWords = {
  'demand.month-past': 'Bulan ini sudah lewat. Pilih bulan ini atau bulan mendatang.',
  'demand.month-too-far': 'Bulan ini terlalu jauh untuk direncanakan. Pilih paling lambat {last}.',
  'demand.unknown-occupation': 'Pilih jabatan dari daftar KBJI.',
  'demand.unknown-unit': 'Unit {unit} belum ada di pustaka standar. Pilih dari daftar, atau impor dahulu keputusannya.',
};

const en: RefusalWords = {
  'demand.month-past': 'This month has passed. Choose this month or a later one.',
  'demand.month-too-far': 'This month is too far off to plan for. Choose {last} at the latest.',
  'demand.unknown-occupation': 'Choose an occupation from the KBJI list.',
  'demand.unknown-unit': 'Unit {unit} is not in the library of standards. Choose from the list, or import its decree first.',
};

/** Words for every refusal of demand. */
export const refusals = { id, en };
