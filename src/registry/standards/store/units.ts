import { sql } from 'kysely';
import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import { readUnitCode, type UnitKey } from '../rules/unit-code.ts';
import { tables } from './tables.ts';

/** `isWithdrawn`: its decree, read again, does not have it any more. */
export type Unit = { readonly key: UnitKey; readonly code: string; readonly title: string; readonly decree: string; readonly isWithdrawn?: boolean };
export type Criterion = { readonly element: number; readonly elementTitle: string; readonly no: string; readonly text: string };

const columns = ['key', 'code', 'title', 'decree_key', 'is_withdrawn'] as const;
type Row = { key: string; code: string; title: string; decree_key: string; is_withdrawn: boolean };
const readUnit = (row: Row): Unit => ({ key: row.key as UnitKey, code: row.code, title: row.title, decree: row.decree_key, ...(row.is_withdrawn ? { isWithdrawn: true } : {}) });

/** Units by key; one that is not in the library is missing from the map. */
export async function unitsByKey(tx: Transaction, keys: readonly UnitKey[]): Promise<Map<UnitKey, Unit>> {
  if (keys.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('standards.units').select(columns).where('key', 'in', [...new Set(keys)]).execute();
  return new Map(rows.map((row) => [row.key as UnitKey, readUnit(row)]));
}

/**
 * Units as a document names them: a code in any spelling we can read, or `code@number/year`. Without a decree the newest one in force that has the
 * code counts. A name nobody knows is missing from the map.
 */
export async function unitsByCode(tx: Transaction, names: readonly string[]): Promise<Map<string, Unit>> {
  const asked = [...new Set(names)].map((name) => {
    const [code = '', decree] = name.split('@');
    return { name, code: readUnitCode(code).code, decree: decree?.trim() };
  });
  if (asked.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('standards.units as unit')
    .innerJoin('standards.decrees as decree', (join) => join.onRef('decree.centre_id', '=', 'unit.centre_id').onRef('decree.key', '=', 'unit.decree_key'))
    .select(['unit.key', 'unit.code', 'unit.title', 'unit.decree_key', 'unit.is_withdrawn']).where('unit.code', 'in', [...new Set(asked.map(({ code }) => code))])
    .orderBy('unit.is_withdrawn').orderBy('decree.status').orderBy('decree.year', 'desc').orderBy('unit.decree_key').execute();
  const byCode = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) (byCode.get(row.code) ?? byCode.set(row.code, []).get(row.code)!).push(row);
  return new Map(asked.flatMap(({ name, code, decree }) => {
    const found = byCode.get(code)?.find((row) => (decree === undefined || row.decree_key === decree));
    return found ? [[name, readUnit(found)] as const] : [];
  }));
}

export type UnitFilter = { readonly q?: string | undefined; readonly decree?: string | undefined; readonly withoutWithdrawn?: boolean };

/** What is kept for searching: code with and without dots, and the title, folded. */
export const searchText = (code: string, title: string): string => `${code.toLowerCase()} ${code.toLowerCase().replaceAll('.', '')} ${fold(title)}`;

/** One page of the library; every word of the search must occur in code or title. */
export async function listUnits(tx: Transaction, filter: UnitFilter, limit: number, offset = 0): Promise<{ units: Unit[]; total: number }> {
  let query = tables(tx).selectFrom('standards.units');
  if (filter.decree) query = query.where('decree_key', '=', filter.decree);
  if (filter.withoutWithdrawn) query = query.where('is_withdrawn', '=', false);
  for (const word of (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)) query = query.where('search', 'like', `%${word.replace(/[%_\\]/g, '\\$&')}%`);
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query.select(columns).orderBy('decree_key').orderBy('code').limit(limit).offset(offset).execute();
  return { units: rows.map(readUnit), total: Number(total) };
}

/** Units to choose from: one that its decree has no more is not offered. */
export const searchUnits = async (tx: Transaction, text: string, limit = 20): Promise<Unit[]> => (await listUnits(tx, { q: text, withoutWithdrawn: true }, limit)).units;

/** The criteria of units in their order; a unit without sentences has an empty list. */
export async function criteriaOf(tx: Transaction, keys: readonly UnitKey[]): Promise<Map<UnitKey, Criterion[]>> {
  const found = new Map<UnitKey, Criterion[]>([...new Set(keys)].map((key) => [key, []]));
  if (found.size === 0) return found;
  const rows = await tables(tx).selectFrom('standards.criteria as criterion')
    .innerJoin('standards.elements as element', (join) => join.onRef('element.centre_id', '=', 'criterion.centre_id').onRef('element.unit_key', '=', 'criterion.unit_key').onRef('element.number', '=', 'criterion.element_number'))
    .select(['criterion.unit_key', 'element.number as element', 'element.title as elementTitle', 'criterion.number as no', 'criterion.sentence as text'])
    .where('criterion.unit_key', 'in', [...found.keys()]).orderBy('criterion.unit_key').orderBy('criterion.position').execute();
  for (const { unit_key, ...criterion } of rows) found.get(unit_key as UnitKey)!.push(criterion);
  return found;
}

/** Units of other decrees with one of these titles. */
export async function titlesElsewhere(tx: Transaction, titles: readonly string[], except: readonly string[]): Promise<{ decree: string; title: string }[]> {
  if (titles.length === 0) return [];
  return tables(tx).selectFrom('standards.units').select(['decree_key as decree', 'title'])
    .where(sql<boolean>`title = any(${[...new Set(titles)]}::text[])`).where(sql<boolean>`decree_key <> all(${[...except]}::text[])`).execute();
}

/** The keys of all units of some decrees. */
export async function unitsOfDecrees(tx: Transaction, decrees: readonly string[]): Promise<UnitKey[]> {
  if (decrees.length === 0) return [];
  return (await tables(tx).selectFrom('standards.units').select('key').where('decree_key', 'in', [...decrees]).execute()).map(({ key }) => key as UnitKey);
}

/** The units of some decrees that are not withdrawn, by code. */
export async function presentUnits(tx: Transaction, decrees: readonly string[]): Promise<Unit[]> {
  if (decrees.length === 0) return [];
  return (await tables(tx).selectFrom('standards.units').select(columns).where('decree_key', 'in', [...decrees]).where('is_withdrawn', '=', false).orderBy('code').execute()).map(readUnit);
}
