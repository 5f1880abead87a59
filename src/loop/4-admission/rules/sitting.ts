import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { fail, ok, type Result } from '#kernel/result';
import type { ScreeningError } from './screening-errors.ts';

export const sittingKinds = ['test', 'interview'] as const;
export type SittingKind = (typeof sittingKinds)[number];

/** One room for some hours, with slots people are called to. `excuseUntil` is the hour everybody is told: who does not come and said nothing by then is out. */
export type Sitting = {
  readonly id: Id<'sitting'>; readonly wave: Id<'wave'>; readonly kind: SittingKind;
  /** Interviews may be for those whose first wish is one class. */
  readonly class: Id<'class'> | null;
  readonly room: string; readonly startsAt: Instant; readonly endsAt: Instant; readonly excuseUntil: Instant; readonly bring: string;
  readonly closedAt: Instant | null; readonly closedByName: string | null; readonly version: number;
};
export type Slot = { readonly id: Id<'slot'>; readonly sitting: Sitting; readonly startsAt: Instant; readonly places: number; readonly taken: number };

const presences = ['present', 'absent', 'excused'] as const;
export type Presence = (typeof presences)[number];
export type Booking = {
  readonly application: Id<'application'>; readonly kind: SittingKind; readonly slot: Id<'slot'>; readonly moves: number;
  readonly presence: Presence | null; readonly excuse: string | null; readonly markedAt: Instant | null; readonly markedByName: string | null;
};

type Hours = { readonly startsAt: Instant; readonly endsAt: Instant; readonly minutes: number | undefined };

/** When a sitting's slots begin: one for the whole, or one every so many minutes that still ends in time. */
export function slotTimes({ startsAt, endsAt, minutes }: Hours): Instant[] {
  if (!minutes) return [startsAt];
  const times: Instant[] = [];
  for (let at = startsAt; addMinutes(at, minutes) <= endsAt && times.length < 100; at = addMinutes(at, minutes)) times.push(at);
  return times;
}

type Called = { readonly id: Id<'application'>; readonly firstWish: Id<'class'> | undefined; /** Where they are called to already. */ readonly other: Slot | undefined };

/** Gives everybody the earliest free place; slots of the class wanted most come before those for everybody. Whoever gets none is not in the answer. */
export function fillSlots(people: readonly Called[], slots: readonly Slot[]): Map<Id<'application'>, Slot> {
  const free = new Map(slots.map((slot) => [slot.id, slot.places - slot.taken]));
  const ordered = [...slots].sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : one.id < other.id ? -1 : 1));
  const places = new Map<Id<'application'>, Slot>();
  for (const { id, firstWish, other } of people) {
    const fits = ordered.filter((slot) => free.get(slot.id)! > 0 && isFor(slot, firstWish) && !clashes(slot, other));
    const slot = fits.find(({ sitting }) => sitting.class !== null) ?? fits[0];
    if (!slot) continue;
    free.set(slot.id, free.get(slot.id)! - 1);
    places.set(id, slot);
  }
  return places;
}

const isFor = ({ sitting }: Slot, firstWish: Id<'class'> | undefined): boolean => sitting.class === null || sitting.class === firstWish;

/** Nobody is interviewed while they sit the test. */
function clashes(slot: Slot, other: Slot | undefined): boolean {
  if (!other || other.sitting.kind === slot.sitting.kind) return false;
  const [test, interview] = slot.sitting.kind === 'test' ? [slot, other] : [other, slot];
  return interview.startsAt >= test.startsAt && interview.startsAt < test.sitting.endsAt;
}

type Move = { readonly booking: Booking; readonly from: Slot; readonly to: Slot; readonly other: Slot | undefined; readonly firstWish: Id<'class'> | undefined; readonly now: Instant; readonly byStaff: boolean };

/** Whether somebody may move to another slot: once, before the hour everybody was told, and where a place is free. Staff move people as often as needed, but never into a full room. */
export function checkSlotMove({ booking, from, to, other, firstWish, now, byStaff }: Move): Result<Slot, ScreeningError> {
  if (booking.presence === 'present') return fail({ code: 'admission.marked-present' });
  if (to.sitting.closedAt) return fail({ code: 'admission.sitting-closed' });
  if (!byStaff && booking.moves > 0) return fail({ code: 'admission.slot-moved-once' });
  if (!byStaff && booking.presence !== 'excused' && now >= from.sitting.excuseUntil) return fail({ code: 'admission.slot-too-late', until: from.sitting.excuseUntil });
  if (!byStaff && now >= to.sitting.excuseUntil) return fail({ code: 'admission.slot-too-late', until: to.sitting.excuseUntil });
  if (to.taken >= to.places || !isFor(to, firstWish)) return fail({ code: 'admission.slot-full', field: 'slot' });
  return clashes(to, other) ? fail({ code: 'admission.slot-clash', field: 'slot' }) : ok(to);
}

/** The slots somebody may still choose instead of their own. */
export const otherSlots = (slots: readonly Slot[], move: Omit<Move, 'to' | 'from' | 'byStaff'>): Slot[] =>
  slots.filter((slot) => slot.id !== move.booking.slot && slot.sitting.kind === move.booking.kind && checkSlotMove({ ...move, from: slot, to: slot, byStaff: true }).ok && move.now < slot.sitting.excuseUntil);
