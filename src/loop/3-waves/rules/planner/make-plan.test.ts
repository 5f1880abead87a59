import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBudget } from '#kernel/search-budget';
import { checkPlanInput } from './check-plan-input.ts';
import { makePlan, type MadePlan } from './make-plan.ts';
import type { Placement, PlanInput } from './plan-input.ts';
import { recountPlan, worthOfPlan } from './recount-plan.ts';

function plan(input: PlanInput, { count = 2_000, seed = 1 } = {}): MadePlan {
  const made = makePlan(input, seed, openBudget(count));
  if ('code' in made) throw new Error(`${made.code} ${made.package}`);
  return made;
}

const classPackage = (id: string, facts: Partial<PlanInput['packages'][number]> = {}) =>
  ({ id, weeks: 2, workshopType: 'welding', earliest: 0, latest: 4, fund: 'apbd', cost: 10, district: 'serang', value: 100, ...facts });
const centre: PlanInput = {
  weeks: 6, closedStartWeeks: [], fairnessWeight: 10, workshopTypes: [{ id: 'welding', rooms: 1 }, { id: 'sewing', rooms: 1 }],
  instructors: [{ id: 'sari', skills: ['welding', 'sewing'], leaveWeeks: [] }, { id: 'dedi', skills: ['welding'], leaveWeeks: [] }],
  funds: [{ id: 'apbd', budget: 100 }], districts: ['serang', 'lebak'], packages: [classPackage('smaw-a'), classPackage('smaw-b'), classPackage('gmaw', { value: 60, district: 'lebak' })],
};

const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const centres = (most: number): fc.Arbitrary<PlanInput> => fc.integer({ min: 1, max: most }).chain((count) => fc.record({
  weeks: fc.integer({ min: 3, max: 6 }), closedStartWeeks: fc.subarray([0, 1, 2]), fairnessWeight: fc.constantFrom(0, 1, 5),
  workshopTypes: fc.constant(ids('type-', 2).map((id) => ({ id, rooms: 1 }))),
  instructors: fc.tuple(...ids('teacher-', 2).map((id) => fc.record({ id: fc.constant(id), skills: fc.subarray(ids('type-', 2)), leaveWeeks: fc.subarray([0, 1, 2, 3, 4]) }))),
  funds: fc.tuple(...ids('fund-', 2).map((id) => fc.record({ id: fc.constant(id), budget: fc.integer({ min: 0, max: 8 }) }))), districts: fc.constant(ids('district-', 2)),
  packages: fc.tuple(...ids('package-', count).map((id) => fc.record({
    id: fc.constant(id), weeks: fc.integer({ min: 1, max: 3 }), workshopType: fc.constantFrom(...ids('type-', 2)), earliest: fc.integer({ min: 0, max: 3 }), latest: fc.integer({ min: 0, max: 5 }),
    fund: fc.constantFrom(...ids('fund-', 2)), cost: fc.integer({ min: 0, max: 4 }), district: fc.constantFrom(...ids('district-', 2)), value: fc.integer({ min: 0, max: 9 }),
  }))),
}));
const holds = (check: (input: PlanInput, pick: number) => void, arbitrary = centres(8), numRuns = 80): void => fc.assert(fc.property(arbitrary, fc.nat({ max: 99 }), check), { numRuns });

/** The best objective over every way to let packages run. */
function bestOf(input: PlanInput, at = 0, chosen: readonly Placement[] = []): number {
  if (at === input.packages.length) return worthOfPlan(input, chosen).objective;
  let best = bestOf(input, at + 1, chosen);
  for (let start = 0; start < input.weeks; start += 1) {
    for (const { id: instructor } of input.instructors) {
      const more = [...chosen, { package: input.packages[at]!.id, start, instructor }];
      if (recountPlan(input, { plan: more, ...worthOfPlan(input, more) }).length === 0) best = Math.max(best, bestOf(input, at + 1, more));
    }
  }
  return best;
}

const asPrevious = (made: MadePlan, facts: { published?: boolean; pinned?: boolean } = {}) => made.plan.map((one) => ({ ...one, published: true, pinned: false, ...facts }));

test('three packages follow each other in one workshop, and the far district gets its share', () => {
  const made = plan(centre);
  expect(made.plan.map((one) => one.package)).toEqual(['smaw-a', 'smaw-b', 'gmaw']);
  expect(made).toMatchObject({ value: 260, fairness: 100, objective: 1260, bound: 1260, moved: [] });
});

test('a plan holds in every week, and no bound is below it', () => holds((input) => {
  expect(checkPlanInput(input)).toEqual([]);
  for (const count of [0, 30, 1_000]) {
    const made = plan(input, { count });
    expect(recountPlan(input, made)).toEqual([]);
    expect(made.bound).toBeGreaterThanOrEqual(made.objective);
  }
}, centres(14)));

