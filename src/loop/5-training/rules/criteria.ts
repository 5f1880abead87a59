import type { Criterion, UnitKey } from '#standards';

/** Where a unit has no criteria the unit itself is judged as one. */
export const wholeUnit = 'unit';

/** One line to judge by: a criterion, or the unit as a whole. */
export type AbilityLine = { readonly criterion: string; readonly element: string | undefined; readonly text: string };
export type AbilityUnit = { readonly unitKey: UnitKey; readonly title: string; readonly lines: readonly AbilityLine[] };

/** What is judged in a program: its units in teaching order, each with its criteria or, where the library has none, as one line. */
export function abilityUnits(units: readonly { readonly unitKey: UnitKey; readonly title: string }[], criteria: ReadonlyMap<UnitKey, readonly Criterion[]>): AbilityUnit[] {
  return units.map(({ unitKey, title }) => {
    const own = criteria.get(unitKey) ?? [];
    const lines = own.map(({ no, text, elementTitle }) => ({ criterion: no, element: elementTitle, text }));
    return { unitKey, title, lines: lines.length > 0 ? lines : [{ criterion: wholeUnit, element: undefined, text: title }] };
  });
}

export const countLines = (units: readonly AbilityUnit[]): number => units.reduce((sum, unit) => sum + unit.lines.length, 0);
