import type { Day } from '#kernel/day';
import { fold } from '#kernel/text';
import type { SchemeKind, SchemeUnit } from './scheme.ts';
import type { WrittenUnit } from './unit-lines.ts';

/** A scheme as a file holds it. `kind` is missing where the file's word for it is none of the three. */
export type WrittenScheme = {
  readonly certifier: string; readonly licence?: string; readonly licensedUntil?: Day;
  readonly name: string; readonly number?: string; readonly kind?: SchemeKind; readonly validUntil?: Day; readonly units: readonly WrittenUnit[];
};

/** The same with each unit looked up in the library. */
export type ImportedScheme = Omit<WrittenScheme, 'units'> & { readonly units: readonly SchemeUnit[] };

/** What makes two schemes the same: LSP and name, in any spelling. */
export const schemeName = ({ certifier, name }: { readonly certifier: string; readonly name: string }): string => `${fold(certifier)}\n${fold(name)}`;
