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
type Names = Pick<ImportedScheme, 'certifier' | 'name' | 'units'>;

/** Everything odd about each scheme of a file, seen among the others of it and those we have. A file may hold two thousand: what is looked for among all is looked up. */
export function warningsOfEach(all: readonly Read[], known: readonly Scheme[], today: Day): ImportWarning[][] {
  const schemes = all.map(({ scheme }) => scheme);
  const names = countOf(schemes.map(schemeName));
  const numbers = countOf(schemes.flatMap(({ number }) => number ?? []));
  const copied = copiedAmong(schemes, known.map(({ certifier, name, units }) => ({ certifier: certifier.name, name, units })));
  return all.map(({ written, scheme }, at): ImportWarning[] => [
    ...ownWarnings(scheme, written, today),
    ...(names.get(schemeName(scheme))! > 1 ? [{ kind: 'doubled-scheme' as const }] : []),
    ...(scheme.number !== undefined && numbers.get(scheme.number)! > 1 ? [{ kind: 'doubled-number' as const, number: scheme.number }] : []),
    ...(copied[at] === undefined ? [] : [{ kind: 'copied-list' as const, scheme: copied[at] }]),
  ]);
}

const ownWarnings = (scheme: ImportedScheme, written: WrittenScheme, today: Day): ImportWarning[] => [
  ...scheme.units.filter(({ key }) => key === null).map(({ code }) => ({ kind: 'unknown-unit' as const, code })),
  ...otherSpellings(written, scheme),
  ...doubledOf(unitsOf(scheme)).map((code) => ({ kind: 'doubled-unit' as const, code: code.split('@')[0]! })),
  ...(scheme.units.length === 0 ? [{ kind: 'no-units' as const }] : []),
  ...(scheme.kind === undefined ? [{ kind: 'no-kind' as const }] : []),
  ...(scheme.validUntil !== undefined && scheme.validUntil < today ? [{ kind: 'over' as const, on: scheme.validUntil }] : []),
  ...(scheme.licensedUntil !== undefined && scheme.licensedUntil < today ? [{ kind: 'licence-over' as const, on: scheme.licensedUntil }] : []),
];

const otherSpellings = (written: WrittenScheme, { units }: ImportedScheme): ImportWarning[] => units.flatMap(({ key, code }, at) => {
  const asWritten = written.units[at]!.name.split('@')[0]!;
  return key !== null && asWritten !== code ? [{ kind: 'other-spelling', code, written: asWritten }] : [];
});

const unitsOf = ({ units }: Pick<Names, 'units'>): string[] => units.map(({ key, code }) => key ?? code);
const doubledOf = (codes: readonly string[]): string[] => [...countOf(codes)].filter(([, count]) => count > 1).map(([code]) => code);

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** How much of two lists must be shared, and of how many units they must be made, to look copied. */
const copiedShare = 0.8;
const fewest = 3;

/** For each scheme another one with nearly the same units, by name; the same scheme under its own name is no copy, nor is that of another LSP: LSPs share schemes. */
function copiedAmong(schemes: readonly Names[], known: readonly Names[]): (string | undefined)[] {
  const all = [...schemes, ...known].map((one) => ({ ...one, key: schemeName(one), own: new Set(unitsOf(one)) }));
  // A unit of another LSP is another unit here.
  const shared = (one: (typeof all)[number]): string[] => [...one.own].map((unit) => `${fold(one.certifier)}\n${unit}`);
  const byUnit = new Map<string, number[]>();
  for (const [at, one] of all.entries()) for (const unit of shared(one)) (byUnit.get(unit) ?? byUnit.set(unit, []).get(unit)!).push(at);
  return all.slice(0, schemes.length).map((one) => {
    if (one.own.size < fewest) return undefined;
    const counts = new Uint16Array(all.length);
    for (const unit of shared(one)) for (const at of byUnit.get(unit)!) counts[at]! += 1;
    return all.find((other, at) => other.key !== one.key && counts[at]! >= copiedShare * Math.max(one.own.size, other.own.size))?.name;
  });
}
