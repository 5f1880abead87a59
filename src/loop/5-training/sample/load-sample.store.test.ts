import { beforeAll, expect, test } from 'vitest';
import { listSamplePersons } from '#people';
import { testHouse } from '#platform/testing/house';
import { seatedIn } from '#admission';
import { listClasses, listWaves } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionModule } from '../../4-admission/module.ts';
import { trainingModule } from '../module.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { evidenceOf } from '../store/evidence.ts';
import { attendanceOf, progressOf } from '../store/figures.ts';

const before = [accessModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule];
let house: Awaited<ReturnType<typeof testHouse>>;

beforeAll(async () => {
  house = await testHouse({ modules: [...before, trainingModule] });
  await house.loadSample(before);
  await house.loadSample([trainingModule]);
});

test('everybody seated in a wave that began is enrolled, and only a wave that ended has endings', () => house.inCentre(async (tx) => {
  const waves = (await listWaves(tx)).filter((wave) => wave.startsOn <= house.today);
  for (const wave of waves) {
    const enrolments = await enrolmentsOf(tx, { wave: wave.id });
    const seated = await Promise.all((await listClasses(tx, { wave: wave.id })).map((one) => seatedIn(tx, one.id)));
    expect(enrolments).toHaveLength(seated.flat().length);
    const active = enrolments.filter(({ status }) => status === 'active').length;
    expect(active).toBe(wave.endsOn < house.today ? 0 : enrolments.length);
    if (active === 0) expect(enrolments.filter(({ status }) => status === 'completed').length / enrolments.length).toBeGreaterThan(0.85);
  }
  expect(waves).toHaveLength(3);
}));

test('the running wave has people to look after, and the trainee to try is not one of them', () => house.inCentre(async (tx) => {
  const running = (await listWaves(tx)).find((wave) => wave.startsOn <= house.today && wave.endsOn >= house.today);
  const enrolments = await enrolmentsOf(tx, { wave: running!.id });
  const attendance = await attendanceOf(tx, enrolments.map(({ id }) => id));
  const rates = [...attendance.values()].map(({ rate }) => rate);
  expect(rates).toHaveLength(208);
  expect(rates.filter((rate) => rate < 0.8).length).toBeGreaterThan(5);
  const [tried] = await listSamplePersons(tx);
  const [smaw] = (await listClasses(tx, { wave: running!.id })).filter(({ label }) => label === 'Juru Las SMAW A');
  const first = enrolments.find((one) => one.class === smaw!.id && one.person === tried)!;
  expect(attendance.get(first.id)!.rate).toBeGreaterThan(0.8);
  expect((await progressOf(tx, [first.id])).get(first.id)!.length).toBeGreaterThan(1);
  expect(await evidenceOf(tx, first.id)).toHaveLength(3);
}));
