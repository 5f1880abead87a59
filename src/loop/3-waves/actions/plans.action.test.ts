import { beforeAll, expect, test } from 'vitest';
import { addDays, mondayOf } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { fixedClock } from '#platform/clock';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { mostSearches } from '../rules/year-plan/year-plan.ts';
import { valueOf, wavesHouse } from '../testing.ts';
import { acceptPlan } from './accept-plan.ts';
import { approvePlan, copyPlan, discardPlan, proposePlan, stopPlan } from './copy-plan.ts';
import { makePlanAction } from './make-plan.ts';
import { cutOffPlans, notePlan, runPlan } from './run-plan.ts';
import { addLeave } from './save-instructor.ts';
import { comparePlans, exportPlan, seePlan } from './see-plans.ts';

const house = await wavesHouse([accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule]);
const planner = house.as('planner');
const system = { centre: house.centre, actor: house.as('system') };
const from = mondayOf(addDays(house.today, 60));
const askFor = { kind: 'fresh', from, weeks: 26, seconds: 2, seed: 1 };
const made = async (facts: object): Promise<Id<'plan'>> => valueOf(await house.run(makePlanAction, { label: 'Semester 1', ...askFor, ...facts }, planner)).plan;
const searched = async (plan: Id<'plan'>): Promise<Id<'plan'>> => {
  await runPlan(house.runner, system, plan);
  return plan;
};
const see = async (plan: Id<'plan'>) => valueOf(await house.ask(seePlan, { plan }, planner));

let fresh: Id<'plan'>;
beforeAll(async () => { fresh = await searched(await made({})); });

test('a plan answers demand in weeks that were empty, within its money, and says why the rest stays empty', async () => {
  const { plan, told, figures } = await see(fresh);
  expect(plan).toMatchObject({ status: 'done', answer: { moved: [] } });
  expect(figures!.placed).toBeGreaterThan(5);
  expect(figures!.bound!).toBeGreaterThanOrEqual(figures!.objective);
  for (const fund of figures!.funds) expect(fund.left).toBeGreaterThanOrEqual(0);
  expect(told!.idle.length).toBeGreaterThan(0);
  expect(told!.unplaced.filter(({ why }) => why.code === 'no-workshop')).toEqual([]);
});

test('what a plan proposes becomes classes of draft waves by the deeds a planner does by hand; taken twice is refused', async () => {
  const { told } = await see(fresh);
  const proposed = told!.runs.filter((run) => run.isPlaced);
  const [first, ...others] = proposed.map((run) => run.of.id);
  expect(valueOf(await house.run(acceptPlan, { plan: fresh, packages: [first] }, planner))).toMatchObject({ accepted: 1, refused: [] });
  expect(valueOf(await house.run(acceptPlan, { plan: fresh, packages: [first, ...others] }, planner))).toMatchObject({ accepted: others.length, refused: [] });
  expect(await house.run(acceptPlan, { plan: fresh, packages: others }, planner)).toMatchObject({ ok: false, error: { code: 'waves.nothing-chosen' } });
  const after = await see(fresh);
  expect(Object.keys(after.accepted)).toHaveLength(proposed.length);
});

test('somebody falls ill: only their classes move, to others who may, and the board follows when the moves are taken', async () => {
  const { facts } = await see(await made({ kind: 'repair', from: house.today, weeks: 12 }));
  const ill = facts.standing.find((one) => one.isPublic && one.instructors.length === 1 && one.startsOn > house.today && facts.proofs.filter((proof) => proof.version === one.version && proof.lacking === 0 && !proof.expiredOn).length > 1)!;
  valueOf(await house.run(addLeave, { instructor: ill.instructors[0], from: ill.startsOn, until: addDays(ill.startsOn, 20), reason: 'Sakit' }, planner));
  const plan = await searched(await made({ kind: 'repair', from: house.today, weeks: 20, label: 'Sesudah sakit' }));
  const { moved, facts: now } = await see(plan);
  const mine = moved.find((one) => one.package === ill.id);
  expect(mine).toMatchObject({ published: true, reason: { code: 'instructor-on-leave' } });
  // Everything else stays: what moves is the sick one's, and what gives way to it is counted.
  expect(moved.length / now.standing.length).toBeLessThanOrEqual(0.1);
  expect(valueOf(await house.run(acceptPlan, { plan, packages: moved.map((one) => one.package) }, planner)).refused).toEqual([]);
  expect((await see(await made({ kind: 'repair', from: house.today, weeks: 20 }))).facts.standing.find(({ id }) => id === ill.id)!.instructors).not.toContain(ill.instructors[0]);
});

