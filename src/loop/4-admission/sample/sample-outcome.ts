import { addDays } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { ClassPackage } from '#waves';
import type { Status } from '../rules/application.ts';
import type { Decision } from '../rules/decide.ts';
import { answerBy } from '../rules/offer.ts';
import { usualPolicy } from '../rules/policy.ts';
import type { Stage } from './sample-plan.ts';

export type Outcome = { readonly status: Status; readonly rank?: number | undefined; readonly reason?: string | null };

/** What a decision has become by today. Of those just offered a seat, one in three has confirmed, and single ones declined or let it lapse. */
export function outcomeOf(stage: Stage, decision: Decision | undefined, at: number): Outcome {
  if (!decision || decision.status === 'not-admitted') return { status: 'not-admitted', reason: decision?.reason ?? (decision ? null : 'not-tested') };
  if (decision.status === 'reserve') return { status: 'reserve', rank: decision.rank };
  if (stage === 'decided') return { status: 'confirmed' };
  if (at % 3 === 1) return { status: 'confirmed' };
  return { status: at % 11 === 5 ? 'declined' : at % 7 === 3 ? 'expired' : 'offered' };
}

/** The columns a decision has become by now; nothing for those who never came to be decided. */
export function outcomeColumns({ status, rank, reason }: Outcome, of: ClassPackage | undefined, now: Instant) {
  const isReserve = status === 'reserve';
  return {
    status, reason: reason ?? null, seat_class_id: status === 'offered' || status === 'confirmed' ? of!.id : null, answer_by: status === 'offered' ? answerBy(now, `${addDays(of!.startsOn, 3)}T00:00:00.000Z` as Instant, usualPolicy) : null,
    reserve_class_id: isReserve ? of!.id : null, reserve_rank: rank ?? null,
  };
}
