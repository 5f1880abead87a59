import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { usualCriteria, type Criteria } from '../rules/criteria.ts';
import { tables } from './tables.ts';

export type WaveCriteria = {
  readonly criteria: Criteria; readonly hash: string | null; readonly seedHash: string | null; readonly sealedSeed: Uint8Array | null; readonly frozenAt: Instant | null; readonly version: number;
};

/** The criteria of a wave; the usual ones until somebody sets others (version 0: nothing is saved yet). */
export async function findCriteria(tx: Transaction, wave: Id<'wave'>, { lock = false } = {}): Promise<WaveCriteria> {
  const query = tables(tx).selectFrom('admission.criteria').selectAll().where('wave_id', '=', wave);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return { criteria: usualCriteria, hash: null, seedHash: null, sealedSeed: null, frozenAt: null, version: 0 };
  return { criteria: row.facts, hash: row.hash, seedHash: row.seed_hash, sealedSeed: row.seed_sealed, frozenAt: row.frozen_at, version: row.version };
}

/** Writes the criteria if nobody did since `version`; false when somebody was first. */
export async function saveCriteria(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, version: number, criteria: Criteria): Promise<boolean> {
  const facts = JSON.stringify(criteria);
  if (version === 0) {
    const added = await tables(tx).insertInto('admission.criteria')
      .values({ centre_id: centre, wave_id: wave, facts, hash: null, seed_sealed: null, seed_hash: null, frozen_at: null, frozen_by: null })
      .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows) === 1;
  }
  const changed = await tables(tx).updateTable('admission.criteria').set({ facts, version: version + 1 })
    .where('wave_id', '=', wave).where('version', '=', version).where('frozen_at', 'is', null).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

type Freeze = { readonly hash: string; readonly seedHash: string; readonly sealedSeed: Uint8Array; readonly now: Instant; readonly user: string };

/** From here on nobody changes them, not even an administrator. */
export async function freezeCriteria(tx: Transaction, wave: Id<'wave'>, { hash, seedHash, sealedSeed, now, user }: Freeze): Promise<void> {
  await tables(tx).updateTable('admission.criteria').set((of) => ({ hash, seed_hash: seedHash, seed_sealed: sealedSeed, frozen_at: now, frozen_by: user, version: of('version', '+', 1) }))
    .where('wave_id', '=', wave).where('frozen_at', 'is', null).execute();
}
