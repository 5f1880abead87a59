import type { Id } from '#kernel/id';
import { fail, type Failed } from '#kernel/result';
import type { Transaction } from '#platform/database/transaction';
import type { AdmissionError } from '../rules/errors.ts';
import { findRun } from '../store/runs.ts';

/** What a result was computed from stays as it is once a second person approved it, and for good once it is public. */
export async function refuseDecided(tx: Transaction, wave: Id<'wave'>): Promise<Failed<AdmissionError> | undefined> {
  const run = await findRun(tx, wave);
  if (run?.status === 'published') return fail({ code: 'admission.results-published' });
  return run?.status === 'approved' ? fail({ code: 'admission.run-approved', at: run.publishAt! }) : undefined;
}
