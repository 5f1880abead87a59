import { Type } from 'typebox';
import { fail, ok, type Result } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import type { TrainingCompleted } from '../events.ts';
import { endEnrolment } from '../rules/end-enrolment.ts';
import type { Enrolment } from '../rules/enrolment.ts';
import type { TrainingError } from '../rules/errors.ts';
import { classRules } from '../store/class-rules.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { attendanceOf } from '../store/figures.ts';
import { saveEnrolment } from '../store/save-enrolments.ts';
import { classInReach } from './class-in-reach.ts';

const input = Type.Object({ class: field.id<'class'>(), enrolments: Type.Array(field.id<'enrolment'>(), { minItems: 1, maxItems: 100 }) });

/** Completes the training of one or many of a class. Of many, those who may not complete yet are left as they are and counted; of one, the reason is the answer. */
export const completeTraining = action('training.complete', input, async (context, { class: id, enrolments: asked }) => {
  const { tx, scope, today, record, announce } = context;
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const wanted = (await enrolmentsOf(tx, { class: id })).filter((one) => asked.includes(one.id));
  if (wanted.length < new Set(asked).size) return fail(notFound);
  const judged = await endAll(context, wanted, found.endsOn);
  const refused = judged.find((one) => !one.ok);
  const completed = judged.flatMap((one) => (one.ok ? [one.value] : []));
  if (completed.length === 0 && refused && !refused.ok) return refused;

  for (const enrolment of completed) {
    if (!(await saveEnrolment(tx, enrolment))) return fail(stale);
    record({ subject: { type: 'enrolment', id: enrolment.id }, before: { status: 'active' }, after: { status: 'completed', on: today } });
    announce({ type: 'training.completed', version: 1, enrolment: enrolment.id, person: enrolment.person, class: id, wave: enrolment.wave, on: today } satisfies TrainingCompleted);
  }
  return ok({ class: id, completed: completed.length, left: wanted.length - completed.length });
});

async function endAll({ tx, today }: ActionContext, enrolments: readonly Enrolment[], until: Enrolment['startedOn']): Promise<Result<Enrolment, TrainingError>[]> {
  const attendance = await attendanceOf(tx, enrolments.map((one) => one.id));
  const rules = await classRules(tx, enrolments.map((one) => one.class));
  return enrolments.map((one) => endEnrolment(one, {
    status: 'completed', on: today, attendance: attendance.get(one.id)?.rate ?? 0, minimum: rules.get(one.class)!.minimum, until,
  }, today));
}
