import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromEpochDay, type Day } from '#kernel/day';
import { shifts, type Booking } from './booking.ts';
import { clashesWith, findClashes } from './find-clashes.ts';
import { utilisation } from './utilisation.ts';

const smaw: Booking = { id: 'b1', owner: 'SMAW A', kind: 'workshop', resource: 'welding hall', first: '2027-03-01' as Day, last: '2027-04-02' as Day, shifts: ['morning', 'afternoon'] };
const gmaw: Booking = { ...smaw, id: 'b2', owner: 'GMAW', first: '2027-04-02' as Day, last: '2027-05-07' as Day, shifts: ['afternoon', 'evening'] };

test('a workshop promised twice on a single afternoon is found, with the other booking and the day', () => {
  expect(findClashes([gmaw, smaw])).toEqual([{ booking: gmaw, other: smaw, first: '2027-04-02', last: '2027-04-02', shifts: ['afternoon'] }]);
  expect(clashesWith([gmaw], [smaw])).toMatchObject([{ other: { owner: 'SMAW A' } }]);
});

test('the day after, another shift, another hall, an instructor of the same name and the same class are no clash', () => {
  const free: Partial<Booking>[] = [{ first: '2027-04-03' as Day }, { shifts: ['evening'] }, { resource: 'sewing hall' }, { kind: 'instructor' }, { owner: 'SMAW A' }];
  for (const facts of free) expect(findClashes([smaw, { ...gmaw, ...facts }])).toEqual([]);
});

const bookings = fc.array(fc.record({
  owner: fc.constantFrom('A', 'B', 'C'), kind: fc.constantFrom('workshop' as const, 'instructor' as const), resource: fc.constantFrom('one', 'two'),
  start: fc.integer({ min: 20_000, max: 20_020 }), length: fc.integer({ min: 0, max: 10 }), shifts: fc.subarray([...shifts], { minLength: 1 }),
}), { maxLength: 15 }).map((all) => all.map(({ start, length, ...rest }, at): Booking => ({ ...rest, id: `booking-${at}`, first: fromEpochDay(start), last: fromEpochDay(start + length) })));

test('exactly those pairs clash that promise one thing to two classes on one day in one shift', () => {
  fc.assert(fc.property(bookings, (all) => {
    const pairs = all.flatMap((one, at) => all.slice(at + 1).filter((other) => sharesASlot(one, other)).map((other) => [one.id, other.id].sort().join()));
    expect(findClashes(all).map(({ booking, other }) => [booking.id, other.id].sort().join()).sort()).toEqual(pairs.sort());
  }));
});

function sharesASlot(one: Booking, other: Booking): boolean {
  if (one.owner === other.owner || one.kind !== other.kind || one.resource !== other.resource) return false;
  const slots = slotsOf(one);
  return slotsOf(other).some((slot) => slots.includes(slot));
}

const slotsOf = (booking: Booking): string[] =>
  Array.from({ length: 31 }, (_, at) => fromEpochDay(20_000 + at)).filter((day) => booking.first <= day && day <= booking.last).flatMap((day) => booking.shifts.map((shift) => `${day} ${shift}`));

const hall = { id: 'welding hall', shifts: ['morning', 'afternoon'] as const, weekdays: [1, 2, 3, 4, 5] };

test('a week is as busy as its open slots are promised', () => {
  const weeks = utilisation(hall, [{ ...smaw, shifts: ['morning'], last: '2027-03-09' as Day }], ['2027-03-01', '2027-03-08', '2027-03-15'] as Day[], ['2027-03-08' as Day]);
  expect(weeks).toEqual([
    { monday: '2027-03-01', available: 10, used: 5, permille: 500 },
    { monday: '2027-03-08', available: 8, used: 1, permille: 125 },
    { monday: '2027-03-15', available: 10, used: 0, permille: 0 },
  ]);
});

test('a slot promised twice is busy once, and a week closed throughout has no figure', () => {
  const week = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05'] as Day[];
  expect(utilisation(hall, [smaw, { ...smaw, id: 'b9', owner: 'other' }], [week[0]!], [])).toMatchObject([{ used: 10, permille: 1000 }]);
  expect(utilisation(hall, [smaw], [week[0]!], week)).toEqual([{ monday: '2027-03-01', available: 0, used: 0, permille: undefined }]);
});
