import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { PlanFacts, StandingClass } from './plan-facts.ts';

export const day = (text: string): Day => text as Day;
export const as = <Noun extends string>(text: string): Id<Noun> => text as Id<Noun>;
export const mondays = Array.from({ length: 20 }, (_, at) => addDays(day('2027-03-01'), at * 7));
export const smaw = { version: as<'program-version'>('smaw'), program: as<'program'>('p-smaw'), code: 'LAS-01', name: 'Juru Las SMAW', field: 'welding', occupation: '7212.01', jp: 240 };
export const gas = { ...smaw, version: as<'program-version'>('gas'), program: as<'program'>('p-gas'), code: 'LAS-04', name: 'Pemotongan Gas', jp: 24 };
export const hall = { id: 'hall/morning', workshop: as<'workshop'>('hall'), name: 'Bengkel Las', field: 'welding', shift: 'morning' as const, weekdays: [1, 2, 3, 4, 5], stations: 16, place: '36.73.01', isMobile: false };
export const [bagus, hendra] = [as<'instructor'>('bagus'), as<'instructor'>('hendra')];
export const proof = (instructor: Id<'instructor'>, version: Id<'program-version'>, facts: object = {}) => ({ instructor, version, units: 7, lacking: 0, expiredOn: undefined, until: undefined, ...facts });

/** One hall, one teacher who may, one whose evidence expired in March. */
export const centre: PlanFacts = {
  today: day('2027-01-11'), mondays, kind: 'fresh', fairnessWeight: 1, costOfClass: 60_000_000, seats: 16, slots: [hall], people: [{ id: bagus, name: 'Bagus', weeklyPeriods: 40 }, { id: hendra, name: 'Hendra', weeklyPeriods: 40 }],
  proofs: [proof(bagus, smaw.version), proof(hendra, smaw.version, { expiredOn: day('2027-03-09'), until: day('2027-03-09') })], funds: [{ id: as('apbd'), code: 'APBD', name: 'APBD 2027', from: day('2027-01-01'), until: day('2027-12-31'), left: 600_000_000 }],
  programs: [smaw, gas], wanted: [{ id: 'LAS-01-1', version: smaw.version, district: '36.72', people: 16 }, { id: 'LAS-01-2', version: smaw.version, district: '36.04', people: 12 }],
  standing: [], closures: [], absences: [], holidays: [], fasting: [], districts: [{ code: '36.72', name: 'Kota Cilegon' }, { code: '36.04', name: 'Kabupaten Serang' }, { code: '36.73', name: 'Kota Serang' }],
  habits: [], uncovered: [{ occupation: '7212', district: '36.72', people: 43 }], waiting: [{ version: smaw.version, people: 31 }],
};
export const standing: StandingClass = {
  id: as('k1'), label: 'SMAW A', wave: as('w1'), waveLabel: 'Gelombang 3', version: smaw.version, workshop: hall.workshop, shift: 'morning', startsOn: day('2027-03-08'), endsOn: day('2027-04-16'), instructors: [bagus], seats: 16, fund: as('apbd'), district: '36.73', isPublic: true, isPinned: false,
};
