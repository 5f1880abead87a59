import type { Id } from '#kernel/id';
import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import type { Scheme, SchemeFacts, SchemeKind, SchemeUnit, UnitPart } from '../rules/scheme.ts';
import { listCertifiers } from './certifiers.ts';
import { tables } from './tables.ts';

const columns = ['id', 'certifier_id', 'name', 'number', 'kind', 'valid_until', 'status', 'version'] as const;
type Row = { id: string; certifier_id: string; name: string; number: string | null; kind: string; valid_until: Scheme['validUntil'] | null; status: string; version: number };

async function withUnits(tx: Transaction, rows: readonly Row[]): Promise<Scheme[]> {
  if (rows.length === 0) return [];
  const certifiers = new Map((await listCertifiers(tx)).map((one) => [one.id as string, one]));
  const units = new Map<string, SchemeUnit[]>(rows.map(({ id }) => [id, []]));
  const found = await tables(tx).selectFrom('schemes.scheme_units').select(['scheme_id', 'code', 'unit_key', 'title', 'part']).where('scheme_id', 'in', rows.map(({ id }) => id)).orderBy('position').execute();
  for (const { scheme_id, code, unit_key, title, part } of found) units.get(scheme_id)!.push({ code, key: unit_key as UnitKey | null, title, part: part as UnitPart });
  return rows.map((row) => ({
    id: row.id as Id<'scheme'>, certifier: certifiers.get(row.certifier_id)!, name: row.name, number: row.number ?? undefined, kind: row.kind as SchemeKind,
    validUntil: row.valid_until ?? undefined, status: row.status as Scheme['status'], version: row.version, units: units.get(row.id)!,
  }));
}

/** Every scheme that is not retired, with its units: some hundreds at most in one centre. */
export async function listActiveSchemes(tx: Transaction): Promise<Scheme[]> {
  return withUnits(tx, await tables(tx).selectFrom('schemes.schemes').select(columns).where('status', '=', 'active').orderBy('name', (order) => order.collate('id-x-icu')).orderBy('id').execute());
}

export type SchemeFilter = { readonly q?: string | undefined; readonly certifier?: Id<'certifier'> | undefined; readonly state?: 'active' | 'retired' | undefined };

/** One page of the schemes, those out of use last, and how many the filter has in all; every word of the search must occur in name, number or a unit's code. */
export async function listSchemes(tx: Transaction, { q = '', certifier, state }: SchemeFilter, limit: number, offset: number): Promise<{ schemes: Scheme[]; total: number }> {
  let query = tables(tx).selectFrom('schemes.schemes');
  if (state) query = query.where('status', '=', state);
  if (certifier) query = query.where('certifier_id', '=', certifier);
  for (const word of fold(q).split(' ').filter(Boolean).slice(0, 8)) query = query.where('search', 'like', `%${word}%`);
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query.select(columns).orderBy('status').orderBy('name', (order) => order.collate('id-x-icu')).orderBy('id').limit(limit).offset(offset).execute();
  return { schemes: await withUnits(tx, rows), total: Number(total) };
}

export async function getScheme(tx: Transaction, id: Id<'scheme'>): Promise<Scheme | undefined> {
  return (await withUnits(tx, await tables(tx).selectFrom('schemes.schemes').select(columns).where('id', '=', id).execute()))[0];
}

/** The scheme of that LSP and name that is not retired. */
export async function findSchemeByName(tx: Transaction, certifier: Id<'certifier'>, name: string): Promise<Scheme | undefined> {
  const rows = await tables(tx).selectFrom('schemes.schemes').select(columns).where('certifier_id', '=', certifier).where('name_key', '=', fold(name)).where('status', '=', 'active').execute();
  return (await withUnits(tx, rows))[0];
}

const columnsOf = ({ name, number, kind, validUntil, units }: SchemeFacts) => ({
  name, name_key: fold(name), number: number ?? null, kind, valid_until: validUntil ?? null, search: fold([name, number ?? '', ...units.map(({ code }) => code)].join(' ')),
});

async function saveUnits(tx: Transaction, centre: Id<'centre'>, id: Id<'scheme'>, units: readonly SchemeUnit[]): Promise<void> {
  await tables(tx).deleteFrom('schemes.scheme_units').where('scheme_id', '=', id).execute();
  if (units.length === 0) return;
  await tables(tx).insertInto('schemes.scheme_units').values(units.map(({ code, key, title, part }, index) => ({ centre_id: centre, scheme_id: id, position: index + 1, code, unit_key: key, title, part }))).execute();
}

/** Adds a scheme; false when the LSP has one of that name already. */
export async function addScheme(tx: Transaction, centre: Id<'centre'>, id: Id<'scheme'>, certifier: Id<'certifier'>, facts: SchemeFacts): Promise<boolean> {
  const added = await tables(tx).insertInto('schemes.schemes').values({ centre_id: centre, id, certifier_id: certifier, ...columnsOf(facts) }).onConflict((conflict) => conflict.doNothing()).returning('id').execute();
  if (added.length === 0) return false;
  await saveUnits(tx, centre, id, facts.units);
  return true;
}

/** Writes a scheme anew if nobody else did since `version`; false when somebody was first. */
export async function saveScheme(tx: Transaction, centre: Id<'centre'>, { id, version }: Pick<Scheme, 'id' | 'version'>, certifier: Id<'certifier'>, facts: SchemeFacts): Promise<boolean> {
  const changed = await tables(tx).updateTable('schemes.schemes').set({ certifier_id: certifier, ...columnsOf(facts), version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return false;
  await saveUnits(tx, centre, id, facts.units);
  return true;
}

/** Takes a scheme out of use; false when somebody changed it since `version`. */
export async function retire(tx: Transaction, { id, version }: Pick<Scheme, 'id' | 'version'>): Promise<boolean> {
  const changed = await tables(tx).updateTable('schemes.schemes').set({ status: 'retired', version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
