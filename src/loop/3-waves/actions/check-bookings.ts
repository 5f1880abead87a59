import { fail, type Failed } from '#kernel/result';
import type { Transaction } from '#platform/database/transaction';
import type { BoardClass } from '../rules/board.ts';
import { bookingsOf, type StaffedClass } from '../rules/clash/bookings-of.ts';
import { clashesWith } from '../rules/clash/find-clashes.ts';
import type { WavesError } from '../rules/errors.ts';
import { listInstructors, lockInstructors } from '../store/instructors.ts';
import { listSchedule } from '../store/schedule.ts';
import { listWorkshops, lockWorkshops } from '../store/workshops.ts';

/**
 * Refuses what is already promised to another class, naming that class. The rows of workshop and instructors are held first: locking the
 * bookings found would not hold off the one being added by somebody else.
 */
export async function checkBookings(tx: Transaction, wanted: StaffedClass): Promise<Failed<WavesError> | undefined> {
  await lockWorkshops(tx, wanted.workshop ? [wanted.workshop] : []);
  await lockInstructors(tx, wanted.instructors);
  const others = (await listSchedule(tx, { from: wanted.startsOn, until: wanted.endsOn })).filter((other) => other.id !== wanted.id);
  const [clash] = clashesWith(bookingsOf(wanted), others.flatMap(bookingsOf));
  if (!clash) return undefined;
  const other = others.find((one) => one.id === clash.other.owner) as BoardClass;
  const facts = { other: other.label, wave: other.waveLabel, first: clash.first, last: clash.last };
  if (clash.booking.kind === 'workshop') {
    const workshop = (await listWorkshops(tx)).find((one) => one.id === clash.booking.resource);
    return fail({ code: 'waves.workshop-booked', field: 'workshop', workshop: workshop?.name ?? '', ...facts });
  }
  const instructor = (await listInstructors(tx)).find((one) => one.id === clash.booking.resource);
  return fail({ code: 'waves.instructor-booked', field: 'instructors', instructor: instructor?.name ?? '', ...facts });
}