test('a small centre is planned as well as by trying everything', () => holds((input) => {
  const made = plan(input, { count: 4_000 });
  expect(made.objective).toBe(bestOf(input));
}, centres(4), 60));

test('teams, too, are planned as well as by trying everything: who teaches together is held together', () => holds((input, pick) => {
  const [led, also] = pick % 2 === 0 ? ['teacher-0', 'teacher-1'] : ['teacher-1', 'teacher-0'];
  const withTeam = { ...input, packages: input.packages.map((one, at) => (at === 0 ? { ...one, teachers: [{ instructor: led!, before: input.weeks, also: [also!] }] } : one)) };
  expect(plan(withTeam, { count: 4_000 }).objective).toBe(bestOf(withTeam));
}, centres(4), 60));

test('the same seed and moves give the same plan', () => holds((input, seed) => {
  expect(plan(input, { count: 300, seed })).toEqual(plan(input, { count: 300, seed }));
}, centres(14), 30));

test('while nothing changed, nothing moves', () => holds((input) => {
  const made = plan(input);
  expect(plan({ ...input, previous: asPrevious(made) }).moved).toEqual([]);
}));

test('what is pinned stays whatever else happens', () => holds((input, pick) => {
  const made = plan(input);
  if (made.plan.length === 0) return;
  const previous = asPrevious(made).map((one, at) => ({ ...one, pinned: at === pick % made.plan.length }));
  const again = makePlan({ ...input, previous, funds: input.funds.map((fund) => ({ ...fund, budget: fund.budget + 2 })), workshopTypes: input.workshopTypes.map((type) => ({ ...type, rooms: 2 })) }, 1, openBudget(500)) as MadePlan;
  const { package: id, start, instructor } = made.plan[pick % made.plan.length]!;
  expect(again.plan).toContainEqual({ package: id, start, instructor });
}));

test('every week later is the same plan, every week later', () => holds((input) => {
  const later: PlanInput = {
    ...input, weeks: input.weeks + 1, closedStartWeeks: input.closedStartWeeks.map((week) => week + 1),
    instructors: input.instructors.map((one) => ({ ...one, leaveWeeks: one.leaveWeeks.map((week) => week + 1) })),
    packages: input.packages.map((one) => ({ ...one, earliest: one.earliest + 1, latest: one.latest + 1 })),
  };
  expect(plan(later).plan).toEqual(plan(input).plan.map((one) => ({ ...one, start: one.start + 1 })));
}, centres(8), 40));

test('more rooms, more money or one more instructor never make the best plan worse', () => holds((input) => {
  const { objective } = plan(input, { count: 4_000 });
  const richer = [
    { ...input, workshopTypes: input.workshopTypes.map((type) => ({ ...type, rooms: type.rooms + 1 })) }, { ...input, funds: input.funds.map((fund) => ({ ...fund, budget: fund.budget + 3 })) },
    { ...input, instructors: [...input.instructors, { id: 'one-more', skills: ids('type-', 2), leaveWeeks: [] }] },
  ];
  for (const one of richer) expect(plan(one, { count: 4_000 }).objective).toBeGreaterThanOrEqual(objective);
}, centres(4), 40));

test('an instructor who falls ill moves what they taught and tells why', () => {
  const made = plan(centre);
  const taught = made.plan.filter(({ instructor }) => instructor === 'sari');
  const ill = { ...centre, instructors: [{ id: 'sari', skills: ['welding'], leaveWeeks: [0, 1, 2, 3, 4, 5] }, centre.instructors[1]!], previous: asPrevious(made) };
  const again = plan(ill);
  expect(again.moved.map((one) => one.package)).toEqual(taught.map((one) => one.package));
  for (const one of again.moved) expect(one).toMatchObject({ to: { instructor: 'dedi' }, reason: { code: 'instructor-on-leave' } });
});

test('a pin that cannot hold is told, not bent', () => {
  const previous = [{ package: 'smaw-a', start: 5, instructor: 'sari', published: false, pinned: true }];
  expect(makePlan({ ...centre, previous }, 1, openBudget(10))).toEqual({ code: 'pin-impossible', package: 'smaw-a' });
});

test('leave all year, no money or no room: nothing runs, and that is an answer', () => {
  for (const change of [{ instructors: [] }, { funds: [{ id: 'apbd', budget: 0 }] }, { workshopTypes: centre.workshopTypes.map((type) => ({ ...type, rooms: 0 })) }, { weeks: 1 }]) {
    expect(plan({ ...centre, ...change })).toMatchObject({ plan: [], value: 0, fairness: 0, objective: 0, bound: 0 });
  }
});

