import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { scheduleCheckIns, type CheckIn } from './check-in.ts';
import type { Hire } from './hire.ts';
import type { RollPerson } from './report/roll.ts';

const welding = { person: 'sari' as Id<'person'>, class: 'smaw' as Id<'class'>, wave: 'wave-1' as Id<'wave'> };

/** Sari's four questions after a class that ended on 30 January. */
export const sariAsked: readonly CheckIn[] = scheduleCheckIns({ ...welding, endedOn: '2026-01-30' as Day }, () => 'check-in' as Id<'check-in'>);

export const sariHired: Hire = {
  ...welding, id: 'hire-1' as Id<'hire'>, employer: 'shipyard' as Id<'employer'>, employerName: 'PT Galangan Contoh', need: undefined, occupation: '7212', startedOn: '2026-03-02' as Day,
  source: 'self', wage: undefined, recordedOn: '2026-03-10' as Day, version: 1,
};

export const onTheRoll: RollPerson = {
  person: 'sari' as Id<'person'>, sex: 'female', region: '36.74', education: 'sma', hasSupportNeeds: false, wish: 'sewing' as Id<'class'>, seat: 'smaw' as Id<'class'>,
  isCompleted: true, isCompetent: true, isCertified: true, leftForJob: false, placement: { 1: 'unknown', 3: 'working' }, employers: ['shipyard'],
};
