import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getEmployer } from '#employers';
import { getNeed } from '#demand';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { checkJob, openOn } from '../rules/answer.ts';
import { outcomeSources } from '../rules/check-in.ts';
import { trainingOf, type Hire } from '../rules/hire.ts';
import { listCheckIns, saveCheckIn } from '../store/check-ins.ts';
import { noteHire } from './note-hire.ts';
import { trainingsOf } from './trainings.ts';

const told = Type.Object({
  person: field.id<'person'>(), employer: field.id<'employer'>(), need: Type.Optional(Type.Union([field.id<'need'>(), Type.Null()])), occupation: Type.String({ maxLength: 20 }), on: field.day(),
});

/** An employer took on somebody the centre introduced. Whoever was trained elsewhere is no outcome of a class. */
export const recordHireAction = action('outcomes.record-hire', told, async (context, { person, employer, need, occupation, on }) => {
  const training = trainingOf(await trainingsOf(context.tx, person), occupation);
  if (!training) {
    context.record({ subject: { type: 'person', id: person }, after: { hire: null } });
    return ok({ hire: null });
  }
  const line = need ? await getNeed(context.tx, need) : undefined;
  const hire = await noteHire(context, {
    person, class: training.class, wave: training.wave, employer, employerName: undefined, need: line?.need, occupation, startedOn: on, source: 'employer', wage: undefined,
  });
  await answerBy(context, hire, 'employer', true);
  return ok({ hire: hire.id });
});

const fields = Type.Object({
  person: field.id<'person'>(), employer: Type.Optional(field.id<'employer'>()), employerName: Type.Optional(Type.String({ maxLength: 200 })), startedOn: Type.Optional(field.day()),
  isInField: Type.Optional(Type.Boolean()), wage: Type.Optional(field.whole(1, 1_000_000_000)), source: field.oneOf(outcomeSources.filter((one) => one !== 'self')),
});

/** Staff heard of a job outside any question: a visit, a call, a return to the counter. */
export const tellHireAction = action('outcomes.tell-hire', fields, async (context, { person, employer, isInField, wage, source, ...rest }) => {
  const named = employer ? await getEmployer(context.tx, employer) : undefined;
  if (employer && !named) return fail({ code: 'outcomes.unknown-employer', field: 'employer' });
  const employerName = named?.name ?? rest.employerName;
  const problem = checkJob({ situation: 'employed', employerName, startedOn: rest.startedOn, isInField }, context.today);
  if (problem) return fail(problem);
  const trainings = await trainingsOf(context.tx, person);
  const training = trainingOf(trainings, '');
  if (!training) return fail({ code: 'outcomes.no-class' });
  const hire = await noteHire(context, {
    person, class: training.class, wave: training.wave, employer, employerName, occupation: isInField ? training.occupation || undefined : undefined, startedOn: rest.startedOn as Day, source, wage,
  });
  await answerBy(context, hire, source, isInField === true);
  return ok({ hire: hire.id });
});

/** A hire told in the time of an unanswered question answers it: nobody is asked what is known. */
async function answerBy({ tx, today, record }: ActionContext, hire: Hire, source: 'counter' | 'employer', isInField: boolean): Promise<Id<'check-in'> | undefined> {
  const open = openOn(await listCheckIns(tx, { person: hire.person, class: hire.class }), today, today);
  if (!open || hire.startedOn > today) return undefined;
  await saveCheckIn(tx, { ...open, situation: 'employed', source, answeredOn: today, isInField, hire: hire.id, version: open.version + 1 });
  record({ subject: { type: 'check-in', id: open.id }, before: { situation: null }, after: { situation: 'employed', source, employer: hire.employerName ?? null } });
  return open.id;
}
