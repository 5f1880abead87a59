import { fail, ok, type Result } from '#kernel/result';
import { clip, tidy } from '#kernel/text';
import type { StandardsError } from './errors.ts';
import type { ImportedCriterion, ImportedDecree, ImportedElement, ImportedUnit } from './imported-unit.ts';
import { readUnitCode, unitKey } from './unit-code.ts';

/** One line of a table: `decree, year, unit code, title, element no, element, criterion no, criterion`, and `revokes` with decrees parted by semicolons. */
export type DecreeLine = { readonly decree: string; readonly year: string; readonly code: string; readonly title: string; readonly elementNumber: string; readonly element: string; readonly criterionNumber: string; readonly criterion: string; readonly revokes: string };

type Loose = { readonly [name: string]: unknown };

/** Reads the JSON form: `{ decree: "Kepmenaker 321/2016", field, revokes: ["KEP.342/MEN/X/2007"], units: [{ code, title, elements: [{ no, title, criteria: [{ no, text }] }] }] }`. */
export function readDecreeJson(file: unknown): Result<ImportedDecree, StandardsError> {
  const { decree, field, units, revokes } = (file ?? {}) as Loose;
  const named = readDecreeName(String(decree ?? ''));
  if (!named || !Array.isArray(units)) return fail({ code: 'standards.file-unreadable', field: 'file' });
  if (units.length > 5_000) return fail({ code: 'standards.file-too-long', field: 'file', most: 5_000 });
  return ok({ units: units.map((unit) => unitOf(unit as Loose, named, text(field))), revokes: revokedBy(Array.isArray(revokes) ? revokes.map(text) : []) });
}

function unitOf(unit: Loose, { number, year }: { number: string; year: number }, decreeTitle: string): ImportedUnit {
  const { code, asWritten } = readUnitCode(text(unit['code']));
  const elements = listOf(unit['elements']).map((element): ImportedElement => ({
    number: Number(element['no']) || 0, title: text(element['title']), criteria: listOf(element['criteria']).map(criterionOf),
  }));
  return {
    key: unitKey(code, number, year), code, asWritten, title: text(unit['title']), decreeNumber: number, decreeYear: year, decreeTitle, elements,
    stray: listOf(unit['criteria_without_element']).map(criterionOf),
  };
}

/** Decrees named as revoked, as `342/2007`; what is no decree's name is left out. */
const revokedBy = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => { const decree = readDecreeName(name); return decree ? [`${decree.number}/${decree.year}`] : []; }))];

const criterionOf = (criterion: Loose): ImportedCriterion => ({ number: text(criterion['no']), sentence: text(criterion['text']) });
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? clip(String(value), 2_000) : '');
const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter((item): item is Loose => typeof item === 'object' && item !== null) : []);

/** `321` of 2016 from `Kepmenaker 321/2016`, `Nomor 165 Tahun 2025`, `KEP.342/MEN/X/2007` or `98/2018`. */
export function readDecreeName(name: string): { number: string; year: number } | undefined {
  const found = /(\d+)(?:\s*\/[A-Z.]+)*(?:\/[IVX]+)?\s*(?:\/|Tahun\s+)\s*((?:19|20)\d\d)\b/i.exec(name);
  return found ? { number: String(Number(found[1])), year: Number(found[2]) } : undefined;
}

/** Reads the table form; lines of one unit belong together however they are ordered. */
export function readDecreeTable(lines: readonly DecreeLine[]): Result<ImportedDecree, StandardsError> {
  const units = new Map<string, { unit: ImportedUnit; elements: Map<number, { title: string; criteria: ImportedCriterion[] }>; stray: ImportedCriterion[] }>();
  for (const line of lines) {
    const decree = readDecreeName(line.decree) ?? { number: tidy(line.decree), year: Number(line.year) };
    if (!decree.number || !Number.isInteger(decree.year) || decree.year < 1990 || decree.year > 2100 || !line.code.trim()) return fail({ code: 'standards.file-unreadable', field: 'file' });
    const { code, asWritten } = readUnitCode(line.code);
    const title = tidy(line.title);
    const at = `${unitKey(code, decree.number, decree.year)}\n${title}`;
    const known = units.get(at) ?? {
      unit: { key: unitKey(code, decree.number, decree.year), code, asWritten, title, decreeNumber: decree.number, decreeYear: decree.year, decreeTitle: '', elements: [], stray: [] },
      elements: new Map(), stray: [],
    };
    units.set(at, known);
    addLine(known, line);
  }
  if (units.size === 0) return fail({ code: 'standards.file-unreadable', field: 'file' });
  return ok({
    units: [...units.values()].map(({ unit, elements, stray }) => ({ ...unit, elements: [...elements].sort(([one], [other]) => one - other).map(([number, element]) => ({ number, ...element })), stray })),
    revokes: revokedBy(lines.flatMap((line) => line.revokes.split(';'))),
  });
}

function addLine({ elements, stray }: { elements: Map<number, { title: string; criteria: ImportedCriterion[] }>; stray: ImportedCriterion[] }, line: DecreeLine): void {
  const number = Number(line.elementNumber);
  const criterion = { number: tidy(line.criterionNumber), sentence: tidy(line.criterion) };
  if (!Number.isInteger(number) || number < 1) {
    if (criterion.sentence) stray.push(criterion);
    return;
  }
  const element = elements.get(number) ?? { title: tidy(line.element), criteria: [] };
  elements.set(number, element);
  if (criterion.sentence) element.criteria.push(criterion);
}