test('a recount finds what was bent', () => {
  const made = plan(centre);
  const codes = (placements: readonly Placement[], facts: object = {}): string[] => recountPlan(centre, { plan: placements, ...worthOfPlan(centre, placements), ...facts }).map(({ code }) => code);
  expect(codes(made.plan.map((one) => ({ ...one, start: 0, instructor: 'sari' })))).toEqual(expect.arrayContaining(['rooms-over', 'instructor-twice']));
  expect(codes([{ package: 'smaw-a', start: 5, instructor: 'sari' }])).toEqual(['outside-window']);
  expect(codes([{ package: 'forklift', start: 0, instructor: 'sari' }])).toEqual(['package-unknown']);
  expect(codes(made.plan, { objective: 9_999 })).toEqual(['worth-wrong']);
});

test('a question that means nothing is told what is wrong with it', () => {
  const codes = (change: Partial<PlanInput>): string[] => checkPlanInput({ ...centre, ...change }).map(({ code }) => code);
  expect(codes({ weeks: -1 })).toEqual(['weeks-not-whole']);
  expect(codes({ packages: [classPackage('a'), classPackage('a')] })).toEqual(['id-twice']);
  expect(codes({ packages: [classPackage('a', { weeks: 0, cost: -1, fund: 'apbn' })] })).toEqual(['duration-not-whole', 'cost-not-whole', 'fund-unknown']);
  expect(codes({ instructors: [{ id: 'sari', skills: ['forklift'], leaveWeeks: [] }] })).toEqual(['skill-unknown']);
  expect(codes({ previous: [{ package: 'forklift', start: 0, instructor: 'sari', published: false, pinned: false }] })).toEqual(['package-unknown']);
});

test('a place named where there is only one is no move', () => {
  const made = plan(centre);
  expect(plan({ ...centre, previous: asPrevious(made).map((one) => ({ ...one, workshopType: 'welding' })) }).moved).toEqual([]);
});

test('a package with several places runs where it ends in time, with somebody whose evidence lasts', () => {
  const twoHalls = { ...centre, workshopTypes: [{ id: 'morning', rooms: 1 }, { id: 'evening', rooms: 1 }], instructors: [{ id: 'sari', skills: ['morning', 'evening'], leaveWeeks: [] }, { id: 'dedi', skills: ['morning', 'evening'], leaveWeeks: [] }] };
  const places = [{ workshopType: 'morning', weeks: [2, 2, 0, 2, 2, 0] }, { workshopType: 'evening', weeks: [4, 4, 3, 3, 0, 0] }];
  const teachers = [{ instructor: 'sari', before: 2 }, { instructor: 'dedi', before: 6 }];
  const made = plan({ ...twoHalls, packages: ['a', 'b', 'c'].map((id) => classPackage(id, { workshopType: 'morning', places, teachers })) });
  expect(recountPlan({ ...twoHalls, packages: ['a', 'b', 'c'].map((id) => classPackage(id, { workshopType: 'morning', places, teachers })) }, made)).toEqual([]);
  // Sari may end by week 2 only: one package with her, and two with Dedi one after the other.
  expect(made.plan).toHaveLength(3);
  expect(made.plan.filter(({ instructor }) => instructor === 'sari')).toMatchObject([{ start: 0, workshopType: 'morning' }]);
  expect(recountPlan({ ...twoHalls, packages: [classPackage('a', { workshopType: 'morning', places, teachers })] }, { plan: [{ package: 'a', start: 1, instructor: 'sari', workshopType: 'morning' }], value: 100, fairness: 100, objective: 1100 })).toEqual([{ code: 'skill-missing', package: 'a' }]);
  expect(recountPlan({ ...twoHalls, packages: [classPackage('a', { workshopType: 'morning', places, teachers })] }, { plan: [{ package: 'a', start: 2, instructor: 'dedi', workshopType: 'morning' }], value: 100, fairness: 100, objective: 1100 })).toEqual([{ code: 'outside-window', package: 'a' }]);
});

test('ten thousand packages for one hall are planned, counted again and bounded', () => {
  const packages = Array.from({ length: 10_000 }, (_, at) => classPackage(`p${at}`, { value: at % 97, latest: 3 }));
  const made = plan({ ...centre, weeks: 6, packages }, { count: 500 });
  expect(recountPlan({ ...centre, weeks: 6, packages }, made)).toEqual([]);
  // Two packages of two weeks fit starts up to week 3, and the best are worth 96 each.
  expect([made.plan.length, made.value, made.bound >= made.objective]).toEqual([2, 192, true]);
});

test('the bound is near what rooms and shares allow, not the sum of all wishes', () => {
  // Six classes of three weeks want one hall for six weeks: two can have it, one from each district, each a third of what its district wishes.
  const packages = ids('class-', 6).map((id, at) => classPackage(id, { weeks: 3, latest: 3, cost: 0, value: 10, district: at % 2 === 0 ? 'serang' : 'lebak' }));
  const made = plan({ ...centre, fairnessWeight: 20, districts: ['serang', 'lebak'], packages });
  expect(made).toMatchObject({ objective: 20 + 20 * 33 });
  expect(made.bound).toBeLessThanOrEqual(700);
});
