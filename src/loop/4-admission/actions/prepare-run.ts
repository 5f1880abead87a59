import { fail, ok, type Result } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { listClasses, type Wave } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { checkRunInput } from '../rules/run/check-run-input.ts';
import { checkRun } from '../rules/run/check-run.ts';
import { runAdmission } from '../rules/run/run-admission.ts';
import type { RunInput } from '../rules/run/run-input.ts';
import type { RunResult } from '../rules/run/run-result.ts';
import { hashOf, leftOutOf, runInputOf } from '../rules/run-of-wave.ts';
import { listApplications } from '../store/applications.ts';
import { findDraw } from '../store/draws.ts';
import { findPolicy } from '../store/policies.ts';
import { listScores } from '../store/scores.ts';

export type Prepared = { readonly input: Omit<RunInput, 'seed'>; readonly result: RunResult; readonly policyHash: string; readonly inputHash: string; readonly resultHash: string; readonly seed: string };

/** Verifies the input, computes, verifies the output: the same whether a run is tried or published. */
export async function prepareRun({ tx }: QuestionContext, wave: Wave): Promise<Result<Prepared, AdmissionError>> {
  const { policy, hash } = await findPolicy(tx, wave.id);
  if (!hash) return fail({ code: 'admission.policy-not-frozen' });
  const draw = await findDraw(tx, wave.id);
  if (!draw?.settled) return fail({ code: 'admission.draw-not-settled' });
  const applications = await listApplications(tx, { wave: wave.id, statuses: ['called', 'scored'] });
  if (!applications.some(({ status }) => status === 'scored')) return fail({ code: 'admission.nobody-scored' });
  const scores = await listScores(tx, applications.map(({ id }) => id));
  const applicants = applications.map(({ id, choices, traits }) => ({ id, choices, traits, ...scores.get(id)! }));
  const input = runInputOf({ classes: await listClasses(tx, { wave: wave.id }), policy, applicants });
  const { seed } = draw.settled;

  const faults = checkRunInput({ ...input, seed });
  if (faults.length > 0) return fail({ code: 'admission.run-faulty', count: faults.length });
  const result = runAdmission({ ...input, seed }, leftOutOf({ policy, applicants }));
  const violations = checkRun({ ...input, seed }, result);
  if (violations.length > 0) return fail({ code: 'admission.run-faulty', count: violations.length });
  return ok({ input, result, seed, policyHash: hash, inputHash: hashOf(input), resultHash: hashOf(result) });
}
