import { parseDay, type Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import { clip, fold, tidy } from '#kernel/text';
import type { SchemesError } from './errors.ts';
import { schemeName, type WrittenScheme } from './imported-scheme.ts';
import { mostUnits, type SchemeKind } from './scheme.ts';
import type { WrittenUnit } from './unit-lines.ts';

/** One line of a table: a scheme, and one of its units if it names any. */
export type SchemeLine = Readonly<Record<'certifier' | 'licence' | 'licensedUntil' | 'name' | 'number' | 'kind' | 'validUntil' | 'code' | 'title' | 'part' | 'decree', string>>;

type Loose = { readonly [name: string]: unknown };
const mostSchemes = 2_000;
/** Units of a whole file, as lines of a table or in JSON. */
export const mostLines = 50_000;

/**
 * Reads the JSON form `{ lsp, licence, licensedUntil, schemes: [{ name, number, kind, validUntil, units: [{ code, title, part, decree }] }] }`, a bare list of
 * schemes, or a single one; also with the Indonesian names LSPs use (`nama_skema`, `kode_skema`, `jenis`, `unit_kompetensi`, `kode`, `judul`). Days are `2027-05-31` or `31/5/2027`.
 * `certifier` names the LSP where the file does not.
 */
export function readSchemesJson(file: unknown, certifier: string): Result<WrittenScheme[], SchemesError> {
  const head = (Array.isArray(file) ? { schemes: file } : file ?? {}) as Loose;
  const listed = listOf(head['schemes'] ?? head['skema']);
  const found = listed.length > 0 ? listed : one(head, ['scheme', 'nama_skema']) ? [head] : [];
  if (found.length > mostSchemes) return fail({ code: 'schemes.file-too-long', field: 'file', most: mostSchemes });
  const named = one(head, ['lsp', 'certifier']) || certifier;
  const units = found.reduce((sum, scheme) => sum + unitsIn(scheme).length, 0);
  if (units > mostLines) return fail({ code: 'schemes.file-too-long', field: 'file', most: mostLines });
  return checked(found.map((scheme): SchemeLine & { units: WrittenUnit[] } => ({
    certifier: one(scheme, ['lsp', 'certifier']) || named, licence: one(scheme, ['licence', 'lisensi']) || one(head, ['licence', 'lisensi']),
    licensedUntil: one(scheme, ['licensedUntil', 'lisensi_sampai']) || one(head, ['licensedUntil', 'lisensi_sampai']),
    name: one(scheme, ['name', 'scheme', 'nama_skema', 'nama']), number: one(scheme, ['number', 'code', 'kode_skema', 'nomor']), kind: one(scheme, ['kind', 'type', 'jenis']),
    validUntil: one(scheme, ['validUntil', 'berlaku_sampai']), code: '', title: '', part: '', decree: '',
    units: unitsIn(scheme)
      .map((unit) => unitOf({ code: one(unit, ['code', 'kode']), title: one(unit, ['title', 'judul']), part: one(unit, ['part', 'jenis']), decree: one(unit, ['decree', 'skkni']) })).filter(({ name }) => name !== ''),
  })));
}

/** Reads the table form; lines of one scheme belong together however they are ordered. */
export function readSchemesTable(lines: readonly SchemeLine[], certifier: string): Result<WrittenScheme[], SchemesError> {
  const schemes = new Map<string, SchemeLine & { units: WrittenUnit[] }>();
  for (const line of lines) {
    const named = { ...line, certifier: tidy(line.certifier) || certifier };
    const at = `${schemeName(named)}\n${tidy(line.number)}`;
    const known = schemes.get(at) ?? { ...named, units: [] };
    schemes.set(at, known);
    if (line.code.trim()) known.units.push(unitOf(line));
  }
  if (schemes.size > mostSchemes) return fail({ code: 'schemes.file-too-long', field: 'file', most: mostSchemes });
  return checked([...schemes.values()]);
}

/** A file without a named scheme is none we know; a scheme whose LSP nobody named could belong to any; one of too many units is several in one. */
function checked(found: readonly (SchemeLine & { readonly units: readonly WrittenUnit[] })[]): Result<WrittenScheme[], SchemesError> {
  const named = found.filter(({ name }) => isName(name));
  if (named.length === 0) return fail({ code: 'schemes.file-unreadable', field: 'file' });
  if (!named.every(({ certifier }) => isName(certifier))) return fail({ code: 'schemes.no-certifier', field: 'certifier' });
  if (named.some(({ units }) => units.length > mostUnits)) return fail({ code: 'schemes.too-many-units', field: 'file', most: mostUnits });
  return ok(named.map((line) => ({
    certifier: clip(line.certifier, 150), name: clip(line.name, 200), ...given('licence', clip(line.licence, 100) || undefined), ...given('licensedUntil', readDay(line.licensedUntil)),
    ...given('number', clip(line.number, 100) || undefined), ...given('kind', readKind(line.kind)), ...given('validUntil', readDay(line.validUntil)), units: line.units,
  })));
}

/** Signs alone name nothing: all of them would be the same. */
const isName = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } => (value === undefined ? {} : { [name]: value } as { [key in Name]: Value });

const unitOf = ({ code, title, part, decree }: Pick<SchemeLine, 'code' | 'title' | 'part' | 'decree'>): WrittenUnit => {
  const of = readDecree(clip(decree, 100));
  return { name: `${clip(code, 60)}${of ? `@${of}` : ''}`, title: clip(title, 300), part: /pilihan|elective/i.test(part) ? 'elective' : 'core' };
};

/** `342/2007` and a centre's own `SK1/2025` as they are; a number and a year out of `Kepmenaker 98/2018` or `Nomor 165 Tahun 2025`. */
function readDecree(text: string): string | undefined {
  if (/^[^/\s]+\/(19|20)\d\d$/.test(text)) return text;
  const found = /(\d+)(?:\/[A-Z.]+)*(?:\/[IVX]+)?\s*(?:\/|tahun\s+)\s*((?:19|20)\d\d)/i.exec(text);
  return found ? `${Number(found[1])}/${found[2]}` : undefined;
}

function readKind(text: string): SchemeKind | undefined {
  const word = fold(text);
  if (/kkni|kualifikasi|qualification/.test(word)) return 'kkni';
  if (/okupasi|occupation/.test(word)) return 'occupation';
  return /kl[au]ster|cluster/.test(word) ? 'cluster' : undefined;
}

/** `2027-05-31`, `31/5/2027` and `31-05-2027`; anything else is no day. */
function readDay(text: string): Day | undefined {
  const turned = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return parseDay(turned ? `${turned[3]}-${turned[2]!.padStart(2, '0')}-${turned[1]!.padStart(2, '0')}` : text.trim().slice(0, 10));
}

const one = (of: Loose, names: readonly string[]): string => names.map((name) => of[name]).map((value) => (typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : '')).find(Boolean) ?? '';
const unitsIn = (scheme: Loose): Loose[] => listOf(scheme['units'] ?? scheme['unit_kompetensi']);
const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter((item): item is Loose => typeof item === 'object' && item !== null) : []);
