import type { Day } from '#kernel/day';

export type Shift = 'morning' | 'afternoon' | 'evening';
export const shifts: readonly Shift[] = ['morning', 'afternoon', 'evening'];

/** A workshop or an instructor promised to one owner (a class package) on every day of a range, in some shifts. */
export type Booking = {
  readonly id: string;
  readonly owner: string;
  readonly kind: 'workshop' | 'instructor';
  readonly resource: string;
  readonly first: Day;
  readonly last: Day;
  readonly shifts: readonly Shift[];
};

/** Two bookings of one thing at one time, and exactly when they meet: the refusal names `other`. */
export type Clash = { readonly booking: Booking; readonly other: Booking; readonly first: Day; readonly last: Day; readonly shifts: readonly Shift[] };
