import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { UnitKey } from '#standards';
import type { DistanceClass } from './coverage/coverage.ts';
import type { MatchingError } from './errors.ts';

/** Where an introduction stands; `silent` after ten days frees the graduate and counts against the employer's answer rate. */
export const introductionStatuses = ['sent', 'interested', 'interview', 'hired', 'declined', 'silent', 'withdrawn'] as const;
export type IntroductionStatus = (typeof introductionStatuses)[number];

/** What an employer may answer. */
export const answers = ['interested', 'interview', 'hired', 'declined'] as const;
export type Answer = (typeof answers)[number];

/** Why this graduate was introduced, as it stood on that day. */
export type Reasons = { readonly covered: readonly UnitKey[]; readonly missing: readonly UnitKey[]; readonly distance: DistanceClass };

export type Introduction = {
  readonly id: Id<'introduction'>;
  readonly vacancy: Id<'vacancy'>;
  readonly person: Id<'person'>;
  readonly status: IntroductionStatus;
  /** Thousandths of what was asked. */
  readonly coverage: number;
  readonly reasons: Reasons;
  readonly sentOn: Day;
  /** Kept when a late answer comes: it counts as silence all the same. */
  readonly silentOn: Day | undefined;
  readonly note: string | undefined;
  readonly hiredOn: Day | undefined;
  readonly introducedBy: string;
  readonly version: number;
};

/** Days an employer has to answer; silence then frees the graduate (design §3.7). */
export const daysToAnswer = 10;
/** At how many employers a graduate may wait at the same time: more would make most answers worthless. */
export const mostWaiting = 3;
/** How far ahead a first working day may lie. */
const daysAhead = 60;

export const answerDueOn = ({ sentOn }: Pick<Introduction, 'sentOn'>): Day => addDays(sentOn, daysToAnswer);
export const isOverdue = ({ status, sentOn }: Pick<Introduction, 'status' | 'sentOn'>, today: Day): boolean => status === 'sent' && answerDueOn({ sentOn }) < today;

/** Hired, declined and taken back are the end; silence is not, because a late answer is still worth having. */
export const isFinal = ({ status }: Pick<Introduction, 'status'>): boolean => status === 'hired' || status === 'declined' || status === 'withdrawn';

/** The answers that move an introduction on from where it stands. */
export const answersTo = (introduction: Pick<Introduction, 'status'>): readonly Answer[] =>
  isFinal(introduction) ? [] : answers.filter((answer) => answer !== introduction.status && !(answer === 'interested' && introduction.status === 'interview'));

type Given = { readonly answer: Answer; readonly hiredOn?: Day | undefined; readonly note?: string | undefined };

/** What an employer's answer makes of an introduction. A hire names its first day, not before the introduction and not beyond two months from now. */
export function answerIntroduction(introduction: Introduction, { answer, hiredOn, note }: Given, today: Day): Result<Introduction, MatchingError> {
  if (!answersTo(introduction).includes(answer)) return fail({ code: 'matching.answer-final' });
  if (answer !== 'hired') return ok({ ...introduction, status: answer, note: note ?? introduction.note, version: introduction.version + 1 });
  const last = addDays(today, daysAhead);
  if (!hiredOn) return fail({ code: 'matching.hired-on-missing', field: 'hiredOn' });
  if (hiredOn < introduction.sentOn) return fail({ code: 'matching.hired-on-early', field: 'hiredOn', first: introduction.sentOn });
  if (hiredOn > last) return fail({ code: 'matching.hired-on-late', field: 'hiredOn', last });
  return ok({ ...introduction, status: 'hired', hiredOn, note: note ?? introduction.note, version: introduction.version + 1 });
}
