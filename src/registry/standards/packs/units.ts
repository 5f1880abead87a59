import { readPack } from './read-pack.ts';

export type PackDecree = { readonly id: string; readonly number: string; readonly year: number; readonly label: string; readonly title: string; readonly revokes?: readonly string[] };
export type PackUnit = { readonly decree: string; readonly code: string; readonly title: string };

/** Decrees and units by code and title; the sentences of a unit come in by the centre's own import. */
export const unitsPack = readPack<{ readonly decrees: readonly PackDecree[]; readonly units: readonly PackUnit[] }>('units');
