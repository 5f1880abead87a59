import { getCentre } from '#centres';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { fail, type Failed } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { firstMomentOf } from '#platform/clock';
import { isOpenOn, type Wave } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { isInGrace, isOpenAt, windowOf, type Window } from '../rules/window.ts';
import { findGrace, findPolicy, listFrozen } from '../store/policies.ts';

type Intake = Window & {
  readonly isFrozen: boolean;
  /** The window is open and the rule is frozen. */
  readonly isOpen: boolean;
};

/** Whether applications are taken for a wave, and until which moment of the server's clock. */
export async function intakeOf(context: QuestionContext, wave: Wave): Promise<Intake> {
  const { frozenAt } = await findPolicy(context.tx, wave.id);
  return { ...(await minutesOf(context, wave)), isFrozen: frozenAt !== null, isOpen: frozenAt !== null && isOpenOn(wave, context.today) };
}

async function minutesOf({ tx }: QuestionContext, wave: Wave): Promise<Window> {
  const { zone } = await getCentre(tx);
  const opensAt = firstMomentOf(zone, wave.applyFrom);
  return windowOf(opensAt, firstMomentOf(zone, addDays(wave.applyUntil, 1)), await findGrace(tx, wave.id, opensAt));
}

/** Refuses while the window is shut, and while nobody could know the rule. */
export async function refuseShut(context: QuestionContext, wave: Wave): Promise<Failed<AdmissionError> | undefined> {
  if (!isOpenOn(wave, context.today)) return refuseClosed(context, wave);
  return (await isRuleFrozen(context, wave.id)) ? undefined : fail({ code: 'admission.policy-not-frozen' });
}

/** A draft saved before closing has the grace; while the days run nothing more is asked. */
export async function refuseDraftShut(context: QuestionContext, wave: Wave): Promise<Failed<AdmissionError> | undefined> {
  if (isOpenOn(wave, context.today)) return undefined;
  const window = await minutesOf(context, wave);
  if (wave.status === 'published' && (isOpenAt(window, context.now) || isInGrace(window, context.now))) return undefined;
  return refuseClosed(context, wave, window);
}

/** Why nothing is taken now: not yet, or since which minute no more, beside the minute it is by the server's clock. */
export async function refuseClosed(context: QuestionContext, wave: Wave, window?: Window): Promise<Failed<AdmissionError>> {
  const { opensAt, closesAt, endsAt } = window ?? await minutesOf(context, wave);
  // A window that ends at midnight is told by its last minute.
  const until = addMinutes(closesAt, -1);
  const { now: at } = context;
  if (at < closesAt) return fail({ code: 'admission.not-open', from: opensAt, until });
  return fail(window && endsAt > closesAt ? { code: 'admission.grace-over', until, graceUntil: endsAt, at } : { code: 'admission.closed', until, at });
}

/** Until when drafts of a closed wave may still be sent, while their grace runs. */
export async function graceEndOf(context: QuestionContext, wave: Wave): Promise<Instant | undefined> {
  if (wave.status !== 'published' || context.today <= wave.applyUntil) return undefined;
  const window = await minutesOf(context, wave);
  return isInGrace(window, context.now) ? window.endsAt : undefined;
}

const frozen = new Set<string>();
const mostKept = 5_000;

/** Once frozen a wave has a frozen rule for ever (a correction replaces one by another), so the answer yes is asked for once. */
export async function isRuleFrozen({ tx, centre }: QuestionContext, wave: Id<'wave'>): Promise<boolean> {
  const key = `${centre} ${wave}`;
  if (frozen.has(key)) return true;
  if (!(await listFrozen(tx, [wave])).has(wave)) return false;
  if (frozen.size > mostKept) frozen.clear();
  frozen.add(key);
  return true;
}
