import type { ImportedUnit } from './imported-unit.ts';
import { readUnitCode, type UnitCodeWarning } from './unit-code.ts';

/** Something odd in a decree's file. It is shown and never blocks: printed decrees carry such slips. */
export type ImportWarning =
  | { readonly kind: 'code'; readonly what: UnitCodeWarning; readonly asWritten: string }
  | { readonly kind: 'doubled-code' }
  /** Units of a group are numbered one after another; this one follows a gap. */
  | { readonly kind: 'missing-unit'; readonly number: string }
  /** Most of this list stands word for word in another decree that is not revoked: a list copied from elsewhere, or a wrong file. */
  | { readonly kind: 'copied-list'; readonly decree: string }
  /** More units of the decree would go than stay: the file may hold only a part of it. */
  | { readonly kind: 'partial-file'; readonly gone: number }
  | { readonly kind: 'no-elements' }
  | { readonly kind: 'element-without-criteria'; readonly element: number }
  | { readonly kind: 'missing-element'; readonly element: number }
  | { readonly kind: 'missing-criterion'; readonly number: string }
  | { readonly kind: 'stray-criterion'; readonly number: string };

/** Everything odd about one unit, seen among the others of its file. */
export function warningsOf(unit: ImportedUnit, all: readonly ImportedUnit[], copiedFrom?: string): ImportWarning[] {
  const doubled = all.some((other) => other !== unit && other.key === unit.key && other.title !== unit.title);
  return [
    ...readUnitCode(unit.asWritten).warnings.map((what) => ({ kind: 'code' as const, what, asWritten: unit.asWritten })),
    ...(doubled ? [{ kind: 'doubled-code' as const }] : []),
    ...unitGap(unit, all).map((number) => ({ kind: 'missing-unit' as const, number })),
    ...(copiedFrom === undefined ? [] : [{ kind: 'copied-list' as const, decree: copiedFrom }]),
    ...(unit.elements.length === 0 ? [{ kind: 'no-elements' as const }] : []),
    ...gaps(unit.elements.map((element) => element.number)).map((element) => ({ kind: 'missing-element' as const, element })),
    ...unit.elements.flatMap(elementWarnings),
    ...unit.stray.map(({ number }) => ({ kind: 'stray-criterion' as const, number })),
  ];
}

/** What is odd about units that the file leaves out of a decree it holds `kept` units of. */
export const goneWarnings = (kept: number, gone: number): ImportWarning[] => (gone > kept ? [{ kind: 'partial-file', gone }] : []);

/** The numbers left out right before this unit among those of its group: `C.24LAS01.004.1` after `.001.` lacks 002 and 003. */
function unitGap({ code }: ImportedUnit, all: readonly ImportedUnit[]): string[] {
  const [section, group, number = ''] = code.split('.');
  if (!/^\d{3}$/.test(number)) return [];
  const before = all.map((one) => one.code.split('.')).filter((parts) => parts[0] === section && parts[1] === group && /^\d{3}$/.test(parts[2] ?? '')).map((parts) => Number(parts[2])).filter((one) => one < Number(number));
  const last = Math.max(0, ...before);
  return Array.from({ length: Math.min(20, Number(number) - last - 1) }, (_, index) => String(last + 1 + index).padStart(3, '0'));
}

/** How much of a list must stand elsewhere, and of how many units it must be made, to look copied. */
const copiedShare = 0.8;
const fewest = 5;

/** The decree most of these titles stand in already, unless this file revokes it: then they are its successors. */
export function copiedFrom(units: readonly ImportedUnit[], elsewhere: readonly { readonly decree: string; readonly title: string }[], revokes: readonly string[]): string | undefined {
  const titles = new Set(units.map(({ title }) => title));
  if (titles.size < fewest) return undefined;
  const shared = new Map<string, Set<string>>();
  for (const { decree, title } of elsewhere) if (titles.has(title) && !revokes.includes(decree)) shared.set(decree, (shared.get(decree) ?? new Set()).add(title));
  return [...shared].filter(([, own]) => own.size >= copiedShare * titles.size).sort(([one], [other]) => (one < other ? -1 : 1))[0]?.[0];
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
