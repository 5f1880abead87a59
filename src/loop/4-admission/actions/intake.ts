import { getCentre } from '#centres';
import { addDays } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import { fail, type Failed } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { firstMomentOf } from '#platform/clock';
import { isOpenOn, type Wave } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { findPolicy } from '../store/policies.ts';

export type Intake = {
  readonly isFrozen: boolean;
  /** The window is open and the rule is frozen. */
  readonly isOpen: boolean;
  /** The end of the last day, and of the grace for drafts saved before it. */
  readonly closesAt: Instant;
  readonly endsAt: Instant;
};

/** Whether applications are taken for a wave, and until which moment of the server's clock. */
export async function intakeOf({ tx, today }: QuestionContext, wave: Wave): Promise<Intake> {
  const { policy, frozenAt } = await findPolicy(tx, wave.id);
  const closesAt = firstMomentOf((await getCentre(tx)).zone, addDays(wave.applyUntil, 1));
  return { isFrozen: frozenAt !== null, isOpen: frozenAt !== null && isOpenOn(wave, today), closesAt, endsAt: addMinutes(closesAt, policy.graceMinutes) };
}

/** Refuses while the window is shut, and while nobody could know the rule. */
export async function refuseShut(context: QuestionContext, wave: Wave): Promise<Failed<AdmissionError> | undefined> {
  if (!isOpenOn(wave, context.today)) return fail({ code: 'admission.not-open', from: wave.applyFrom, until: wave.applyUntil });
  return (await intakeOf(context, wave)).isFrozen ? undefined : fail({ code: 'admission.policy-not-frozen' });
}
