import { beforeAll, expect, test } from 'vitest';
import { addDays } from '#kernel/day';
import { hiresOf } from '#matching';
import { enrolmentsOf } from '#training';
import { seeReport } from '../actions/see-report.ts';
import { stateOn } from '../rules/check-in.ts';
import { isSameHire } from '../rules/hire.ts';
import { listCheckIns } from '../store/check-ins.ts';
import { listHires } from '../store/hires.ts';
import { outcomesHouse, valueOf } from '../testing/outcomes-house.ts';

let house: Awaited<ReturnType<typeof outcomesHouse>>;
beforeAll(async () => { house = await outcomesHouse(); });

test('everybody who completed or left for a job is asked four times, nobody else', () => house.inCentre(async (tx) => {
  const ended = (await enrolmentsOf(tx, { wave: house.oldest.id })).filter(({ status, reason }) => status === 'completed' || reason === 'job');
  const asked = await listCheckIns(tx, { wave: house.oldest.id });
  expect(ended.length).toBeGreaterThan(60);
  expect(asked).toHaveLength(4 * ended.length);
  expect(new Set(asked.map((one) => one.person))).toEqual(new Set(ended.map((one) => one.person)));
}));

test('the wave of last year is known well at 1, 3 and 6 months, its last question is still to come', async () => {
  const { report } = valueOf(await house.ask(seeReport, { wave: house.oldest.id }, house.as('head')));
  expect(report.months.map(({ month }) => month)).toEqual([1, 3, 6]);
  const { range } = report.months.at(-1)!.whole;
  expect(range.responseRate).toBeGreaterThan(700);
  expect(range.responseRate).toBeLessThan(950);
  expect(range.lower).toBeGreaterThan(450);
  expect(range.upper).toBeLessThan(900);
  expect(report.partners.length).toBeGreaterThan(5);
});

test('the certified wave leaves work: overdue answers, answers to confirm, and the next question near', () => house.inCentre(async (tx) => {
  const asked = await listCheckIns(tx, { wave: house.latest.id });
  const states = new Set(asked.map((one) => stateOn(one, house.today)));
  expect([...states]).toEqual(expect.arrayContaining(['answered', 'overdue']));
  expect(asked.some((one) => one.month === 3 && one.dueOn <= addDays(house.today, 7))).toBe(true);
  expect(asked.some((one) => one.source === 'self' && one.hire)).toBe(true);
}));

test('whoever was hired through an introduction is a hire of that employer, and no hire is there twice', () => house.inCentre(async (tx) => {
  const graduates = (await enrolmentsOf(tx, { wave: house.oldest.id })).map((one) => one.person);
  const hires = await listHires(tx, { wave: house.oldest.id });
  const introduced = (await hiresOf(tx, graduates)).filter((one) => one.on <= house.today);
  const trained = new Set((await listCheckIns(tx, { wave: house.oldest.id })).map((one) => one.person));
  for (const one of introduced.filter(({ person }) => trained.has(person))) expect(hires.some((hire) => hire.person === one.person && hire.employer === one.employer)).toBe(true);
  for (const [at, hire] of hires.entries()) expect(hires.slice(at + 1).some((other) => isSameHire(hire, other))).toBe(false);
}));
