import { expect, test } from 'vitest';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { openBudget } from '#kernel/search-budget';
import { checkPlanInput } from '../planner/check-plan-input.ts';
import type { MadePlan } from '../planner/make-plan.ts';
import { recountPlan } from '../planner/recount-plan.ts';
import { askPlan } from './ask-plan.ts';
import { bagus, centre, day, hall, hendra, proof, smaw, standing } from './examples.ts';
import { mendPlan } from './mend-plan.ts';
import { movesOf, stuckOf } from './movable.ts';
import type { PlanFacts } from './plan-facts.ts';

const mended: PlanFacts = { ...centre, kind: 'repair', wanted: [], standing: [standing], people: [centre.people[0]!], proofs: [proof(bagus, smaw.version)] };
const ill = { resource: bagus, from: day('2027-03-08'), until: day('2027-03-19'), reason: 'Sakit' };
const year = { ...centre.funds[0]! };

function mend(facts: PlanFacts): MadePlan {
  const question = askPlan(facts);
  expect(checkPlanInput(question)).toEqual([]);
  const made = mendPlan(question, facts.standing.filter(({ isPromised }) => isPromised).map(({ id }) => id), { seed: 1, budget: () => openBudget(3_000) }) as MadePlan;
  expect(recountPlan(question, made)).toEqual([]);
  expect(made.bound).toBeGreaterThanOrEqual(made.objective);
  return made;
}
const whenOf = ({ moved }: MadePlan) => moved.map((one) => [one.package, one.from.start, one.to?.start, one.to?.instructor]);

test('nobody else may teach: the public class begins in the first week its teacher is back, rather than not at all', () => {
  const made = mend({ ...mended, absences: [ill] });
  expect(made.moved).toMatchObject([{ package: 'k1', from: { start: 1 }, to: { start: 3, instructor: 'bagus' }, published: true, reason: { code: 'instructor-on-leave', week: 1 } }]);
  expect(whenOf(mend({ ...mended, standing: [{ ...standing, isPromised: true }], absences: [ill] }))).toEqual([['k1', 1, 3, 'bagus']]);
});

test('somebody else may teach: the public date stays', () => {
  const facts = { ...mended, people: centre.people, proofs: [proof(bagus, smaw.version), proof(hendra, smaw.version)] };
  expect(whenOf(mend({ ...facts, absences: [ill] }))).toEqual([['k1', 1, 1, 'hendra']]);
});

test('where two need the one teacher left, the class whose seats are promised keeps its date, and the other begins later', () => {
  const second = { ...hall, id: 'hall-2/morning', workshop: 'hall-2' as Id<'workshop'>, name: 'Bengkel Las 2' };
  const other = { ...standing, id: 'k2' as Id<'class'>, label: 'SMAW B', workshop: second.workshop, instructors: [hendra] };
  const facts = { ...mended, slots: [hall, second], people: centre.people, proofs: [proof(bagus, smaw.version), proof(hendra, smaw.version)], absences: [{ ...ill, until: day('2027-07-30') }] };
  expect(whenOf(mend({ ...facts, standing: [{ ...standing, isPromised: true }, other] }))).toEqual([['k1', 1, 1, 'hendra'], ['k2', 1, 7, 'hendra']]);
  expect(whenOf(mend({ ...facts, standing: [standing, { ...other, isPromised: true }] }))).toEqual([['k1', 1, 7, 'hendra']]);
});

test('what is pinned, has begun, would outlast its money or begin a quarter later stays or is dropped, and is never moved to a later date', () => {
  const dates = (facts: Partial<PlanFacts>) => whenOf(mend({ ...mended, absences: [ill], ...facts })).map(([, from, to]) => [from, to]);
  const pinned = { ...mended, absences: [ill], standing: [{ ...standing, isPinned: true }] };
  expect([askPlan(pinned).packages, stuckOf(pinned, []).map(({ why }) => why)]).toEqual([[], ['pinned']]);
  expect(dates({ today: '2027-03-08' as Day })).toEqual([]);
  expect(movesOf({ ...mended, absences: [ill], today: '2027-03-08' as Day }, [{ package: 'k1', to: null }, { package: 'k9', to: null }]).moved).toEqual([{ package: 'k9', to: null }]);
  expect(stuckOf({ ...mended, absences: [ill], today: '2027-03-08' as Day }, [])).toMatchObject([{ class: { id: 'k1' }, why: 'begun' }]);
  expect(dates({ funds: [{ ...year, until: day('2027-04-18') }] })).toEqual([[1, undefined]]);
  expect(dates({ absences: [{ ...ill, until: day('2027-06-06') }] })).toEqual([[1, undefined]]);
  expect(dates({ absences: [{ ...ill, until: day('2027-05-28') }] })).toEqual([[1, 13]]);
});

test('a class that was told to begin in a week of holidays stays there, and none is moved into one', () => {
  const holidays = (from: string) => [0, 1, 2, 3, 4].map((at) => addDays(day(from), at));
  expect(whenOf(mend({ ...mended, holidays: holidays('2027-03-08') }))).toEqual([]);
  expect(whenOf(mend({ ...mended, absences: [ill], holidays: holidays('2027-03-22'), standing: [{ ...standing, endsOn: day('2027-04-23') }] }))).toEqual([['k1', 1, 4, 'bagus']]);
});

test('a later date is no way to make room for a new class', () => {
  const made = mend({ ...mended, wanted: [{ id: 'LAS-01-1', version: smaw.version, district: '36.72', people: 16 }], mondays: mended.mondays.slice(0, 9) });
  expect(made.moved).toEqual([]);
});

test('a class of several teachers is left to a person, and said to be', () => {
  const facts = { ...mended, absences: [ill], standing: [{ ...standing, instructors: [bagus, hendra] }] };
  expect(askPlan(facts).packages).toEqual([]);
  expect(stuckOf(facts, [])).toMatchObject([{ why: 'several-teachers' }]);
  expect(stuckOf({ ...facts, kind: 'fresh' }, [])).toEqual([]);
});
