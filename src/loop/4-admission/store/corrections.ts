import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Hundredths } from '../rules/score.ts';
import type { Trait } from '../rules/traits.ts';
import { tables } from './tables.ts';

/** Points that were wrong when the result was published; they count once a second person approved. */
export type Correction = {
  readonly id: Id<'correction'>; readonly wave: Id<'wave'>; readonly application: Id<'application'>; readonly class: Id<'class'>; readonly test: Hundredths | null; readonly interview: Hundredths | null; readonly proved: readonly Trait[] | null;
  readonly why: string; readonly status: 'proposed' | 'approved' | 'dropped'; readonly proposedAt: Instant; readonly proposedBy: string; readonly proposedByName: string; readonly decidedAt: Instant | null; readonly decidedByName: string | null;
};

/** Whose points were corrected after the result. */
export async function listCorrected(tx: Transaction, wave: Id<'wave'>): Promise<Id<'application'>[]> {
  const rows = await tables(tx).selectFrom('admission.corrections').select('application_id').distinct().where('wave_id', '=', wave).where('status', '=', 'approved').execute();
  return rows.map((row) => row.application_id as Id<'application'>);
}

export async function listCorrections(tx: Transaction, of: { readonly wave?: Id<'wave'>; readonly application?: Id<'application'>; readonly id?: Id<'correction'> }, { lock = false } = {}): Promise<Correction[]> {
  let query = tables(tx).selectFrom('admission.corrections').selectAll();
  if (of.wave) query = query.where('wave_id', '=', of.wave);
  if (of.application) query = query.where('application_id', '=', of.application);
  if (of.id) query = query.where('id', '=', of.id);
  const rows = await (lock ? query.forUpdate() : query).orderBy('proposed_at', 'desc').execute();
  return rows.map((row) => ({
    id: row.id as Id<'correction'>, wave: row.wave_id as Id<'wave'>, application: row.application_id as Id<'application'>, class: row.class_id as Id<'class'>, test: row.test, interview: row.interview, proved: row.proved as Trait[] | null, why: row.why,
    status: row.status as Correction['status'], proposedAt: row.proposed_at, proposedBy: row.proposed_by, proposedByName: row.proposed_by_name, decidedAt: row.decided_at, decidedByName: row.decided_by_name,
  }));
}

type Proposal = Pick<Correction, 'id' | 'wave' | 'application' | 'class' | 'test' | 'interview' | 'proved' | 'why'>;
type By = { readonly user: string; readonly name: string; readonly now: Instant };

/** Keeps a proposal; false when one waits for the same points already. */
export async function addCorrection(tx: Transaction, centre: Id<'centre'>, { id, wave, application, class: of, test, interview, proved, why }: Proposal, { user, name, now }: By): Promise<boolean> {
  const added = await tables(tx).insertInto('admission.corrections').values({
    centre_id: centre, id, wave_id: wave, application_id: application, class_id: of, test, interview, proved: proved && JSON.stringify(proved), why, status: 'proposed', proposed_at: now, proposed_by: user, proposed_by_name: name, decided_at: null, decided_by: null, decided_by_name: null,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

/** The second person's word on a correction; only while it waits. */
export async function decideCorrection(tx: Transaction, id: Id<'correction'>, status: 'approved' | 'dropped', { user, name, now }: By): Promise<void> {
  await tables(tx).updateTable('admission.corrections').set({ status, decided_at: now, decided_by: user, decided_by_name: name }).where('id', '=', id).where('status', '=', 'proposed').execute();
}
