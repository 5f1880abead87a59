import type { Selectable } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { PolicyClass } from '../rules/policy-text.ts';
import { usualPolicy, type Policy } from '../rules/policy.ts';
import { tables, type AdmissionTables } from './tables.ts';

const policyStatuses = ['draft', 'proposed', 'frozen', 'replaced', 'dropped'] as const;
type PolicyStatus = (typeof policyStatuses)[number];

/** One version of a wave's rule. `classes` and `text` are there from its freezing on. */
export type WavePolicy = {
  readonly policy: Policy; readonly number: number; readonly status: PolicyStatus; readonly classes: readonly PolicyClass[] | null;
  readonly text: string | null; readonly hash: string | null; readonly note: string | null;
  readonly proposedAt: Instant | null; readonly proposedBy: string | null; readonly proposedByName: string | null;
  readonly frozenAt: Instant | null; readonly frozenByName: string | null;
  /** For two people who change it at once; 0: nothing is saved yet. */
  readonly version: number;
};

const unsaved: WavePolicy = {
  policy: usualPolicy, number: 1, status: 'draft', classes: null, text: null, hash: null, note: null, proposedAt: null, proposedBy: null, proposedByName: null, frozenAt: null, frozenByName: null, version: 0,
};

/** The rule that holds for a wave, or is about to; the usual one until somebody sets another. */
export async function findPolicy(tx: Transaction, wave: Id<'wave'>, { lock = false } = {}): Promise<WavePolicy> {
  const query = tables(tx).selectFrom('admission.policies').selectAll().where('wave_id', '=', wave).where('status', 'in', ['draft', 'frozen']);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? readPolicy(row) : unsaved;
}

/** A correction that waits for its second person. */
export async function findProposal(tx: Transaction, wave: Id<'wave'>): Promise<WavePolicy | undefined> {
  const row = await tables(tx).selectFrom('admission.policies').selectAll().where('wave_id', '=', wave).where('status', '=', 'proposed').executeTakeFirst();
  return row && readPolicy(row);
}

/** Every version there ever was, the latest first: nothing that was public disappears. */
export async function listPolicies(tx: Transaction, wave: Id<'wave'>): Promise<WavePolicy[]> {
  return (await tables(tx).selectFrom('admission.policies').selectAll().where('wave_id', '=', wave).orderBy('number', 'desc').execute()).map(readPolicy);
}

/** The grace of the last rule that was frozen before a moment: what is promised before the opening cannot be invented, or taken away, afterwards. */
export async function findGrace(tx: Transaction, wave: Id<'wave'>, before: Instant): Promise<number> {
  const row = await tables(tx).selectFrom('admission.policies').select('facts').where('wave_id', '=', wave).where('status', 'in', ['frozen', 'replaced'])
    .where('frozen_at', '<', before).orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row?.facts.graceMinutes ?? 0;
}

/** Waves that have a frozen rule, among those given. */
export async function listFrozen(tx: Transaction, waves: readonly Id<'wave'>[]): Promise<Set<Id<'wave'>>> {
  if (waves.length === 0) return new Set();
  const rows = await tables(tx).selectFrom('admission.policies').select('wave_id').where('wave_id', 'in', [...waves]).where('status', '=', 'frozen').execute();
  return new Set(rows.map((row) => row.wave_id as Id<'wave'>));
}

/** Writes a rule that is not frozen if nobody did since `version`; false when somebody was first. */
export async function savePolicy(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, version: number, policy: Policy): Promise<boolean> {
  const facts = JSON.stringify(policy);
  if (version === 0) {
    const added = await tables(tx).insertInto('admission.policies').values({ ...empty, centre_id: centre, wave_id: wave, number: 1, status: 'draft', facts })
      .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows) === 1;
  }
  const changed = await tables(tx).updateTable('admission.policies').set({ facts, revision: version + 1 })
    .where('wave_id', '=', wave).where('revision', '=', version).where('status', '=', 'draft').executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

const empty = { classes: null, text: null, hash: null, note: null, proposed_at: null, proposed_by: null, proposed_by_name: null, frozen_at: null, frozen_by: null, frozen_by_name: null };

type Freeze = { readonly number: number; readonly classes: readonly PolicyClass[]; readonly text: string; readonly hash: string; readonly now: Instant; readonly user: string; readonly name: string };

/** From here on nobody changes this version, not even an administrator. */
export async function freezePolicy(tx: Transaction, wave: Id<'wave'>, { number, classes, text, hash, now, user, name }: Freeze): Promise<void> {
  await tables(tx).updateTable('admission.policies')
    .set((of) => ({ status: 'frozen', classes: JSON.stringify(classes), text, hash, frozen_at: now, frozen_by: user, frozen_by_name: name, revision: of('revision', '+', 1) }))
    .where('wave_id', '=', wave).where('number', '=', number).where('status', 'in', ['draft', 'proposed']).execute();
}

type Proposal = { readonly number: number; readonly policy: Policy; readonly note: string; readonly now: Instant; readonly user: string; readonly name: string };

/** Keeps a correction until a second person decides; false when another waits already. */
export async function addProposal(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, { number, policy, note, now, user, name }: Proposal): Promise<boolean> {
  const added = await tables(tx).insertInto('admission.policies')
    .values({ ...empty, centre_id: centre, wave_id: wave, number, status: 'proposed', facts: JSON.stringify(policy), note, proposed_at: now, proposed_by: user, proposed_by_name: name })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

/** A version steps aside: replaced by its correction, or a correction that nobody wanted after all. */
export async function retirePolicy(tx: Transaction, wave: Id<'wave'>, number: number, status: 'replaced' | 'dropped'): Promise<void> {
  await tables(tx).updateTable('admission.policies').set((of) => ({ status, revision: of('revision', '+', 1) })).where('wave_id', '=', wave).where('number', '=', number).execute();
}

const readPolicy = (row: Selectable<AdmissionTables['admission.policies']>): WavePolicy => ({
  policy: withEmployers(row.facts, row.classes), number: row.number, status: row.status as PolicyStatus, classes: row.classes, text: row.text, hash: row.hash, note: row.note,
  proposedAt: row.proposed_at, proposedBy: row.proposed_by, proposedByName: row.proposed_by_name, frozenAt: row.frozen_at, frozenByName: row.frozen_by_name, version: row.revision,
});

/** A rule that gives employers a say says where: at the classes it was frozen with. */
function withEmployers(facts: Policy, classes: readonly PolicyClass[] | null): Policy {
  const employerAt = facts.employerPercent ? (classes ?? []).flatMap((one) => (one.employer ? [one.class as Id<'class'>] : [])) : [];
  return employerAt.length > 0 ? { ...facts, employerAt } : facts;
}
