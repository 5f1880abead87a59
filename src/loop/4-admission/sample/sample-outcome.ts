import type { Instant } from '#kernel/instant';
import type { ClassPackage } from '#waves';
import type { Status } from '../rules/application.ts';
import type { Decision } from '../rules/decide.ts';
import { answerBy, lastReplacementDay } from '../rules/offer.ts';
import { usualPolicy } from '../rules/policy.ts';
import type { Stage } from './sample-plan.ts';

export type Outcome = { readonly status: Status; readonly rank?: number | undefined; readonly reason?: string | null };

/** What a decision has become: of a wave decided long ago everybody confirmed, of the other one this is what was published. */
export function outcomeOf(stage: Stage, decision: Decision | undefined): Outcome {
  if (!decision || decision.status === 'not-admitted') return { status: 'not-admitted', reason: decision?.reason ?? (decision ? null : 'not-tested') };
  if (decision.status === 'reserve') return { status: 'reserve', rank: decision.rank };
  return { status: stage === 'decided' ? 'confirmed' : 'offered' };
}

/** The columns of a decision; nothing for those who never came to be decided. */
export function outcomeColumns({ status, rank, reason }: Outcome, of: ClassPackage | undefined, published: Instant) {
  const isReserve = status === 'reserve';
  return {
    status, reason: reason ?? null, seat_class_id: status === 'offered' || status === 'confirmed' ? of!.id : null,
    answer_by: status === 'offered' ? answerBy(published, `${lastReplacementDay(of!.startsOn, usualPolicy)}T17:00:00.000Z` as Instant, usualPolicy) : null,
    reserve_class_id: isReserve ? of!.id : null, reserve_rank: rank ?? null,
  };
}
