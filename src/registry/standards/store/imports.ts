import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { KnownUnit, RowState } from '../rules/compare-unit.ts';
import type { ImportWarning } from '../rules/import-warnings.ts';
import type { ImportedUnit } from '../rules/imported-unit.ts';
import type { UnitKey } from '../rules/unit-code.ts';
import { tables } from './tables.ts';
import { criteriaOf, unitsByKey } from './units.ts';

export type ImportRow = { readonly position: number; readonly key: UnitKey; readonly title: string; readonly state: RowState; readonly warnings: readonly ImportWarning[]; readonly unit: ImportedUnit; readonly confirmedAt: Instant | null };
export type ImportHead = { readonly id: Id<'standards-import'>; readonly fileName: string; readonly readAt: Instant; readonly readBy: string };

/** What the library holds of some units, for comparing with a file. */
export async function knownUnits(tx: Transaction, keys: readonly UnitKey[]): Promise<Map<UnitKey, KnownUnit>> {
  const [units, criteria] = [await unitsByKey(tx, keys), await criteriaOf(tx, keys)];
  const elements = keys.length === 0 ? [] : await tables(tx).selectFrom('standards.elements').select(['unit_key', 'number', 'title']).where('unit_key', 'in', [...keys]).orderBy('number').execute();
  return new Map([...units].map(([key, { title, isWithdrawn }]) => [key, {
    title, isWithdrawn, sentences: elements.filter((element) => element.unit_key === key).flatMap((element) =>
      [`${element.number} ${element.title}`, ...criteria.get(key)!.filter((one) => one.element === element.number).map((one) => `${one.no} ${one.text}`)]),
  }]));
}

export async function saveImport(tx: Transaction, centre: Id<'centre'>, head: ImportHead & { fileHash: string }, rows: readonly Omit<ImportRow, 'confirmedAt'>[]): Promise<void> {
  await tables(tx).insertInto('standards.imports').values({ centre_id: centre, id: head.id, file_hash: head.fileHash, file_name: head.fileName, read_at: head.readAt, read_by: head.readBy }).execute();
  for (let first = 0; first < rows.length; first += 500) {
    await tables(tx).insertInto('standards.import_rows').values(rows.slice(first, first + 500).map((row) => ({
      centre_id: centre, import_id: head.id, position: row.position, unit_key: row.key, title: row.title, state: row.state,
      warnings: JSON.stringify(row.warnings), unit: JSON.stringify(row.unit), confirmed_at: null,
    }))).execute();
  }
}

export async function findImport(tx: Transaction, id: Id<'standards-import'>): Promise<{ head: ImportHead; rows: ImportRow[] } | undefined> {
  const head = await tables(tx).selectFrom('standards.imports').select(['file_name', 'read_at', 'read_by']).where('id', '=', id).executeTakeFirst();
  if (!head) return undefined;
  const rows = await tables(tx).selectFrom('standards.import_rows').select(['position', 'unit_key', 'title', 'state', 'warnings', 'unit', 'confirmed_at']).where('import_id', '=', id).orderBy('position').execute();
  return {
    head: { id, fileName: head.file_name, readAt: head.read_at, readBy: head.read_by },
    rows: rows.map((row) => ({
      position: row.position, key: row.unit_key as UnitKey, title: row.title, state: row.state as RowState, warnings: row.warnings as readonly ImportWarning[], unit: row.unit as ImportedUnit, confirmedAt: row.confirmed_at,
    })),
  };
}

export async function listImports(tx: Transaction, limit = 20): Promise<(ImportHead & { rows: number; confirmed: number })[]> {
  const rows = await tables(tx).selectFrom('standards.imports as import')
    .innerJoin('standards.import_rows as row', (join) => join.onRef('row.centre_id', '=', 'import.centre_id').onRef('row.import_id', '=', 'import.id'))
    .select(({ fn }) => ['import.id', 'import.file_name', 'import.read_at', 'import.read_by', fn.countAll<number>().as('rows'), fn.count<number>('row.confirmed_at').as('confirmed')])
    .groupBy(['import.id', 'import.file_name', 'import.read_at', 'import.read_by']).orderBy('import.id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ id: row.id as Id<'standards-import'>, fileName: row.file_name, readAt: row.read_at, readBy: row.read_by, rows: Number(row.rows), confirmed: Number(row.confirmed) }));
}

export async function markConfirmed(tx: Transaction, id: Id<'standards-import'>, positions: readonly number[], now: Instant): Promise<void> {
  await tables(tx).updateTable('standards.import_rows').set({ confirmed_at: now }).where('import_id', '=', id).where('position', 'in', [...positions]).execute();
}
