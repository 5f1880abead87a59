import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import type { UnitResult } from '../rules/certificate.ts';
import { tables } from './tables.ts';

export type UnitOutcome = { readonly unitKey: UnitKey; readonly result: UnitResult; readonly reason: string | undefined; readonly attempt: number };

/** The latest result of each unit, for each enrolment asked; whoever was not assessed has an empty list. */
export async function resultsOf(tx: Transaction, enrolments: readonly Id<'enrolment'>[]): Promise<Map<Id<'enrolment'>, UnitOutcome[]>> {
  const results = new Map<Id<'enrolment'>, UnitOutcome[]>(enrolments.map((id) => [id, []]));
  if (enrolments.length === 0) return results;
  const rows = await tables(tx).selectFrom('certification.results')
    .distinctOn(['enrolment_id', 'unit_key']).select(['enrolment_id', 'unit_key', 'result', 'reason', 'attempt'])
    .where('enrolment_id', 'in', [...enrolments]).orderBy('enrolment_id').orderBy('unit_key').orderBy(sql`attempt`, 'desc').execute();
  for (const row of rows) {
    results.get(row.enrolment_id as Id<'enrolment'>)!.push({ unitKey: row.unit_key as UnitKey, result: row.result as UnitResult, reason: row.reason ?? undefined, attempt: row.attempt });
  }
  return results;
}

export type Attempt = UnitOutcome & { readonly assessor: string; readonly on: Day };

/** Everything that was ever said of one trainee, the newest first. */
export async function attemptsOf(tx: Transaction, enrolment: Id<'enrolment'>): Promise<Attempt[]> {
  const rows = await tables(tx).selectFrom('certification.results').selectAll().where('enrolment_id', '=', enrolment)
    .orderBy('assessed_on', 'desc').orderBy('attempt', 'desc').orderBy('unit_key').execute();
  return rows.map((row) => ({
    unitKey: row.unit_key as UnitKey, result: row.result as UnitResult, reason: row.reason ?? undefined, attempt: row.attempt, assessor: row.assessor_name, on: row.assessed_on,
  }));
}
