import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Everybody who had a hand in somebody's points: the test, the interviews, each scorer's own sheet. */
export async function listScorers(tx: Transaction, application: Id<'application'>): Promise<Set<string>> {
  const tests = await tables(tx).selectFrom('admission.tests').select('entered_by').where('application_id', '=', application).execute();
  const interviews = await tables(tx).selectFrom('admission.interviews').select('entered_by').where('application_id', '=', application).execute();
  const sheets = await tables(tx).selectFrom('admission.interview_scores').select('scorer').where('application_id', '=', application).execute();
  return new Set([...tests.map((row) => row.entered_by), ...interviews.map((row) => row.entered_by), ...sheets.map((row) => row.scorer)]);
}
