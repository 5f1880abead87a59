import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitJudgement } from '../rules/assess.ts';
import { tables } from './tables.ts';

type Assessment = { readonly enrolment: Id<'enrolment'>; readonly judgement: UnitJudgement; readonly attempt: number; readonly assessor: { readonly id: string; readonly name: string }; readonly on: Day };

/** Adds results; an earlier attempt stays as it was. */
export async function saveResults(tx: Transaction, centre: Id<'centre'>, assessments: readonly Assessment[]): Promise<void> {
  for (let first = 0; first < assessments.length; first += 1_000) {
    await tables(tx).insertInto('certification.results').values(assessments.slice(first, first + 1_000).map(({ enrolment, judgement, attempt, assessor, on }) => ({
      centre_id: centre, enrolment_id: enrolment, unit_key: judgement.unitKey, attempt, result: judgement.result, reason: judgement.reason?.trim() || null,
      assessor_id: assessor.id, assessor_name: assessor.name, assessed_on: on, version: 1,
    }))).execute();
  }
}
