import { fold } from '#kernel/text';
import { fieldOf } from '../vacancy-import/recognize-columns.ts';

/** What a column of minutes can tell. */
export const minutesFields = ['employer', 'occupation', 'headcount', 'month', 'region', 'strength', 'note'] as const;
export type MinutesField = (typeof minutesFields)[number];

const ownNames: Readonly<Record<string, MinutesField>> = {
  bulan: 'month', month: 'month', waktu: 'month', kapan: 'month', 'bulan dibutuhkan': 'month', kekuatan: 'strength', 'kekuatan janji': 'strength', janji: 'strength', kepastian: 'strength', strength: 'strength',
  catatan: 'note', keterangan: 'note', note: 'note', notes: 'note', peserta: 'employer', orang: 'headcount',
};
const fromVacancies: Partial<Record<string, MinutesField>> = {
  title: 'occupation', employer: 'employer', headcount: 'headcount', place: 'region', regency: 'region', province: 'region', district: 'region', startsOn: 'month', description: 'note',
};

export const minutesFieldOf = (name: string): MinutesField | undefined => ownNames[fold(name)] ?? fromVacancies[fieldOf(name) ?? ''];

/** The columns of a pasted table: by its first row where that holds names, otherwise in the usual order. */
export function columnsOf(first: readonly string[]): { readonly fields: readonly (MinutesField | undefined)[]; readonly hasHead: boolean } {
  const named = first.map(minutesFieldOf);
  const hasHead = named.includes('employer') && named.includes('occupation') && new Set(named.filter(Boolean)).size >= 2;
  return hasHead ? { fields: named.map((field, at) => (named.indexOf(field) === at ? field : undefined)), hasHead } : { fields: minutesFields, hasHead };
}
