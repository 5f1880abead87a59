import type { Id } from '#kernel/id';
import { fail, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import type { SeatReleased } from '../events.ts';
import type { Application } from '../rules/application.ts';
import { takeTurn, waveOf } from '../store/line.ts';
import { addMoves, type MoveKind } from '../store/seat-moves.ts';
import { giveBack, type Holder } from '../store/seats.ts';
import { lockOwn } from './own-application.ts';

/** An own application for a deed that frees or fills seats: the turn of its wave is taken first, then the application is held. */
export async function lockInTurn(context: ActionContext, id: Id<'application'>): Promise<Result<Application, typeof notFound>> {
  const wave = await waveOf(context.tx, id);
  if (!wave) return fail(notFound);
  const [, found] = await Promise.all([takeTurn(context.tx, wave), lockOwn(context, id)]);
  return found;
}

/** Writes down how seats changed hands. */
export const noteMoves = ({ tx, centre, now, actor, newId }: ActionContext, holders: readonly Holder[], kind: MoveKind): Promise<void> =>
  addMoves(tx, centre, holders.map((one) => ({ ...one, id: newId<'seat-move'>(), kind, place: null, at: now, byName: actor.name })));

/** The same for one seat. */
export const noteMove = (context: ActionContext, { id }: Pick<Application, 'id'>, of: Id<'class'>, kind: MoveKind): Promise<void> => noteMoves(context, [{ application: id, class: of }], kind);

/** Frees every seat these people hold or are offered; a class that knew them hears of it. The caller fills what is free. */
export async function leaveSeats(context: ActionContext, applications: readonly Application[], kind: MoveKind): Promise<void> {
  const { tx, announce } = context;
  const left = applications.flatMap(({ id, seatClass, betterClass }) => [seatClass, betterClass].flatMap((of) => (of ? [{ application: id, class: of }] : [])));
  await giveBack(tx, left);
  await noteMoves(context, left, kind);
  for (const { id, status, person, wave, seatClass } of applications) {
    if (seatClass && status === 'confirmed') announce({ type: 'admission.seat-released', version: 1, application: id, person: person!, class: seatClass, wave } satisfies SeatReleased);
  }
}

/** The columns of somebody who holds no seat any more. */
export const seatless = { answer_by: null, seat_class_id: null, better_class_id: null, better_by: null } as const;
