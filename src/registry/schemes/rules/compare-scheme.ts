import type { ImportedScheme } from './imported-scheme.ts';
import type { Scheme, SchemeUnit } from './scheme.ts';

export type RowState = 'new' | 'changed' | 'same';

/** What taking a scheme over would do; what the file leaves out it does not change. */
export function compareScheme(scheme: ImportedScheme, known: Scheme | undefined): RowState {
  if (!known) return 'new';
  const { number, kind, validUntil, licence, licensedUntil } = scheme;
  const told = [[number, known.number], [kind, known.kind], [validUntil, known.validUntil], [licence, known.certifier.licence], [licensedUntil, known.certifier.licensedUntil]] as const;
  const isSame = told.every(([now, before]) => now === undefined || now === before) && known.name === scheme.name && (scheme.units.length === 0 || listOf(scheme.units) === listOf(known.units));
  return isSame ? 'same' : 'changed';
}

const listOf = (units: readonly SchemeUnit[]): string => JSON.stringify(units.map(({ code, key, part }) => [key ?? code, part]));
