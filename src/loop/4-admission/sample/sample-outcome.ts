import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ClassPackage } from '#waves';
import type { Status } from '../rules/application.ts';
import type { Decision } from '../rules/decide.ts';
import { changeApplication } from '../store/applications.ts';
import type { Stage } from './sample-plan.ts';

export type Outcome = { readonly status: Status; readonly rank?: number | undefined; readonly reason?: string | null };

/** What a decision has become by today. Of those just offered a seat, one in three has confirmed, and single ones declined or let it lapse. */
export function outcomeOf(stage: Stage, decision: Decision | undefined, at: number): Outcome {
  if (!decision || decision.status === 'not-admitted') return { status: 'not-admitted', reason: decision?.reason ?? (decision ? null : 'not-tested') };
  if (decision.status === 'reserve') return { status: 'reserve', rank: decision.rank };
  if (stage === 'decided') return { status: 'confirmed' };
  if (at % 3 === 1) return { status: 'confirmed' };
  return { status: at % 11 === 5 ? 'declined' : at % 13 === 8 ? 'expired' : 'offered' };
}

export async function saveOutcome(tx: Transaction, id: Id<'application'>, { status, rank, reason }: Outcome, of: ClassPackage | undefined, answer: Day | null): Promise<void> {
  const isReserve = status === 'reserve';
  await changeApplication(tx, id, {
    status, reason: reason ?? null, seat_class_id: isReserve ? null : of?.id ?? null, answer_by: answer, reserve_class_id: isReserve ? of?.id ?? null : null, reserve_rank: rank ?? null,
  });
}
