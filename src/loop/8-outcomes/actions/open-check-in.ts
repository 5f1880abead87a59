import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { employerOptions } from '#employers';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { stateOn } from '../rules/check-in.ts';
import { findCheckIn, listCheckIns } from '../store/check-ins.ts';
import { findHire } from '../store/hires.ts';
import { answerFields, judgeAnswer } from './answer-check-in.ts';

/** A question with the answer it has, for the form by link and for staff. */
export const openCheckIn = question('outcomes.answer-check-in', Type.Object({ checkIn: field.id<'check-in'>() }), async ({ tx, scope, today }, { checkIn: id }) => {
  const checkIn = await findCheckIn(tx, id);
  if (!checkIn || (scope.within === 'own' && scope.person !== checkIn.person)) return fail(notFound);
  const person = await getPerson(tx, checkIn.person);
  const next = (await listCheckIns(tx, { person: checkIn.person, class: checkIn.class })).find((one) => one.dueOn > today);
  return ok({
    checkIn, state: stateOn(checkIn, today), isClosed: today >= checkIn.closesOn, isConfirmed: checkIn.source !== undefined && checkIn.source !== 'self',
    hire: checkIn.hire ? await findHire(tx, checkIn.hire) : undefined, name: person?.fullName ?? '', classLabel: (await getClass(tx, checkIn.class))?.label ?? '',
    nextOn: next?.dueOn, employers: await employerOptions(tx),
  });
});

/** Whether an answer would be taken and how it reads: the page to check, before anything is written. */
export const checkAnswer = question('outcomes.answer-check-in', answerFields, async (context, given) => {
  const judged = await judgeAnswer(context, given);
  return judged.ok ? ok({ facts: given, employerName: judged.value.employerName, closesOn: judged.value.before.closesOn }) : judged;
});
