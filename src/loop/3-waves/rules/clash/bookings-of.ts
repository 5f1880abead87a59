import type { Id } from '#kernel/id';
import { dayPartsOf } from '../timetable/shift-pattern.ts';
import type { ClassPackage } from '../wave.ts';
import type { Booking } from './booking.ts';

export type StaffedClass = Pick<ClassPackage, 'id' | 'label' | 'workshop' | 'startsOn' | 'endsOn' | 'shift'> & { readonly instructors: readonly Id<'instructor'>[] };

/** What a class takes: its workshop and its instructors, every day of its dates, in the parts of the day its shift fills. */
export function bookingsOf({ id, workshop, instructors, startsOn: first, endsOn: last, shift }: StaffedClass): Booking[] {
  const when = { owner: id, first, last, shifts: dayPartsOf(shift) };
  return [
    ...(workshop ? [{ ...when, id: `${id} workshop`, kind: 'workshop', resource: workshop } as const] : []),
    ...instructors.map((instructor) => ({ ...when, id: `${id} ${instructor}`, kind: 'instructor', resource: instructor }) as const),
  ];
}
