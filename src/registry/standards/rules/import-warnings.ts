import type { ImportedUnit } from './imported-unit.ts';
import { readUnitCode, type UnitCodeWarning } from './unit-code.ts';

/** Something odd in a decree's file. It is shown and never blocks: printed decrees carry such slips. */
export type ImportWarning =
  | { readonly kind: 'code'; readonly what: UnitCodeWarning; readonly asWritten: string }
  | { readonly kind: 'doubled-code' }
  | { readonly kind: 'no-elements' }
  | { readonly kind: 'element-without-criteria'; readonly element: number }
  | { readonly kind: 'missing-element'; readonly element: number }
  | { readonly kind: 'missing-criterion'; readonly number: string }
  | { readonly kind: 'stray-criterion'; readonly number: string };

/** Everything odd about one unit, seen among the others of its file. */
export function warningsOf(unit: ImportedUnit, all: readonly ImportedUnit[]): ImportWarning[] {
  const doubled = all.some((other) => other !== unit && other.key === unit.key && other.title !== unit.title);
  return [
    ...readUnitCode(unit.asWritten).warnings.map((what) => ({ kind: 'code' as const, what, asWritten: unit.asWritten })),
    ...(doubled ? [{ kind: 'doubled-code' as const }] : []),
    ...(unit.elements.length === 0 ? [{ kind: 'no-elements' as const }] : []),
    ...gaps(unit.elements.map((element) => element.number)).map((element) => ({ kind: 'missing-element' as const, element })),
    ...unit.elements.flatMap(elementWarnings),
    ...unit.stray.map(({ number }) => ({ kind: 'stray-criterion' as const, number })),
  ];
}

function elementWarnings({ number, criteria }: ImportedUnit['elements'][number]): ImportWarning[] {
  if (criteria.length === 0) return [{ kind: 'element-without-criteria', element: number }];
  const numbers = criteria.map((criterion) => Number(criterion.number.split('.')[1] ?? Number.NaN));
  return gaps(numbers).map((missing) => ({ kind: 'missing-criterion', number: `${number}.${missing}` }));
}

/** Numbers left out between 1 and the last. */
function gaps(numbers: readonly number[]): number[] {
  const seen = new Set(numbers.filter(Number.isInteger));
  const last = Math.min(Math.max(0, ...seen), 200);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !seen.has(number));
}
