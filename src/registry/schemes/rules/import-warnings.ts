import type { Day } from '#kernel/day';
import { fold } from '#kernel/text';
import { schemeName, type ImportedScheme, type WrittenScheme } from './imported-scheme.ts';
import type { Scheme } from './scheme.ts';

/** Something odd in a file of schemes. It is shown and never blocks. */
export type ImportWarning =
  | { readonly kind: 'unknown-unit'; readonly code: string }
  /** Written differently from the library; the library's spelling is taken. */
  | { readonly kind: 'other-spelling'; readonly code: string; readonly written: string }
  | { readonly kind: 'doubled-unit'; readonly code: string }
  | { readonly kind: 'no-units' }
  | { readonly kind: 'no-kind' }
  | { readonly kind: 'over'; readonly on: Day }
  | { readonly kind: 'licence-over'; readonly on: Day }
  /** The same LSP and name, or the same number, twice in the file. */
  | { readonly kind: 'doubled-scheme' }
  | { readonly kind: 'doubled-number'; readonly number: string }
  /** Nearly the same list of units stands under another name: copied from there, or one of the two is wrong. */
  | { readonly kind: 'copied-list'; readonly scheme: string };

type Read = { readonly written: WrittenScheme; readonly scheme: ImportedScheme };
type Around = { readonly all: readonly Read[]; readonly known: readonly Scheme[]; readonly today: Day };

/** Everything odd about one scheme, seen among the others of its file and those we have. */
export function warningsOf({ written, scheme }: Read, { all, known, today }: Around): ImportWarning[] {
  const others = all.filter((one) => one.scheme !== scheme).map((one) => one.scheme);
  const copied = copiedFrom(scheme, [...others, ...known.map(({ certifier, name, units }) => ({ certifier: certifier.name, name, units }))]);
  return [
    ...scheme.units.filter(({ key }) => key === null).map(({ code }) => ({ kind: 'unknown-unit' as const, code })),
    ...otherSpellings(written, scheme),
    ...doubledOf(scheme.units.map(({ key, code }) => key ?? code)).map((code) => ({ kind: 'doubled-unit' as const, code: code.split('@')[0]! })),
    ...(scheme.units.length === 0 ? [{ kind: 'no-units' as const }] : []),
    ...(scheme.kind === undefined ? [{ kind: 'no-kind' as const }] : []),
    ...(scheme.validUntil !== undefined && scheme.validUntil < today ? [{ kind: 'over' as const, on: scheme.validUntil }] : []),
    ...(scheme.licensedUntil !== undefined && scheme.licensedUntil < today ? [{ kind: 'licence-over' as const, on: scheme.licensedUntil }] : []),
    ...(others.some((other) => schemeName(other) === schemeName(scheme)) ? [{ kind: 'doubled-scheme' as const }] : []),
    ...(scheme.number !== undefined && others.some((other) => other.number === scheme.number) ? [{ kind: 'doubled-number' as const, number: scheme.number }] : []),
    ...(copied === undefined ? [] : [{ kind: 'copied-list' as const, scheme: copied }]),
  ];
}

const otherSpellings = (written: WrittenScheme, { units }: ImportedScheme): ImportWarning[] => units.flatMap(({ key, code }, at) => {
  const asWritten = written.units[at]!.name.split('@')[0]!;
  return key !== null && asWritten !== code ? [{ kind: 'other-spelling', code, written: asWritten }] : [];
});

const doubledOf = (codes: readonly string[]): string[] => [...new Set(codes.filter((code, at) => codes.indexOf(code) < at))];

/** How much of two lists must be shared, and of how many units they must be made, to look copied. */
const copiedShare = 0.8;
const fewest = 3;

type Listed = Pick<ImportedScheme, 'certifier' | 'name' | 'units'>;

/** The name of another scheme of this LSP with nearly the same units. That of another LSP is no copy: LSPs share schemes. */
function copiedFrom(scheme: Listed, others: readonly Listed[]): string | undefined {
  const own = new Set(scheme.units.map(({ key, code }) => key ?? code));
  if (own.size < fewest) return undefined;
  return others.find((other) => {
    if (schemeName(other) === schemeName(scheme) || fold(other.certifier) !== fold(scheme.certifier)) return false;
    const theirs = new Set(other.units.map(({ key, code }) => key ?? code));
    return [...own].filter((unit) => theirs.has(unit)).length >= copiedShare * Math.max(own.size, theirs.size);
  })?.name;
}
