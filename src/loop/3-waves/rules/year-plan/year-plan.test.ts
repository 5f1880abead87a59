import { expect, test } from 'vitest';
import { addDays, type Day } from '#kernel/day';
import { openBudget } from '#kernel/search-budget';
import type { UnitKey } from '#standards';
import { checkPlanInput } from '../planner/check-plan-input.ts';
import { makePlan, type MadePlan } from '../planner/make-plan.ts';
import { recountPlan } from '../planner/recount-plan.ts';
import { askPlan } from './ask-plan.ts';
import { measurePlan } from './measure-plan.ts';
import { as, bagus, centre, day, gas, hall, hendra, mondays, proof, smaw, standing } from './examples.ts';
import type { PlanFacts } from './plan-facts.ts';
import { proofOf } from './proof-of.ts';
import { suppose } from './suppose.ts';
import { tellPlan } from './tell-plan.ts';
import { wantedPackages } from './wanted-packages.ts';
import { wavesFor } from './waves-for.ts';
import { weeksNeeded } from './weeks-needed.ts';

function plan(facts: PlanFacts) {
  const question = askPlan(facts);
  expect(checkPlanInput(question)).toEqual([]);
  const made = makePlan(question, 1, openBudget(3_000)) as MadePlan;
  expect(recountPlan(question, made)).toEqual([]);
  return { question, made, told: tellPlan(facts, question, made) };
}

test('a program of 240 periods takes six weeks of mornings, and one more for a week of holidays', () => {
  const isHoliday = (of: Day): boolean => of >= '2027-03-15' && of <= '2027-03-19';
  expect(weeksNeeded(240, mondays[0]!, mondays.at(-1)!, { ...hall, isClosed: () => false, isFasting: () => false })).toBe(6);
  expect(weeksNeeded(240, mondays[0]!, mondays.at(-1)!, { ...hall, isClosed: () => false, isFasting: (of) => of < '2027-03-29' })).toBe(7);
  expect(weeksNeeded(240, mondays[0]!, mondays.at(-1)!, { ...hall, isClosed: isHoliday, isFasting: () => false })).toBe(7);
  expect(weeksNeeded(240, mondays[0]!, addDays(mondays[0]!, 20), { ...hall, isClosed: () => false, isFasting: () => false })).toBeUndefined();
});

test('demand becomes classes: full ones for a district, the rests of several together, programs of one occupation in turn', () => {
  const uncovered = [{ occupation: '7212', district: '36.72', people: 43 }, { occupation: '7212', district: '36.04', people: 5 }, { occupation: '7212', district: '36.03', people: 4 }];
  const wanted = wantedPackages([{ program: smaw, most: 3 }, { program: gas, most: 3 }], uncovered, 16);
  expect(wanted.map(({ id, district, people }) => `${id} ${district} ${people}`)).toEqual(['LAS-01-1 36.72 16', 'LAS-04-1 36.72 16', 'LAS-01-2 36.72 11', 'LAS-04-2 36.04 9']);
  expect(wanted.reduce((sum, { people }) => sum + people, 0)).toBe(52);
});

test('classes follow each other in the one hall with the one teacher whose evidence holds', () => {
  const { made, told } = plan(centre);
  expect(made.plan).toHaveLength(2);
  expect(made.plan.every(({ instructor }) => instructor === 'bagus')).toBe(true);
  expect(made.bound).toBe(made.objective);
  expect(told.unplaced).toEqual([]);
  expect(told.idle.at(-1)).toMatchObject({ cause: { code: 'all-placed' }, offers: [{ name: 'Juru Las SMAW', wanted: 15, waiting: 31 }, { name: 'Pemotongan Gas', wanted: 15 }] });
});

test('an empty hall says its real cause: nobody may teach, one has the skill but the evidence expired', () => {
  const { told } = plan({ ...centre, people: centre.people.filter(({ id }) => id === hendra) });
  expect(told.idle).toMatchObject([{ weeks: 20, cause: { code: 'not', what: 'Juru Las SMAW A', why: { code: 'no-teacher', people: [{ code: 'expired', name: 'Hendra', on: '2027-03-09' }] } } }]);
  expect(told.unplaced.map(({ why }) => why.code)).toEqual(['no-teacher', 'no-teacher']);
});

test('away, short of money, too short, closed and holidays are each told as what they are', () => {
  const away = plan({ ...centre, absences: [{ resource: bagus, from: day('2027-01-01'), until: day('2027-12-31'), reason: 'Sakit' }], people: [centre.people[0]!] });
  expect(away.told.idle[0]!.cause).toMatchObject({ why: { people: [{ code: 'away', name: 'Bagus', why: 'Sakit' }] } });
  expect(plan({ ...centre, funds: [{ ...centre.funds[0]!, left: 0 }] }).told.idle[0]!.cause).toMatchObject({ why: { code: 'fund-short', left: 0, cost: 60_000_000 } });
  expect(plan({ ...centre, mondays: mondays.slice(0, 4) }).told.idle[0]!.cause).toMatchObject({ why: { code: 'too-short', weeks: 4 } });
  const shut = plan({ ...centre, closures: [{ resource: 'hall', from: day('2027-05-31'), until: day('2027-06-11'), reason: 'Perawatan trafo' }] });
  expect(shut.told.idle).toContainEqual(expect.objectContaining({ first: '2027-05-31', weeks: 2, cause: { code: 'closed', why: 'Perawatan trafo' } }));
  expect(plan({ ...centre, people: [{ ...centre.people[0]!, weeklyPeriods: 20 }] }).told.idle[0]!.cause).toMatchObject({ why: { people: [{ code: 'hours', most: 20, needs: 40 }] } });
});

