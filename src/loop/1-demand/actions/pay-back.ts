import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { action, type DomainEvent } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { groupOf } from '../rules/draw-seats.ts';
import { findLine, listLiveLines, lockLedger } from '../store/lines.ts';
import { countUnusedSeats, hasPaidBack, saveMovements } from '../store/movements.ts';
import type { Line } from '../store/read-line.ts';

/** What demand hears when somebody was hired; the stage that tells it comes last in the loop, so its event is known by shape only. */
export type HireRecorded = DomainEvent & {
  readonly hire: Id<'hire'>; readonly employer: Id<'employer'> | null; readonly need: Id<'need'> | null; readonly class: Id<'class'> | null; readonly occupation: string; readonly on: Day;
};

const optional = <Noun extends string>() => Type.Optional(Type.Union([field.id<Noun>(), Type.Null()]));
const input = Type.Object({
  hire: field.id<'hire'>(), employer: optional<'employer'>(), need: optional<'need'>(), class: optional<'class'>(), occupation: Type.Optional(Type.Union([Type.String({ maxLength: 20 }), Type.Null()])), on: field.day(),
});

/** A hire pays back the line that asked for it: the one it names, otherwise the employer's soonest open line of that occupation. A hire nobody asked for changes no line. */
export const payBackAction = action('demand.pay-back', input, async ({ tx, centre, newId, record }, hire) => {
  await lockLedger(tx);
  const line = (await hasPaidBack(tx, hire.hire)) ? undefined : await findAskedFor(tx, hire);
  if (!line) {
    record({ subject: { type: 'hire', id: hire.hire }, after: { paidBack: 0 } });
    return ok({ need: null });
  }
  const fromSeat = hire.class ? (await countUnusedSeats(tx, line.id, hire.class)) > 0 : false;
  await saveMovements(tx, centre, [{
    id: newId<'movement'>(), need: line.id, kind: 'paid-back', people: 1, on: hire.on, class: hire.class ?? null, cause: hire.hire, fromSeat, expiresOn: null, reason: null,
  }]);
  record({ subject: { type: 'need', id: line.id }, before: { paidBack: line.paidBack }, after: { paidBack: line.paidBack + 1 } });
  return ok({ need: line.id });
});

type Hire = { readonly need?: Id<'need'> | null | undefined; readonly employer?: Id<'employer'> | null | undefined; readonly occupation?: string | null | undefined };

async function findAskedFor(tx: Transaction, { need, employer, occupation }: Hire): Promise<Line | undefined> {
  if (need) return findLine(tx, need);
  if (!employer || !occupation) return undefined;
  const lines = await listLiveLines(tx, { employer, occupations: [groupOf(occupation)] });
  return lines.find((line) => line.wanted > 0);
}
