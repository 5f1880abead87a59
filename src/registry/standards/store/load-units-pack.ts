import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { loadPack } from '#platform/packs/load-pack';
import { unitKey } from '../rules/unit-code.ts';
import { addDecrees, saveUnits } from './save-units.ts';

/** Puts the pack's decrees and units into a centre's library: codes and titles only. Harmless when they are there already. */
export async function loadUnitsPack(tx: Transaction, centre: Id<'centre'>): Promise<void> {
  const { decrees, units } = loadPack('units');
  const revoked = new Set(decrees.flatMap((decree) => decree.revokes ?? []));
  const byId = new Map(decrees.map((decree) => [decree.id, decree]));
  await addDecrees(tx, centre, decrees.map((decree) => ({ ...decree, isRevoked: revoked.has(decree.id) })), 'pack');
  await saveUnits(tx, centre, units.map(({ decree, code, title }) => ({ key: unitKey(code, byId.get(decree)!.number, byId.get(decree)!.year), code, decree, title })), 'pack');
}
