import { markTrainee } from '#access';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import type { TrainingLeft } from '../events.ts';
import { endEnrolment, type Ending } from '../rules/end-enrolment.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { saveEnrolment } from '../store/save-enrolments.ts';
import { enrolmentInReach } from './class-in-reach.ts';

type Leaving = Exclude<Ending, { status: 'completed' }>;

/** Ends a training before its time, whichever way; resigning and dismissing are deeds of their own around this. */
export async function leaveClass({ tx, scope, today, record, announce }: ActionContext, id: Id<'enrolment'>, version: number, ending: Leaving, why: string | undefined) {
  const found = await enrolmentInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const ended = endEnrolment(found.enrolment, ending, today);
  if (!ended.ok) return ended;
  if (!(await saveEnrolment(tx, { ...ended.value, version }))) return fail(stale);
  const { person, class: of, wave } = ended.value;
  if ((await enrolmentsOf(tx, { person, status: 'active' })).length === 0) await markTrainee(tx, person, false);
  record({ subject: { type: 'enrolment', id }, before: { status: 'active' }, after: { status: ending.status, on: ending.on, reason: ending.reason }, why });
  announce({ type: 'training.left', version: 1, enrolment: id, person, class: of, wave, on: ending.on, reason: ending.reason } satisfies TrainingLeft);
  return ok({ enrolment: id, class: of });
}
