import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { countedStatuses } from '../rules/application-states.ts';
import type { Status } from '../rules/application.ts';
import type { Hundredths } from '../rules/score.ts';
import type { Trait } from '../rules/traits.ts';
import { listChoices } from './applications.ts';
import { tables } from './tables.ts';

/** A sent application as later stages and reports may know it. */
export type ApplicationSummary = {
  readonly id: Id<'application'>; readonly number: string; readonly person: Id<'person'>; readonly wave: Id<'wave'>; readonly status: Status;
  readonly choices: readonly Id<'class'>[]; readonly seatClass: Id<'class'> | null; readonly submittedAt: Instant; readonly traits: readonly Trait[];
};

/** Sent applications of a wave or of a person, oldest first; drafts and those taken back are not among them. */
export async function applicationsOf(tx: Transaction, of: { readonly wave?: Id<'wave'>; readonly person?: Id<'person'> }): Promise<ApplicationSummary[]> {
  let query = tables(tx).selectFrom('admission.applications').select(['id', 'number', 'person_id', 'wave_id', 'status', 'seat_class_id', 'submitted_at', 'traits'])
    .where('status', 'in', [...countedStatuses]);
  if (of.wave) query = query.where('wave_id', '=', of.wave);
  if (of.person) query = query.where('person_id', '=', of.person);
  const rows = await query.orderBy('submitted_at').orderBy('id').execute();
  const choices = await listChoices(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id as Id<'application'>, number: row.number!, person: row.person_id as Id<'person'>, wave: row.wave_id as Id<'wave'>, status: row.status as Status,
    choices: choices.get(row.id) ?? [], seatClass: row.seat_class_id as Id<'class'> | null, submittedAt: row.submitted_at!, traits: row.traits as Trait[],
  }));
}

/** Who confirmed a seat in a class. */
export async function seatedIn(tx: Transaction, of: Id<'class'>): Promise<{ application: Id<'application'>; person: Id<'person'> }[]> {
  const rows = await tables(tx).selectFrom('admission.applications').select(['id', 'person_id']).where('seat_class_id', '=', of).where('status', '=', 'confirmed').orderBy('number').execute();
  return rows.map((row) => ({ application: row.id as Id<'application'>, person: row.person_id as Id<'person'> }));
}

/** The last admitted score of a class's open seats in its published result, for everybody to read: in reserved seats it may be one person's own. Undefined before it, or when nobody was admitted. */
export async function lastAdmittedScore(tx: Transaction, wave: Id<'wave'>, of: Id<'class'>): Promise<Hundredths | undefined> {
  const row = await tables(tx).selectFrom('admission.runs').select('classes').where('wave_id', '=', wave).where('status', '=', 'published').executeTakeFirst();
  return row?.classes.find((one) => one.class === of)?.openCutOff;
}
