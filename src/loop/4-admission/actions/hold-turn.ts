import type { Id } from '#kernel/id';
import { fail, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import type { SeatReleased } from '../events.ts';
import type { Application } from '../rules/application.ts';
import { takeTurn, waveOf } from '../store/line.ts';
import { addMoves, type MoveKind } from '../store/seat-moves.ts';
import { giveBack } from '../store/seats.ts';
import { lockOwn } from './own-application.ts';

/** An own application for a deed that frees or fills seats: the turn of its wave is taken first, then the application is held. */
export async function lockInTurn(context: ActionContext, id: Id<'application'>): Promise<Result<Application, typeof notFound>> {
  const wave = await waveOf(context.tx, id);
  if (!wave) return fail(notFound);
  await takeTurn(context.tx, wave);
  return lockOwn(context, id);
}

/** Writes down how a seat changed hands. */
export const noteMove = ({ tx, centre, now, actor, newId }: ActionContext, { id }: Pick<Application, 'id'>, of: Id<'class'>, kind: MoveKind): Promise<void> =>
  addMoves(tx, centre, [{ id: newId<'seat-move'>(), class: of, application: id, kind, place: null, at: now, byName: actor.name }]);

/** Frees every seat somebody holds or is offered; a class that knew them hears of it. The caller fills what is free. */
export async function leaveSeats(context: ActionContext, application: Application, kind: MoveKind): Promise<void> {
  const { tx, announce } = context;
  const { id, status, person, wave, seatClass, betterClass } = application;
  for (const of of [seatClass, betterClass]) {
    if (!of) continue;
    await giveBack(tx, of, id);
    await noteMove(context, application, of, kind);
  }
  if (seatClass && status === 'confirmed') announce({ type: 'admission.seat-released', version: 1, application: id, person: person!, class: seatClass, wave } satisfies SeatReleased);
}

/** The columns of somebody who holds no seat any more. */
export const seatless = { answer_by: null, seat_class_id: null, better_class_id: null, better_by: null } as const;
