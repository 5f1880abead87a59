import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { markAtDoor, tappedAt } from '../rules/presence.ts';
import { changeApplication, lockApplication } from '../store/applications.ts';
import { changeBookings, listBookings } from '../store/bookings.ts';
import { findSitting, listSlots } from '../store/sittings.ts';
import { mayStandAtDoor } from './may-stand-at-door.ts';
import { refuseDecided } from './refuse-decided.ts';

const input = Type.Object({
  sitting: field.id<'sitting'>(), application: field.id<'application'>(),
  present: Type.Boolean(),
  /** When the phone was tapped, if that was before it reached us. */
  at: Type.Optional(field.instant()),
  /** The mark that was seen when it was taken back. */
  seen: Type.Optional(field.instant()),
  why: Type.Optional(Type.String({ maxLength: 300 })),
});

/** Marks somebody present at the door, or takes a mark back that was a slip; from the page and from the phone's outbox alike. */
export const markPresence = action('admission.mark-presence', input, async (context, { sitting: sittingId, application: id, present, at, seen, why }) => {
  const { tx, now, actor, record } = context;
  const application = await lockApplication(tx, id);
  const sitting = await findSitting(tx, sittingId, { lock: true });
  const slots = sitting ? await listSlots(tx, { sittings: [sitting.id] }) : [];
  const booking = (await listBookings(tx, { applications: [id] })).find((one) => slots.some((slot) => slot.id === one.slot));
  if (!application || !sitting || !booking || !(await mayStandAtDoor(context, sitting))) return fail(notFound);
  const decided = await refuseDecided(tx, sitting.wave);
  if (decided) return decided;
  const tapped = tappedAt(at, sitting, now);
  const marked = markAtDoor({ booking, sitting, present, at: tapped, seen, why });
  if (!marked.ok) return marked;

  const { presence } = marked.value;
  await changeBookings(tx, [id], sitting.kind, { presence, excuse: presence === 'present' ? null : booking.excuse, marked_at: presence ? now : null, marked_by_name: presence ? actor.name : null });
  // Whoever was taken for absent and was there is called again.
  const isBack = presence === 'present' && application.status === 'not-admitted' && application.reason === 'not-tested';
  if (isBack) await changeApplication(tx, id, { status: 'called', reason: null });
  const isOut = presence === 'absent' && application.status === 'called';
  if (isOut) await changeApplication(tx, id, { status: 'not-admitted', reason: 'not-tested' });
  record({
    subject: { type: 'application', id }, why, before: { [sitting.kind]: booking.presence, status: application.status },
    after: { [sitting.kind]: presence, status: isBack ? 'called' : isOut ? 'not-admitted' : application.status, ...(tapped < now ? { tappedAt: tapped } : {}) },
  });
  return ok({ sitting: sitting.id, application: id, presence, markedAt: presence ? now : null, toldAt: now });
});