test('a published class whose teacher falls ill keeps its days and gets the other one who may; nothing else moves', () => {
  const facts = { ...centre, kind: 'repair' as const, wanted: [], standing: [standing], proofs: [proof(bagus, smaw.version), proof(hendra, smaw.version)] };
  expect(plan(facts).made.moved).toEqual([]);
  const ill = plan({ ...facts, absences: [{ resource: bagus, from: day('2027-03-08'), until: day('2027-03-26'), reason: 'Sakit' }] });
  expect(ill.made.moved).toEqual([{ package: 'k1', from: { start: 1, instructor: 'bagus', workshopType: 'hall/morning' }, to: { start: 1, instructor: 'hendra', workshopType: 'hall/morning' }, published: true, reason: { code: 'instructor-on-leave', week: 1 } }]);
});

test('a class that has begun only changes its teacher, and a day or two away changes nothing', () => {
  const begun = { ...centre, today: day('2027-03-15'), mondays: mondays.slice(2), kind: 'repair' as const, wanted: [], standing: [standing], proofs: [proof(bagus, smaw.version), proof(hendra, smaw.version)] };
  expect(plan({ ...begun, absences: [{ resource: bagus, from: day('2027-03-22'), until: day('2027-03-23'), reason: 'Rapat' }] }).made.moved).toEqual([]);
  expect(plan({ ...begun, absences: [{ resource: bagus, from: day('2027-03-22'), until: day('2027-04-02'), reason: 'Sakit' }] }).made.moved).toMatchObject([{ from: { start: 0 }, to: { start: 0, instructor: 'hendra' } }]);
});

test('what is supposed changes only what it says', () => {
  const poor = { ...centre, funds: [{ ...centre.funds[0]!, left: 60_000_000 }] };
  const rich = suppose(poor, { fund: as('apbd'), budgetMore: 60_000_000 }, 'andaikan');
  expect([plan(poor).made.plan.length, plan(rich).made.plan.length]).toEqual([1, 2]);
  expect(suppose(centre, { renewed: hendra }, 'andaikan').proofs[1]).toMatchObject({ expiredOn: undefined, lacking: 0 });
  const measured = measurePlan(rich, askPlan(rich), plan(rich).made.plan);
  expect(measured).toMatchObject({ placed: 2, funds: [{ spent: 120_000_000, left: 0 }], districts: [{ served: 16, possible: 16, share: 1 }, { served: 12, possible: 12 }] });
});

test('evidence counts unit by unit: what is missing and what ran out are two things', () => {
  const units = ['a', 'b', 'c'] as UnitKey[];
  const held = (unit: string, until?: string) => ({ unitKey: unit as UnitKey, evidence: 'sertifikat', validUntil: until as Day | undefined });
  expect(proofOf(bagus, smaw.version, units, [held('a'), held('b', '2027-06-30')], day('2027-01-11'))).toMatchObject({ lacking: 1, expiredOn: undefined, until: '2027-06-30' });
  expect(proofOf(bagus, smaw.version, units, [held('a'), held('b', '2026-12-31'), held('c')], day('2027-01-11'))).toMatchObject({ lacking: 0, expiredOn: '2026-12-31' });
  expect(proofOf(bagus, smaw.version, units, [held('x')], day('2027-01-11'))).toBeUndefined();
});

test('new classes of one source that begin within four weeks make one wave; a draft that holds their days takes them', () => {
  const one = (id: string, first: string, last: string) => ({ id, fund: as<'funding-source'>('apbd'), first: day(first), last: day(last) });
  const draft = { id: as<'wave'>('draft'), fundingSource: as<'funding-source'>('apbd'), startsOn: day('2027-03-01'), endsOn: day('2027-04-30'), status: 'draft' as const };
  const waves = wavesFor([one('a', '2027-03-08', '2027-04-16'), one('b', '2027-05-03', '2027-06-11'), one('c', '2027-05-24', '2027-07-09'), one('d', '2027-06-28', '2027-08-06')], [draft]);
  expect(waves.map(({ wave, startsOn, endsOn, classes }) => [wave, startsOn, endsOn, classes.join()])).toEqual([['draft', '2027-03-01', '2027-04-30', 'a'], [undefined, '2027-05-03', '2027-07-09', 'b,c'], [undefined, '2027-06-28', '2027-08-06', 'd']]);
});
