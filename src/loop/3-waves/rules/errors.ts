import type { Day } from '#kernel/day';
import type { Shift } from './clash/booking.ts';
import type { WaveStatus } from './wave.ts';
import type { PlanStatus } from './year-plan/year-plan.ts';

/** Everything somebody can be refused in waves. The code is the contract; texts/refusals words it. */
export type WavesError =
  | { readonly code: 'waves.workshop-booked'; readonly field: 'workshop'; readonly workshop: string; readonly other: string; readonly wave: string; readonly first: Day; readonly last: Day }
  | { readonly code: 'waves.instructor-booked'; readonly field: 'instructors'; readonly instructor: string; readonly other: string; readonly wave: string; readonly first: Day; readonly last: Day }
  | { readonly code: 'waves.shift-not-open'; readonly field: 'shift'; readonly workshop: string; readonly shift: Shift }
  | { readonly code: 'waves.too-few-stations'; readonly field: 'seats'; readonly workshop: string; readonly stations: number }
  | { readonly code: 'waves.not-published-program'; readonly field: 'programVersion' }
  | { readonly code: 'waves.unknown-workshop'; readonly field: 'workshop' }
  | { readonly code: 'waves.unknown-instructor'; readonly field: 'instructors' | 'instructor' }
  | { readonly code: 'waves.unknown-account'; readonly field: 'user' }
  | { readonly code: 'waves.unknown-funding'; readonly field: 'fundingSource' }
  | { readonly code: 'waves.unknown-region'; readonly field: 'place' }
  | { readonly code: 'waves.dates-order'; readonly field: DateField; readonly earlier: Day }
  | { readonly code: 'waves.class-outside'; readonly field: 'startsOn' | 'endsOn'; readonly first: Day }
  | { readonly code: 'waves.until-before'; readonly field: 'until' | 'awayUntil' | 'closedUntil'; readonly from: Day }
  | { readonly code: 'waves.same-key'; readonly field: 'sequence'; readonly other: string }
  | { readonly code: 'waves.funding-known'; readonly field: 'code' }
  | { readonly code: 'waves.workshop-known'; readonly field: 'code' }
  | { readonly code: 'waves.account-linked'; readonly field: 'user'; readonly name: string }
  | { readonly code: 'waves.not-draft'; readonly status: WaveStatus }
  | { readonly code: 'waves.wrong-status'; readonly status: WaveStatus }
  | { readonly code: 'waves.no-classes' }
  | { readonly code: 'waves.class-incomplete'; readonly class: string }
  | { readonly code: 'waves.apply-until-past'; readonly field: 'applyUntil'; readonly day: Day }
  | { readonly code: 'waves.still-open'; readonly until: Day }
  | { readonly code: 'waves.not-over'; readonly until: Day }
  | { readonly code: 'waves.class-began'; readonly first: Day }
  | { readonly code: 'waves.class-pinned'; readonly class: string }
  | { readonly code: 'waves.only-later'; readonly field: 'startsOn'; readonly first: Day }
  | { readonly code: 'waves.too-much-later'; readonly field: 'startsOn'; readonly last: Day }
  | { readonly code: 'waves.money-over'; readonly field: 'startsOn'; readonly last: Day }
  | { readonly code: 'waves.no-such-period'; readonly field: 'period' }
  | { readonly code: 'waves.day-outside'; readonly field: 'day'; readonly first: Day; readonly last: Day }
  | { readonly code: 'waves.day-past'; readonly field: 'day'; readonly day: Day }
  | { readonly code: 'waves.day-closed'; readonly field: 'day'; readonly day: Day }
  | { readonly code: 'waves.not-in-curriculum'; readonly field: 'block' }
  | { readonly code: 'waves.teaches-elsewhere'; readonly field: 'instructor'; readonly instructor: string; readonly other: string; readonly from: string }
  | { readonly code: 'waves.on-leave'; readonly field: 'instructor'; readonly instructor: string; readonly day: Day }
  | { readonly code: 'waves.may-not-teach'; readonly field: 'instructor'; readonly instructor: string }
  | { readonly code: 'waves.name-missing'; readonly field: 'name' }
  | { readonly code: 'waves.month-too-long'; readonly field: 'until' }
  | { readonly code: 'waves.host-agreed'; readonly class: string }
  | { readonly code: 'waves.more-hires-than-seats'; readonly field: 'promisedHires'; readonly seats: number }
  | { readonly code: 'waves.hires-before-end'; readonly field: 'hiresMonth'; readonly last: Day }
  | { readonly code: 'waves.unknown-employer'; readonly field: 'employer' }
  | { readonly code: 'waves.not-lent'; readonly field: 'lentInstructor' }
  | { readonly code: 'waves.no-such-station'; readonly field: 'station'; readonly stations: number }
  | { readonly code: 'waves.station-noted'; readonly field: 'station'; readonly station: number }
  | { readonly code: 'waves.plan-past'; readonly field: 'from'; readonly today: Day }
  | { readonly code: 'waves.nothing-to-plan'; readonly field: 'programs' }
  | { readonly code: 'waves.nothing-supposed'; readonly field: 'fund' }
  | { readonly code: 'waves.amount-missing'; readonly field: 'budgetMore' }
  | { readonly code: 'waves.days-missing'; readonly field: 'awayFrom' | 'closedFrom' }
  | { readonly code: 'waves.nothing-chosen'; readonly field: 'packages' }
  | { readonly code: 'waves.plan-over'; readonly status: PlanStatus }
  | { readonly code: 'waves.plan-not-finished' }
  | { readonly code: 'waves.too-many-plans'; readonly most: number }
  | { readonly code: 'waves.plan-not-adopted' }
  | { readonly code: 'waves.plan-proposed'; readonly by: string }
  | { readonly code: 'waves.plan-not-proposed' }
  | { readonly code: 'waves.plan-approved'; readonly by: string }
  | { readonly code: 'waves.second-person' }
  | { readonly code: 'waves.plan-outdated'; readonly class: string }
  | { readonly code: 'waves.unknown-unit'; readonly field: 'unit'; readonly unit: string };

export type DateField = 'applyUntil' | 'testOn' | 'announceOn' | 'startsOn' | 'endsOn';