test('a supposition stands beside its original, and is taken over only after two people', async () => {
  const { facts } = await see(fresh);
  const copy = valueOf(await house.run(copyPlan, { plan: fresh, label: 'Dana bertambah', fund: facts.funds[0]!.id, budgetMore: 500_000_000, seconds: 1 }, planner)).plan;
  await searched(copy);
  const { plans } = valueOf(await house.ask(comparePlans, { plan: copy }, planner));
  expect(plans.map(({ plan }) => plan.label)).toEqual(['Semester 1', 'Dana bertambah']);
  const packages = (await see(copy)).told!.runs.filter((run) => run.isPlaced).map((run) => run.of.id).slice(0, 1);
  expect(await house.run(acceptPlan, { plan: copy, packages }, planner)).toMatchObject({ error: { code: 'waves.plan-not-adopted' } });
  expect(await house.run(approvePlan, { plan: copy }, house.as('head'))).toMatchObject({ error: { code: 'waves.plan-not-proposed' } });
  valueOf(await house.run(proposePlan, { plan: copy }, planner));
  expect(await house.run(approvePlan, { plan: copy }, planner)).toMatchObject({ error: { code: 'waves.second-person' } });
  valueOf(await house.run(approvePlan, { plan: copy }, house.as('head')));
  expect(await house.run(approvePlan, { plan: copy }, house.as('head'))).toMatchObject({ error: { code: 'waves.plan-approved' } });
  expect(await house.run(copyPlan, { plan: fresh, label: 'Kosong' }, planner)).toMatchObject({ error: { code: 'waves.nothing-supposed' } });
  expect(await house.run(copyPlan, { plan: fresh, label: 'Kosong', awayFrom: house.today }, planner)).toMatchObject({ error: { code: 'waves.nothing-supposed' } });
  expect(await house.run(copyPlan, { plan: fresh, label: 'Dana, entah berapa', fund: facts.funds[0]!.id }, planner)).toMatchObject({ error: { code: 'waves.amount-missing', field: 'budgetMore' } });
  valueOf(await house.run(discardPlan, { plan: copy }, planner));
  expect(await house.run(acceptPlan, { plan: copy, packages }, planner)).toMatchObject({ error: { code: 'waves.plan-over' } });
});

test('a search that is stopped keeps the best it has, and one that nobody was heard of is told cut off', async () => {
  const stopped = await made({ seconds: 120 });
  const searching = searched(stopped);
  while ((await see(stopped)).plan.best === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await see(stopped)).plan).toMatchObject({ status: 'running', isAlive: true });
  valueOf(await house.run(stopPlan, { plan: stopped }, planner));
  await searching;
  const { plan, told } = await see(stopped);
  expect([plan.status, told!.runs.length > 0]).toEqual(['stopped', true]);
  expect(await house.run(notePlan, { plan: stopped }, system.actor)).toMatchObject({ error: { code: 'waves.plan-over' } });

  const silent = await made({});
  valueOf(await house.run(notePlan, { plan: silent, begin: true }, system.actor));
  expect(await house.run(notePlan, { plan: silent, begin: true }, system.actor)).toMatchObject({ error: { code: 'waves.plan-over' } });
  const later = house.runnerAt(fixedClock('2027-01-01T00:00:00.000Z' as Instant));
  valueOf(await later.run(cutOffPlans, {}, system));
  expect((await see(silent)).plan.status).toBe('cut-off');
});

test('nonsense is refused in words: a past week, no money, weeks without end', async () => {
  const answer = (facts: object) => house.run(makePlanAction, { label: 'x', ...askFor, ...facts }, planner);
  expect(await answer({ from: '2020-01-06' })).toMatchObject({ error: { code: 'waves.plan-past' } });
  expect(await answer({ funds: ['nothing'] })).toMatchObject({ error: { code: 'waves.nothing-to-plan' } });
  expect(await answer({ weeks: 0 })).toMatchObject({ error: { code: 'input.invalid' } });
  expect(await house.run(makePlanAction, { label: 'x', ...askFor }, house.as('citizen'))).toMatchObject({ error: { code: 'access.forbidden' } });
  expect(valueOf(await house.ask(exportPlan, { plan: fresh }, planner)).document.format).toBe('balai-plan/1');
});

test('a centre searches for a few plans at once, and the next is refused until one is over', async () => {
  const waiting: Id<'plan'>[] = [];
  for (;;) {
    const asked = await house.run(makePlanAction, { label: 'Satu lagi', ...askFor }, planner);
    if (!asked.ok) {
      expect(asked.error).toMatchObject({ code: 'waves.too-many-plans', most: mostSearches });
      break;
    }
    waiting.push(asked.value.plan);
    expect(waiting.length).toBeLessThanOrEqual(mostSearches);
  }
  valueOf(await house.run(stopPlan, { plan: waiting[0]! }, planner));
  expect((await house.run(makePlanAction, { label: 'Satu lagi', ...askFor }, planner)).ok).toBe(true);
});
