import { beforeAll, expect, test } from 'vitest';
import { listCheckIns, saveCheckIn } from '../store/check-ins.ts';
import { listMeasured } from '../store/measured.ts';
import { outcomesHouse, valueOf } from '../testing/outcomes-house.ts';
import { countNews, measurePlacement } from './measure-placement.ts';
import { seeReport } from './see-report.ts';

let house: Awaited<ReturnType<typeof outcomesHouse>>;
beforeAll(async () => { house = await outcomesHouse({ isWithOutcomes: true }); });

const system = () => house.as('system');
const asked = async () => (await house.inCentre((tx) => listCheckIns(tx))).filter(({ month, dueOn }) => month === 6 && dueOn <= house.today);

test('half a year on, each class is told once, with the figures of the wave report', async () => {
  expect(valueOf(await house.ask(countNews, {}, system())).due).toBeGreaterThan(0);
  valueOf(await house.run(measurePlacement, {}, system()));
  const measured = await house.inCentre((tx) => listMeasured(tx));
  expect(measured.reduce((sum, one) => sum + one.trained, 0)).toBe((await asked()).length);
  const { wave } = (await asked())[0]!;
  const { report } = valueOf(await house.ask(seeReport, { wave }, house.as('head')));
  for (const { key, range, working, unknown } of report.months.find(({ month }) => month === 6)!.byClass) {
    expect(measured.find((one) => one.class === key)).toMatchObject({ trained: range.total, working: working.count, unknown: unknown.count });
  }
  expect(valueOf(await house.ask(countNews, {}, system())).due).toBe(0);
  expect(await house.run(measurePlacement, {}, system())).toMatchObject({ ok: false });
});

test('an answer that comes late is news of its class alone', async () => {
  const silent = (await asked()).find(({ situation }) => !situation)!;
  await house.inCentre((tx) => saveCheckIn(tx, { ...silent, situation: 'employed', source: 'self', answeredOn: house.today, version: silent.version + 1 }));
  expect(valueOf(await house.run(measurePlacement, {}, system()))).toEqual({ news: 1 });
});

test('nobody but the clock measures', async () => {
  expect(await house.run(measurePlacement, {}, house.as('head'))).toMatchObject({ error: { code: 'access.forbidden' } });
});
