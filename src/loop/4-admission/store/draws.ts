import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** The draw of a wave as it may be shown: the secret only once it is public, and never what the first person entered. */
export type Draw = {
  readonly commitment: string;
  /** Who entered the public value first, while a second person is still to come. */
  readonly entered: { readonly user: string; readonly name: string; readonly at: Instant } | undefined;
  readonly settled: { readonly publicValue: string | null; readonly secret: string; readonly seed: string; readonly at: Instant; readonly names: readonly string[] } | undefined;
};

export async function findDraw(tx: Transaction, wave: Id<'wave'>): Promise<Draw | undefined> {
  const row = await tables(tx).selectFrom('admission.draws')
    .select(['commitment', 'entered_by', 'entered_by_name', 'entered_at', 'public_value', 'confirmed_by_name', 'settled_at', 'secret', 'seed']).where('wave_id', '=', wave).executeTakeFirst();
  if (!row) return undefined;
  const settled = row.seed && row.secret && row.settled_at
    ? { publicValue: row.public_value, secret: row.secret, seed: row.seed, at: row.settled_at, names: [row.entered_by_name, row.confirmed_by_name].flatMap((name) => name ?? []) } : undefined;
  return { commitment: row.commitment, settled, entered: !settled && row.entered_by ? { user: row.entered_by, name: row.entered_by_name ?? '', at: row.entered_at! } : undefined };
}

/** The promise of a wave, given once: a correction of the rule keeps it. */
export async function addDraw(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, { commitment, sealedSecret }: { readonly commitment: string; readonly sealedSecret: Uint8Array }): Promise<void> {
  await tables(tx).insertInto('admission.draws').values({
    centre_id: centre, wave_id: wave, commitment, secret_sealed: sealedSecret, entered_value: null, entered_by: null, entered_by_name: null, entered_at: null,
    public_value: null, confirmed_by: null, confirmed_by_name: null, settled_at: null, secret: null, seed: null,
  }).execute();
}

type LockedDraw = { readonly sealedSecret: Uint8Array; readonly isSettled: boolean; readonly entry: { readonly user: string; readonly name: string; readonly value: string } | undefined };

/** The draw held for entering the public value: two people at the same moment come one after the other. */
export async function lockDraw(tx: Transaction, wave: Id<'wave'>): Promise<LockedDraw | undefined> {
  const row = await tables(tx).selectFrom('admission.draws').select(['secret_sealed', 'seed', 'entered_by', 'entered_by_name', 'entered_value']).where('wave_id', '=', wave).forUpdate().executeTakeFirst();
  return row && {
    sealedSecret: row.secret_sealed, isSettled: row.seed !== null,
    entry: row.entered_by && row.entered_value ? { user: row.entered_by, name: row.entered_by_name ?? '', value: row.entered_value } : undefined,
  };
}

type By = { readonly user: string; readonly name: string; readonly now: Instant };

/** What one person saw, kept until a second enters the same; a settled draw stays as it is. */
export async function saveEntry(tx: Transaction, wave: Id<'wave'>, value: string, { user, name, now }: By): Promise<void> {
  await tables(tx).updateTable('admission.draws').set({ entered_value: value, entered_by: user, entered_by_name: name, entered_at: now }).where('wave_id', '=', wave).where('seed', 'is', null).execute();
}

/** Two people entered the same: secret and value are public from here on, and the seed follows from them. */
export async function settleDraw(tx: Transaction, wave: Id<'wave'>, told: { readonly publicValue: string; readonly secret: string; readonly seed: string }, { user, name, now }: By): Promise<void> {
  await tables(tx).updateTable('admission.draws')
    .set({ public_value: told.publicValue, secret: told.secret, seed: told.seed, confirmed_by: user, confirmed_by_name: name, settled_at: now }).where('wave_id', '=', wave).where('seed', 'is', null).execute();
}
