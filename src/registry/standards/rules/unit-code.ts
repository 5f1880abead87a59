declare const unit: unique symbol;

/** The name of a competency unit within its decree, e.g. `C.24LAS01.001.1@98/2018`. */
export type UnitKey = string & { readonly [unit]: true };

/** Which rule a unit code follows: the letter-and-field codes of 2007, the KBLI codes of 2012, those of 2016, or none of ours. */
export type UnitCodeGrammar = '2007' | '2012' | '2016' | 'foreign';

/** Something odd that never blocks: real decrees carry such codes. */
export type UnitCodeWarning = 'letter-for-digit' | 'digit-for-letter' | 'lower-case' | 'separator' | 'missing-version' | 'odd-version' | 'unknown-grammar';

/** `code` is the corrected spelling, so that a typing slip and the right code meet; what was written stays beside it. */
export type UnitCode = { readonly code: string; readonly grammar: UnitCodeGrammar; readonly warnings: readonly UnitCodeWarning[]; readonly asWritten: string };

/** Names a unit everywhere in the product: `C.24LAS01.001.1@98/2018`. Codes are used again by the decree that revises them, so the decree belongs to the name. */
export const unitKey = (code: string, decreeNumber: string, year: number): UnitKey => `${code}@${decreeNumber.trim()}/${year}` as UnitKey;

/** Reads any spelling of a unit code (PER.21/MEN/X/2007, Permenakertrans 8/2012, Permenaker 3/2016, foreign). It warns and never refuses. */
export function readUnitCode(text: string): UnitCode {
  const asWritten = text.trim();
  const upper = asWritten.toUpperCase();
  const segments = upper.split(/[^A-Z0-9]+/).filter((segment) => segment !== '');
  const read =
    firstOf(shapes, (shape) => fit(shape, segments)) ??
    firstOf(shapes, (shape) => fitCompact(shape, segments, shape.version)) ??
    firstOf(shapes, (shape) => fitCompact(shape, segments));
  const lowerCase: UnitCodeWarning[] = upper === asWritten ? [] : ['lower-case'];
  if (!read) return { code: upper.replace(/\s+/g, ' '), grammar: 'foreign', warnings: australian.test(upper) ? lowerCase : [...lowerCase, 'unknown-grammar'], asWritten };
  const isDotted = upper.split('.').length === read.parts.length && /^[A-Z0-9.]*$/.test(upper);
  const separator: UnitCodeWarning[] = isDotted ? [] : ['separator'];
  return { code: read.parts.join('.'), grammar: read.grammar, warnings: [...lowerCase, ...separator, ...read.warnings], asWritten };
}

const australian = /^[A-Z]{3,8}\d{3,4}[A-Z]?$/;

/** S: a KBLI section A to U; L: a letter; D: a digit. `version` is how many digits the version should have. */
type Shape = { readonly grammar: UnitCodeGrammar; readonly parts: readonly string[]; readonly version: number };
type Read = { readonly grammar: UnitCodeGrammar; readonly parts: readonly string[]; readonly warnings: readonly UnitCodeWarning[] };

const shapes: readonly Shape[] = [
  { grammar: '2016', parts: ['S', 'DDLLLDD', 'DDD'], version: 1 },
  { grammar: '2012', parts: ['S', 'DDDDDD', 'DDD'], version: 2 },
  { grammar: '2012', parts: ['S', 'DDDDD', 'DDD'], version: 2 },
  { grammar: '2007', parts: ['LLL', 'LLDD', 'DDD'], version: 2 },
];

function fit(shape: Shape, segments: readonly string[]): Read | undefined {
  const [version = '', ...more] = segments.slice(shape.parts.length);
  const parts = shape.parts.map((template, at) => corrected(template, segments[at] ?? ''));
  const number = corrected('D'.repeat(version.length), version);
  if (more.length > 0 || version.length > 2 || number === undefined || parts.includes(undefined)) return undefined;
  const whole = (version === '' ? parts : [...parts, number]) as string[];
  return { grammar: shape.grammar, parts: whole, warnings: warningsOf(shape, segments, whole, version.length) };
}

/** A code with dots missing, cut by length; a dot that stands elsewhere means that it is no such code. */
function fitCompact(shape: Shape, written: readonly string[], version?: number): Read | undefined {
  const compact = written.join('');
  const cuts = shape.parts.map((_, at) => endOf(shape.parts, at));
  if (version !== undefined && compact.length !== cuts.at(-1)! + version) return undefined;
  if (written.some((_, at) => at < written.length - 1 && !cuts.includes(endOf(written, at)))) return undefined;
  const segments = [...cuts, compact.length].map((end, at) => compact.slice(cuts[at - 1] ?? 0, end));
  return fit(shape, segments.filter((segment) => segment !== ''));
}

const endOf = (parts: readonly string[], at: number): number => parts.slice(0, at + 1).join('').length;

function warningsOf(shape: Shape, written: readonly string[], parts: readonly string[], version: number): UnitCodeWarning[] {
  const changed = parts.flatMap((part, at) => [...part].filter((sign, index) => sign !== written[at]![index]));
  return [
    ...(changed.some((sign) => /\d/.test(sign)) ? ['letter-for-digit' as const] : []),
    ...(changed.some((sign) => /[A-Z]/.test(sign)) ? ['digit-for-letter' as const] : []),
    ...(version === 0 ? ['missing-version' as const] : version === shape.version ? [] : ['odd-version' as const]),
  ];
}

const digitFor: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };
const letterFor: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B' };

/** The text in the template's shape, look-alike signs exchanged; undefined when it cannot be, or when no sign at a letter's place is a letter. */
function corrected(template: string, text: string): string | undefined {
  if (text.length !== template.length) return undefined;
  const signs = [...text].map((sign, at) => (template[at] === 'D' ? asDigit(sign) : template[at] === 'L' ? asLetter(sign) : /[A-U]/.test(sign) ? sign : undefined));
  const hasLetter = !template.includes('L') || [...text].some((sign, at) => template[at] === 'L' && /[A-Z]/.test(sign));
  return signs.includes(undefined) || !hasLetter ? undefined : signs.join('');
}

const asDigit = (sign: string): string | undefined => (/\d/.test(sign) ? sign : digitFor[sign]);
const asLetter = (sign: string): string | undefined => (/[A-Z]/.test(sign) ? sign : letterFor[sign]);

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
