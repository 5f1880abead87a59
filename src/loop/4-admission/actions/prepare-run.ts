import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { listClasses, type Wave } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { tellRun, type ToldRun } from '../rules/result-of-wave.ts';
import { checkRunInput } from '../rules/run/check-run-input.ts';
import { checkRun } from '../rules/run/check-run.ts';
import { placesOf, runAdmission } from '../rules/run/run-admission.ts';
import { hashOf, leftOutOf, runInputOf, type Scored } from '../rules/run-of-wave.ts';
import { runRecord, type RunRecord } from '../rules/run-record.ts';
import { listApplications } from '../store/applications.ts';
import { findDraw } from '../store/draws.ts';
import { findPolicy } from '../store/policies.ts';
import { namedClasses } from './freeze-policy.ts';
import { loadScored } from './load-scored.ts';

export type Prepared = {
  readonly record: RunRecord; readonly result: ToldRun; readonly classIds: Readonly<Record<string, string>>;
  readonly policyHash: string; readonly inputHash: string; readonly resultHash: string; readonly seed: string;
};

/** Verifies the input, computes, verifies the output: the same whether a run is tried or published. */
export async function prepareRun({ tx }: QuestionContext, wave: Wave): Promise<Result<Prepared, AdmissionError>> {
  const { policy, hash, classes: frozen } = await findPolicy(tx, wave.id);
  if (!hash) return fail({ code: 'admission.policy-not-frozen' });
  const draw = await findDraw(tx, wave.id);
  if (!draw?.settled) return fail({ code: 'admission.draw-not-settled' });
  const applications = await listApplications(tx, { wave: wave.id, statuses: ['called', 'scored'] });
  if (!applications.some(({ status }) => status === 'scored')) return fail({ code: 'admission.nobody-scored' });
  const scored = await loadScored(tx, applications);
  const told = { classes: frozen ?? namedClasses(await listClasses(tx, { wave: wave.id })), policy, applicants: [...scored.values()] };
  const record = runRecord({ wave, input: runInputOf(told), commitment: draw.commitment, ...draw.settled });

  const faults = checkRunInput(record);
  if (faults.length > 0) return fail({ code: 'admission.run-faulty', count: faults.length, who: whoOf(faults) });
  const result = runAdmission(record, leftOutOf(told));
  const violations = checkRun(record, result);
  if (violations.length > 0) return fail({ code: 'admission.run-faulty', count: violations.length, who: whoOf(violations) });
  const classIds = Object.fromEntries(told.classes.map((of) => [of.id, of.class]));
  const own = tellRun(result, { classes: new Map(Object.entries(classIds)), applicants: idsByNumber(scored) }, told.applicants, policy);
  return ok({ record, result: own, classIds, seed: draw.settled.seed, policyHash: hash, inputHash: hashOf(record), resultHash: hashOf(placesOf(result)) });
}

const idsByNumber = (scored: ReadonlyMap<Id<'application'>, Scored>): Map<string, string> => new Map([...scored].map(([id, { number }]) => [number, id]));

/** The people and classes concerned, by number and name: enough to look at them. */
const whoOf = (faults: readonly object[]): string =>
  [...new Set(faults.flatMap((fault) => Object.entries(fault).flatMap(([name, value]) => (name !== 'code' && typeof value === 'string' ? [value] : []))))].slice(0, 6).join(', ');
