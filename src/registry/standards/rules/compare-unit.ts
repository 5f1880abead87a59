import type { ImportedUnit } from './imported-unit.ts';

/** What the library already holds of a unit. */
export type KnownUnit = { readonly title: string; readonly sentences: readonly string[]; readonly isWithdrawn?: boolean | undefined };
/** `revoked`: not a unit but a whole older decree that this one takes out of force. `gone`: a known unit of the same decree that the file does not have. */
export type RowState = 'new' | 'changed' | 'same' | 'revoked' | 'gone';

/** What taking a unit over would do to the library. */
export function compareUnit(unit: ImportedUnit, known: KnownUnit | undefined): RowState {
  if (!known) return 'new';
  if (known.isWithdrawn) return 'changed';
  const sentences = sentencesOf(unit);
  return known.title === unit.title && known.sentences.length === sentences.length && known.sentences.every((sentence, index) => sentence === sentences[index]) ? 'same' : 'changed';
}

/** Elements and criteria of a unit as one list, for comparing. */
export const sentencesOf = (unit: Pick<ImportedUnit, 'elements'>): string[] =>
  unit.elements.flatMap(({ number, title, criteria }) => [`${number} ${title}`, ...criteria.map((criterion) => `${criterion.number} ${criterion.sentence}`)]);

const mostElements = 999;

/** Elements numbered twice, not at all or by what is no number of an element cannot be stored apart: they are numbered anew in their order. */
export const withOwnNumbers = (unit: ImportedUnit): ImportedUnit['elements'] =>
  new Set(unit.elements.map(({ number }) => number)).size === unit.elements.length && unit.elements.every(({ number }) => Number.isInteger(number) && number >= 1 && number <= mostElements)
    ? unit.elements
    : unit.elements.map((element, index) => ({ ...element, number: index + 1 }));
