import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Enrolment, EnrolmentStatus } from '../rules/enrolment.ts';
import { tables } from './tables.ts';

export type EnrolmentFilter = {
  readonly ids?: readonly Id<'enrolment'>[]; readonly class?: Id<'class'>; readonly classes?: readonly Id<'class'>[]; readonly wave?: Id<'wave'>; readonly person?: Id<'person'>; readonly status?: EnrolmentStatus;
};

/** Enrolments by class and id; whoever asks by person sees every class that person was in. */
export async function enrolmentsOf(tx: Transaction, filter: EnrolmentFilter): Promise<Enrolment[]> {
  if (filter.ids?.length === 0 || filter.classes?.length === 0) return [];
  let query = tables(tx).selectFrom('training.enrolments').selectAll();
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.class) query = query.where('class_id', '=', filter.class);
  if (filter.classes) query = query.where('class_id', 'in', [...filter.classes]);
  if (filter.wave) query = query.where('wave_id', '=', filter.wave);
  if (filter.person) query = query.where('person_id', '=', filter.person);
  if (filter.status) query = query.where('status', '=', filter.status);
  const rows = await query.orderBy('class_id').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id as Id<'enrolment'>, person: row.person_id as Id<'person'>, class: row.class_id as Id<'class'>, wave: row.wave_id as Id<'wave'>, status: row.status as EnrolmentStatus,
    startedOn: row.started_on, endedOn: row.ended_on ?? undefined, reason: row.reason ?? undefined, version: row.version,
  }));
}
