import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { openBudget } from '#kernel/search-budget';
import type { UnitKey } from '#standards';
import { checkPlanInput } from '../planner/check-plan-input.ts';
import { makePlan, type MadePlan } from '../planner/make-plan.ts';
import type { PlanInput } from '../planner/plan-input.ts';
import { recountPlan } from '../planner/recount-plan.ts';
import { askPlan } from './ask-plan.ts';
import { as, bagus, centre, day, gas, hall, hendra, proof, smaw } from './examples.ts';
import type { PlanFacts } from './plan-facts.ts';
import { teamsOf } from './teams-of.ts';
import { tellPlan } from './tell-plan.ts';

const units = ['a', 'b', 'c'] as UnitKey[];
const someone = (id: string, held: string, until?: string) => ({ id: id as Id<'instructor'>, competences: [...held].map((unit) => ({ unitKey: unit as UnitKey, evidence: 'sertifikat', validUntil: until as Day | undefined })) });
const today = day('2027-01-11');

test('two who together have valid evidence for every unit are a team, led by who has most; nobody needs one where somebody covers all', () => {
  expect(teamsOf(smaw.version, units, [someone('wati', 'ab'), someone('joko', 'bc', '2027-06-30'), someone('rina', 'b')], today)).toEqual([{ version: smaw.version, lead: 'joko', also: ['wati'], until: '2027-06-30' }]);
  expect(teamsOf(smaw.version, units, [someone('wati', 'abc'), someone('joko', 'bc')], today)).toEqual([]);
  expect(teamsOf(smaw.version, units, [someone('wati', 'ab'), someone('joko', 'c', '2026-12-31')], today)).toEqual([]);
  expect(teamsOf(smaw.version, units, [someone('wati', 'a'), someone('joko', 'b'), someone('rina', 'c')], today)).toMatchObject([{ also: [expect.any(String), expect.any(String)] }]);
  expect(teamsOf(smaw.version, [], [someone('wati', 'a')], today)).toEqual([]);
});

const together: PlanFacts = {
  ...centre, wanted: centre.wanted.slice(0, 1), proofs: [proof(bagus, smaw.version, { lacking: 2 }), proof(hendra, smaw.version, { lacking: 5 }), proof(hendra, gas.version)],
  teams: [{ version: smaw.version, lead: bagus, also: [hendra], until: undefined }],
};

function planned(facts: PlanFacts) {
  const question = askPlan(facts);
  expect(checkPlanInput(question)).toEqual([]);
  const made = makePlan(question, 1, openBudget(2_000)) as MadePlan;
  expect(recountPlan(question, made)).toEqual([]);
  return { made, told: tellPlan(facts, question, made) };
}

test('a program nobody covers alone runs with two who do together, in weeks both are free', () => {
  expect(planned(together).told.runs).toMatchObject([{ label: 'Juru Las SMAW A', instructors: ['bagus', 'hendra'] }]);
  const away = planned({ ...together, absences: [{ resource: hendra, from: day('2027-03-01'), until: day('2027-04-30'), reason: 'Diklat' }] });
  expect(away.made.plan[0]!.start).toBeGreaterThanOrEqual(9);
  const never = planned({ ...together, absences: [{ resource: hendra, from: day('2027-01-01'), until: day('2027-12-31'), reason: 'Diklat' }] });
  expect(never.told.unplaced[0]!.why).toMatchObject({ code: 'no-teacher', people: [{ code: 'away', name: 'Hendra' }, { code: 'lacking', name: 'Bagus', lacking: 2, units: 7 }] });
  expect(planned({ ...together, teams: [] }).told.unplaced[0]!.why).toMatchObject({ people: [{ code: 'lacking' }, { code: 'lacking' }] });
});

test('a member who teaches a class of their own is in one place at a time', () => {
  const second = { ...hall, id: 'hall-2/morning', workshop: as<'workshop'>('hall-2'), name: 'Bengkel Las 2' };
  const busy = planned({ ...together, slots: [hall, second], mondays: centre.mondays.slice(0, 7), wanted: [...together.wanted, { id: 'LAS-04-1', version: gas.version, district: '36.72', people: 12 }] });
  expect(busy.made.plan.length).toBe(2);
});

/** Small centres in which teams and single teachers want the same people. */
const questions = fc.record({
  weeks: fc.integer({ min: 1, max: 6 }),
  packages: fc.array(fc.record({ weeks: fc.integer({ min: 1, max: 3 }), value: fc.integer({ min: 0, max: 9 }), lead: fc.integer({ min: 0, max: 2 }), also: fc.subarray([0, 1, 2]) }), { minLength: 1, maxLength: 5 }),
  leave: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
}).map(({ weeks, packages, leave }): PlanInput => ({
  weeks, fairnessWeight: 0, closedStartWeeks: [], workshopTypes: [{ id: 't', rooms: 2 }], instructors: ['0', '1', '2'].map((id) => ({ id, skills: ['t'], leaveWeeks: id === '2' ? leave : [] })), funds: [{ id: 'f', budget: 100 }], districts: ['d'],
  packages: packages.map((one, at) => ({ id: `p${at}`, weeks: one.weeks, workshopType: 't', earliest: 0, latest: weeks, fund: 'f', cost: 1, district: 'd', value: one.value, teachers: [{ instructor: String(one.lead), before: weeks, also: one.also.filter((id) => id !== one.lead).map(String) }] })),
}));

test('whatever is asked, no member of a team is in two places, and no plan is worth more than the bound', () => {
  fc.assert(fc.property(questions, (question) => {
    const made = makePlan(question, 1, openBudget(500)) as MadePlan;
    expect(recountPlan(question, made)).toEqual([]);
    expect(made.bound).toBeGreaterThanOrEqual(made.objective);
  }), { numRuns: 150 });
});
