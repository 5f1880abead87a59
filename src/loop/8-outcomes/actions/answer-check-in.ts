import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { getEmployer } from '#employers';
import { getPerson } from '#people';
import { action, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { answerCheckIn, type Told } from '../rules/answer.ts';
import { isHired, situations, type CheckIn, type OutcomeSource } from '../rules/check-in.ts';
import type { OutcomesError } from '../rules/errors.ts';
import { findCheckIn, saveCheckIn } from '../store/check-ins.ts';
import { noteHire } from './note-hire.ts';
import { occupationsOf } from './trainings.ts';

export const answerFields = Type.Object({
  checkIn: field.id<'check-in'>(),
  situation: field.oneOf(situations),
  /** Picked from the register; otherwise the name as told. */
  employer: Type.Optional(field.id<'employer'>()),
  employerName: Type.Optional(Type.String({ maxLength: 200 })),
  startedOn: Type.Optional(field.day()),
  isInField: Type.Optional(Type.Boolean()),
  wage: Type.Optional(field.whole(1, 1_000_000_000)),
  note: Type.Optional(Type.String({ maxLength: 1000 })),
  /** Who told staff; an answer by link is the graduate's own. */
  source: Type.Optional(field.oneOf<Exclude<OutcomeSource, 'self'>>(['counter', 'employer'])),
  version: Type.Optional(field.whole(1, 1_000_000)),
});

type Given = Told & { readonly checkIn: CheckIn['id']; readonly employer?: Id<'employer'> | undefined; readonly source?: OutcomeSource | undefined; readonly version?: number | undefined };
type Judged = { readonly before: CheckIn; readonly after: CheckIn; readonly employerName: string | undefined };

/** Whether an answer would be taken, by whom it is given: a graduate answers for themselves alone. */
export async function judgeAnswer({ tx, scope, today }: Pick<QuestionContext, 'tx' | 'scope' | 'today'>, given: Given): Promise<Result<Judged, OutcomesError | typeof notFound | typeof stale>> {
  const before = await findCheckIn(tx, given.checkIn);
  if (!before || (scope.within === 'own' && scope.person !== before.person)) return fail(notFound);
  if (given.version !== undefined && given.version !== before.version) return fail(stale);
  const picked = given.employer ? await getEmployer(tx, given.employer) : undefined;
  if (given.employer && !picked) return fail({ code: 'outcomes.unknown-employer', field: 'employer' });
  const employerName = picked?.name ?? given.employerName;
  const answered = answerCheckIn(before, { ...given, employerName }, { source: scope.within === 'own' ? 'self' : given.source ?? 'counter', today });
  return answered.ok ? ok({ before, after: answered.value, employerName: isHired(given.situation) ? employerName : undefined }) : answered;
}

/** The answer to a question: by the graduate through the link, by staff after a talk, by staff after asking the employer. A job told is a hire. */
export const answerCheckInAction = action('outcomes.answer-check-in', answerFields, async (context, given) => {
  const judged = await judgeAnswer(context, given);
  if (!judged.ok) return judged;
  const { before, after, employerName } = judged.value;
  const { tx, record } = context;
  let { hire } = after;
  if (isHired(given.situation)) {
    const occupation = given.isInField ? (await occupationsOf(tx, [before.class])).get(before.class) || undefined : undefined;
    const noted = await noteHire(context, {
      person: before.person, class: before.class, wave: before.wave, employer: given.employer, employerName, occupation, startedOn: given.startedOn as Day, source: after.source!, wage: given.wage,
    });
    hire = noted.id;
  }
  if (!(await saveCheckIn(tx, { ...after, hire }))) return fail(stale);
  record({
    subject: { type: 'check-in', id: before.id }, before: { situation: before.situation ?? null, source: before.source ?? null },
    after: { situation: given.situation, source: after.source!, employer: employerName ?? null },
  });
  return ok({ id: before.id, name: (await getPerson(tx, before.person))?.fullName ?? '' });
});
