import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { listPublished, unitKeysOf } from '#programs';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import type { StandingClass } from '../rules/year-plan/plan-facts.ts';
import { getClass } from '../store/classes.ts';
import { instructorsOf, timetableOf } from '../store/teaching.ts';
import { valueOf, wavesHouse } from '../testing.ts';
import { acceptPlan } from './accept-plan.ts';
import { pinClassAction } from './agree-host.ts';
import { fillTimetable } from './fill-timetable.ts';
import { makePlanAction } from './make-plan.ts';
import { notePlan, runPlan } from './run-plan.ts';
import { saveClassAction } from './save-class.ts';
import { addCompetence } from './save-instructor.ts';
import { seePlan } from './see-plans.ts';

const house = await wavesHouse([accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule]);
const planner = house.as('planner');

/** A replanning that has no place for some of what stands. */
async function dropping(pick: (standing: readonly StandingClass[]) => StandingClass[]): Promise<{ plan: Id<'plan'>; dropped: StandingClass[] }> {
  const plan = valueOf(await house.run(makePlanAction, { label: 'Sesudah sakit', kind: 'repair', from: house.today, weeks: 20, seconds: 1 }, planner)).plan;
  const { facts } = valueOf(await house.ask(seePlan, { plan }, planner));
  const dropped = pick(facts.standing);
  valueOf(await house.run(notePlan, { plan, begin: true }, house.as('system')));
  const moved = dropped.map((one) => ({ package: one.id, from: { start: 0, instructor: one.instructors[0]! }, to: null, published: one.isPublic, reason: { code: 'makes-room' } }));
  valueOf(await house.run(notePlan, { plan, end: { status: 'done', answer: { plan: [], objective: 0, value: 0, fairness: 0, bound: 0, moved } } }, house.as('system')));
  return { plan, dropped };
}
const nowOf = (id: Id<'class'>) => house.inCentre(async (tx) => ({ one: (await getClass(tx, id))!, teachers: (await instructorsOf(tx, id)).map((person) => person.id) }));
const accept = (plan: Id<'plan'>, of: readonly StandingClass[]) => house.run(acceptPlan, { plan, packages: of.map(({ id }) => id) }, planner);
const sameAs = ({ one }: Awaited<ReturnType<typeof nowOf>>) => ({ wave: one.wave, class: one.id, version: one.version, programVersion: one.versionId, label: one.label, seats: one.seats, reserves: one.reserves, startsOn: one.startsOn, endsOn: one.endsOn, shift: one.shift, mode: one.mode, place: one.place, workshop: one.workshop });

test('a class that changed since the plan was made is not let go of: what it has now was somebody’s newer decision', async () => {
  const { plan, dropped: [hair, design] } = await dropping((standing) => standing.filter((one) => one.isPublic && one.startsOn > house.today && ['Tata Kecantikan Rambut', 'Desain Grafis'].includes(one.label)).sort((a, b) => (a.label < b.label ? 1 : -1)));
  const before = await nowOf(hair!.id);
  valueOf(await house.run(saveClassAction, { ...sameAs(before), instructors: [house.personOf('MY')] }, planner));
  expect(valueOf(await accept(plan, [hair!, design!]))).toMatchObject({ accepted: 1, refused: [{ package: hair!.id, label: 'Tata Kecantikan Rambut', error: { code: 'waves.plan-outdated' } }] });
  expect(await nowOf(hair!.id)).toMatchObject({ teachers: [house.personOf('MY')] });
  expect(await nowOf(design!.id)).toMatchObject({ one: { workshop: undefined }, teachers: [] });
});

test('a class pinned since keeps its place, and one whose lessons have begun keeps room and teacher', async () => {
  const { plan, dropped } = await dropping((standing) => [standing.find((one) => one.startsOn <= house.today)!, standing.find((one) => one.isPublic && one.startsOn > addDays(house.today, 20) && one.label === 'Juru Las SMAW A')!]);
  const [begun, later] = dropped as [StandingClass, StandingClass];
  valueOf(await house.run(pinClassAction, { class: later.id, isPinned: true }, planner));
  expect(await accept(plan, [later])).toMatchObject({ error: { code: 'waves.plan-outdated' } });
  expect(await accept(plan, [begun])).toMatchObject({ error: { code: 'waves.class-began' } });
  expect(await nowOf(begun.id)).toMatchObject({ one: { workshop: begun.workshop }, teachers: begun.instructors });
});

test('a program nobody covers alone is planned with two who do together, and its timetable gives each what they may teach', async () => {
  const [sewing, helper] = [await programOf('GAR-02'), house.personOf('AK')];
  const [shared] = unitKeysOf(sewing).slice(-1);
  await house.inCentre((tx) => sql`delete from waves.competences where unit_key = ${shared}`.execute(tx));
  valueOf(await house.run(addCompetence, { instructor: helper, unit: shared, evidence: 'Sertifikat', validUntil: addDays(house.today, 700) }, planner));
  const plan = valueOf(await house.run(makePlanAction, { label: 'Bersama', kind: 'fresh', from: addDays(house.today, 110), weeks: 26, seconds: 2, most: 1, programs: [sewing.id] }, planner)).plan;
  await runPlan(house.runner, { centre: house.centre, actor: house.as('system') }, plan);
  const run = valueOf(await house.ask(seePlan, { plan }, planner)).told!.runs.find((one) => one.isPlaced)!;
  expect(run.instructors).toHaveLength(2);
  expect(run.instructors).toContain(helper);
  valueOf(await house.run(acceptPlan, { plan, packages: [run.of.id] }, planner));
  const taken = valueOf(await house.ask(seePlan, { plan }, planner)).accepted[run.of.id] as Id<'class'>;
  expect((await nowOf(taken)).teachers.sort()).toEqual([...run.instructors].sort());
  const filled = valueOf(await house.run(fillTimetable, { class: taken }, planner));
  const cells = await house.inCentre(async (tx) => timetableOf(tx, taken, house.today, addDays(house.today, 400)));
  expect(filled.leftover).toBe(0);
  expect(new Set(cells.filter(({ unitKey }) => unitKey === shared).map(({ instructor }) => instructor))).toEqual(new Set([helper]));
});

const programOf = (code: string) => house.inCentre(async (tx) => (await listPublished(tx)).find((one) => one.code === code)!);
