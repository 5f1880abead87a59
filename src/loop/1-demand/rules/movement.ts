import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** What can become of a line: seats drawn on it, a person hired from it, its promise renewed or taken back. */
export const movementKinds = ['drawn', 'paid-back', 'renewed', 'withdrawn'] as const;
export type MovementKind = (typeof movementKinds)[number];

export type Movement = {
  readonly id: Id<'movement'>;
  readonly need: Id<'need'>;
  readonly kind: MovementKind;
  /** Seats or people; 0 for a renewal or a withdrawal. */
  readonly people: number;
  readonly on: Day;
  readonly class: Id<'class'> | null;
  /** The class or the hire that caused it: one cause moves a line once. */
  readonly cause: string | null;
  /** The hired person sat on a seat drawn from this line. */
  readonly fromSeat: boolean;
  readonly expiresOn: Day | null;
  readonly reason: string | null;
};
