import { expect, test } from 'vitest';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { listPlansQuestion, seePlan } from '../actions/see-plans.ts';
import { movePlan } from '../store/plans.ts';
import { valueOf, wavesHouse } from '../testing.ts';

const house = await wavesHouse([accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule]);
const planner = house.as('planner');
const see = async (label: string) => {
  const { plans } = valueOf(await house.ask(listPlansQuestion, {}, planner));
  return valueOf(await house.ask(seePlan, { plan: plans.find((plan) => plan.label === label)!.id }, planner));
};

test('the sample shows a plan whose empty weeks are all explained, and what its classes cost', async () => {
  const { told, facts } = await see('Setengah tahun ke depan');
  expect(told!.runs.filter((run) => run.isPlaced).length).toBeGreaterThan(3);
  expect(told!.idle.length).toBeGreaterThan(0);
  const causes = new Set(told!.idle.map(({ cause }) => (cause.code === 'not' ? cause.why.code : cause.code)));
  expect(causes.size).toBeGreaterThan(1);
  expect(causes).not.toContain('fits');
  expect(facts.programs.every(({ price }) => price!.rupiah > 0)).toBe(true);
});

test('its "what if" was adopted by two people', async () => {
  const { plan, figures } = await see('Bukti Mulyadi Saputra diperpanjang');
  expect(plan.proposedByName).not.toBe(plan.approvedByName);
  expect(plan).toMatchObject({ proposedByName: expect.any(String) as string, approvedByName: expect.any(String) as string, parent: (await see('Setengah tahun ke depan')).plan.id });
  const first = await see('Setengah tahun ke depan');
  expect(figures!.objective).toBeGreaterThan(first.figures!.objective);
});

test('its replanning moves one class to somebody who may teach it, and says why', async () => {
  const { moved, plan, facts } = await see('Pengganti selama diklat');
  expect(plan.kind).toBe('repair');
  expect(moved).toMatchObject([{ published: true, reason: { code: 'instructor-on-leave' } }]);
  expect(moved[0]!.to).toMatchObject({ start: moved[0]!.from.start, instructor: facts.people.find(({ name }) => name === 'Wiwin Herawati')!.id });
});

test('a class that has begun and nobody can stand in for is no move, in the list as on the plan\'s own page', async () => {
  const { plan, facts } = await see('Pengganti selama diklat');
  const begun = facts.standing.find((one) => one.startsOn <= facts.today)!;
  const dropped = { ...plan.answer!.moved[0]!, package: begun.id, to: null };
  await house.inCentre(async (tx) => movePlan(tx, plan.id, { answer: { ...plan.answer!, moved: [...plan.answer!.moved, dropped] } }));
  const { plans } = valueOf(await house.ask(listPlansQuestion, {}, planner));
  expect(plans.find((one) => one.id === plan.id)!.moves).toBe(plan.answer!.moved.length);
  expect((await see('Pengganti selama diklat')).moved.length).toBe(plan.answer!.moved.length);
});
