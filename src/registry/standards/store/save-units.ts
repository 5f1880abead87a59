import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ImportedElement } from '../rules/imported-unit.ts';
import type { UnitKey } from '../rules/unit-code.ts';
import { tables } from './tables.ts';
import { searchText } from './units.ts';

export type DecreeRow = { readonly number: string; readonly year: number; readonly label: string; readonly title: string; readonly isRevoked?: boolean };
export type UnitRow = { readonly key: UnitKey; readonly code: string; readonly decree: string; readonly title: string };
type Origin = 'pack' | 'import';

const rowsAtOnce = 2_000;

/** Adds decrees that are not there yet; a known one keeps what it has. */
export async function addDecrees(tx: Transaction, centre: Id<'centre'>, decrees: readonly DecreeRow[], origin: Origin): Promise<void> {
  if (decrees.length === 0) return;
  await tables(tx).insertInto('standards.decrees').values(decrees.map(({ number, year, label, title, isRevoked = false }) => ({
    centre_id: centre, key: `${number}/${year}`, number, year, label, title, status: isRevoked ? 'revoked' : 'in-force', origin,
  }))).onConflict((conflict) => conflict.columns(['centre_id', 'key']).doNothing()).execute();
}

/** Marks decrees as out of force; their units stay, for classes that still run by them. */
export async function revokeDecrees(tx: Transaction, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await tables(tx).updateTable('standards.decrees').set({ status: 'revoked' }).where('key', 'in', [...keys]).execute();
}

/** Adds units, or writes the title anew where the key is known. Only a decree read again brings back a unit that was withdrawn; the pack knows nothing of that. */
export async function saveUnits(tx: Transaction, centre: Id<'centre'>, units: readonly UnitRow[], origin: Origin): Promise<void> {
  for (let first = 0; first < units.length; first += rowsAtOnce) {
    await tables(tx).insertInto('standards.units').values(units.slice(first, first + rowsAtOnce).map(({ key, code, decree, title }) => ({
      centre_id: centre, key, code, decree_key: decree, title, search: searchText(code, title), origin,
    }))).onConflict((conflict) => conflict.columns(['centre_id', 'key'])
      .doUpdateSet((row) => ({ title: row.ref('excluded.title'), search: row.ref('excluded.search'), origin: row.ref('excluded.origin'), ...(origin === 'import' ? { is_withdrawn: false } : {}) }))).execute();
  }
}

/** Marks units their decree does not have any more; they stay, for classes that still run by them. */
export async function withdrawUnits(tx: Transaction, keys: readonly UnitKey[]): Promise<void> {
  if (keys.length > 0) await tables(tx).updateTable('standards.units').set({ is_withdrawn: true }).where('key', 'in', [...keys]).execute();
}

/** Replaces the sentences of units by those given. */
export async function saveSentences(tx: Transaction, centre: Id<'centre'>, units: readonly { readonly key: UnitKey; readonly elements: readonly ImportedElement[] }[]): Promise<void> {
  if (units.length === 0) return;
  const keys = units.map((unit) => unit.key);
  await tables(tx).deleteFrom('standards.criteria').where('unit_key', 'in', keys).execute();
  await tables(tx).deleteFrom('standards.elements').where('unit_key', 'in', keys).execute();
  const elements = units.flatMap(({ key, elements }) => elements.map(({ number, title }) => ({ centre_id: centre, unit_key: key, number, title })));
  const criteria = units.flatMap(({ key, elements }) => elements
    .flatMap((element) => element.criteria.map(({ number, sentence }) => ({ element_number: element.number, number, sentence })))
    .map((criterion, index) => ({ centre_id: centre, unit_key: key, position: index + 1, ...criterion })));
  for (let first = 0; first < elements.length; first += rowsAtOnce) await tables(tx).insertInto('standards.elements').values(elements.slice(first, first + rowsAtOnce)).execute();
  for (let first = 0; first < criteria.length; first += rowsAtOnce) await tables(tx).insertInto('standards.criteria').values(criteria.slice(first, first + rowsAtOnce)).execute();
}
