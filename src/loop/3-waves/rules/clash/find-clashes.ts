import type { Booking, Clash } from './booking.ts';

/** Every pair of bookings that promises one workshop or instructor to two owners at the same time; each pair once, the earlier begun as `other`. */
export function findClashes(bookings: readonly Booking[]): Clash[] {
  const inOrder = [...bookings].sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : one.id < other.id ? -1 : 1));
  const byResource = new Map<string, Booking[]>();
  for (const booking of inOrder) {
    const key = `${booking.kind} ${booking.resource}`;
    byResource.set(key, [...(byResource.get(key) ?? []), booking]);
  }
  return [...byResource.values()].flatMap(clashesOfOne);
}

/** What stands in the way of new bookings among those already made: what a refusal names. */
export const clashesWith = (wanted: readonly Booking[], made: readonly Booking[]): Clash[] =>
  wanted.flatMap((booking) => made.flatMap((other) => clashOf(booking, other) ?? []));

function clashesOfOne(inOrder: readonly Booking[]): Clash[] {
  let running: Booking[] = [];
  return inOrder.flatMap((booking) => {
    running = running.filter(({ last }) => last >= booking.first);
    const clashes = running.flatMap((other) => clashOf(booking, other) ?? []);
    running.push(booking);
    return clashes;
  });
}

/** An owner may hold a thing twice: two units of one class may share a workshop or an instructor. */
function clashOf(booking: Booking, other: Booking): Clash | undefined {
  if (booking.owner === other.owner || booking.id === other.id) return undefined;
  if (booking.kind !== other.kind || booking.resource !== other.resource) return undefined;
  const first = booking.first > other.first ? booking.first : other.first;
  const last = booking.last < other.last ? booking.last : other.last;
  const shifts = booking.shifts.filter((shift) => other.shifts.includes(shift));
  return first <= last && shifts.length > 0 ? { booking, other, first, last, shifts } : undefined;
}
