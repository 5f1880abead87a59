import { addMinutes, type Instant } from '#kernel/instant';
import { fail, ok, type Result } from '#kernel/result';
import type { ScreeningError } from './screening-errors.ts';
import type { Booking, Presence, Sitting } from './sitting.ts';

type Mark = {
  readonly booking: Booking; readonly sitting: Sitting; readonly present: boolean;
  /** When it was tapped; a phone without network sends it later. */
  readonly at: Instant;
  /** The mark the door saw when it took one back. */
  readonly seen: Instant | undefined;
  readonly why: string | undefined;
};

/** How long a phone may have been without network: what it says it tapped before that is taken for now. */
const offlineHours = 12;
/** Nobody marks people present for longer than this before a sitting begins. */
const doorHours = 4;

/** The moment a mark counts from: the phone's word, if it can be true. An office hour later nobody tells when they tapped. */
export function tappedAt(told: Instant | undefined, { startsAt, closedAt }: Pick<Sitting, 'startsAt' | 'closedAt'>, now: Instant): Instant {
  if (!told || told >= now || told < addMinutes(startsAt, -doorHours * 60)) return now;
  return addMinutes(closedAt ?? told, offlineHours * 60) < now ? now : told;
}

/** What a mark at the door makes of a booking. Coming always wins; a mark is taken back only by somebody who saw that very mark. After closing it takes a reason, unless it was tapped before. */
export function markAtDoor({ booking, sitting, present, at, seen, why }: Mark): Result<{ presence: Presence | null }, ScreeningError> {
  if (sitting.closedAt && at >= sitting.closedAt && !why) return fail({ code: 'admission.presence-why', field: 'why' });
  if (present) return ok({ presence: 'present' });
  if (booking.presence !== null && booking.markedAt !== seen) return fail({ code: 'admission.presence-changed' });
  return ok({ presence: sitting.closedAt ? 'absent' : null });
}

/** An excuse counts before the stated hour, for the office as for the person. */
export function checkExcuse(booking: Booking, sitting: Sitting, now: Instant): Result<true, ScreeningError> {
  if (booking.presence === 'present') return fail({ code: 'admission.marked-present' });
  if (sitting.closedAt || now >= sitting.excuseUntil) return fail({ code: 'admission.excuse-too-late', until: sitting.excuseUntil });
  return ok(true);
}

/** A room is closed once its sitting has begun: before that nobody can be absent. */
export function checkClosing(sitting: Sitting, now: Instant): Result<true, ScreeningError> {
  if (sitting.closedAt) return fail({ code: 'admission.sitting-closed' });
  return now < sitting.startsAt ? fail({ code: 'admission.sitting-not-begun', at: sitting.startsAt }) : ok(true);
}
