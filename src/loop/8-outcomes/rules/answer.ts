import { addMonths, type Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import { isHired, isWorking, type CheckIn, type OutcomeSource, type Situation } from './check-in.ts';
import type { OutcomesError } from './errors.ts';

/** What somebody tells about themselves, or staff after asking. */
export type Told = {
  readonly situation: Situation;
  readonly employerName?: string | undefined;
  readonly startedOn?: Day | undefined;
  readonly isInField?: boolean | undefined;
  readonly wage?: number | undefined;
  readonly note?: string | undefined;
};

type Situated = { readonly source: OutcomeSource; readonly today: Day };

/** Nobody has begun the job they have now longer ago than this. */
const mostYears = 30;

/** Takes an answer: by link from its day until the next question comes, and not over the word of staff; by staff at any time from its day. */
export function answerCheckIn(checkIn: CheckIn, told: Told, { source, today }: Situated): Result<CheckIn, OutcomesError> {
  if (today < checkIn.dueOn) return fail({ code: 'outcomes.too-early', from: checkIn.dueOn });
  if (source === 'self' && today >= checkIn.closesOn) return fail({ code: 'outcomes.closed', since: checkIn.closesOn });
  if (source === 'self' && checkIn.source && checkIn.source !== 'self') return fail({ code: 'outcomes.already-confirmed' });
  const problem = checkJob(told, today);
  if (problem) return fail(problem);
  return ok({
    ...checkIn, situation: told.situation, source, answeredOn: today, note: told.note, isInField: isWorking(told.situation) ? told.isInField : undefined,
    hire: isHired(told.situation) ? checkIn.hire : undefined, version: checkIn.version + 1,
  });
}

/** Whoever works says since when and whether it is what they trained for; whoever was taken on says by whom. */
export function checkJob({ situation, employerName, startedOn, isInField }: Told, today: Day): OutcomesError | undefined {
  if (!isWorking(situation)) return undefined;
  if (isHired(situation) && !employerName?.trim()) return { code: 'outcomes.employer-missing', field: 'employerName' };
  if (!startedOn) return { code: 'outcomes.start-missing', field: 'startedOn' };
  if (startedOn > today) return { code: 'outcomes.start-ahead', field: 'startedOn', last: today };
  const first = addMonths(today, -12 * mostYears);
  if (startedOn < first) return { code: 'outcomes.start-too-early', field: 'startedOn', first };
  return isInField === undefined ? { code: 'outcomes.field-missing', field: 'isInField' } : undefined;
}

/** The unanswered question a day falls to: what an employer tells on that day answers it. */
export const openOn = (checkIns: readonly CheckIn[], day: Day, today: Day): CheckIn | undefined =>
  checkIns.find((one) => !one.situation && one.dueOn <= today && day < one.closesOn && today < one.closesOn);
