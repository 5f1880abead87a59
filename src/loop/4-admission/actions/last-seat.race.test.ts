import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication, listApplications } from '../store/applications.ts';
import { countFreeSeats } from '../store/seats.ts';
import { admissionHouse, calledToTest, moments, scoreAll, somebody, throwDice, valueOf } from '../testing.ts';
import { callNextInLine } from './call-next.ts';
import { computeRun } from './compute-run.ts';
import { confirmSeat } from './confirm-seat.ts';
import { declineSeat } from './decline-seat.ts';
import { enterApplication } from './enter-application.ts';
import { publishRun } from './publish-run.ts';
import { withdrawApplication } from './withdraw-application.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
let smaw: Id<'class'>;
const people: Id<'application'>[] = [];
const clerk = () => house.as('admission');
const held = async () => (await house.inCentre((tx) => listApplications(tx, { wave: house.wave.id, statuses: ['offered', 'confirmed'] }))).filter(({ seatClass }) => seatClass === smaw).length;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
  for (let at = 0; at < 24; at += 1) people.push(await calledToTest(house, `Pelamar ${at + 1}`, [smaw]));
  house.time.now = moments.tested;
  await throwDice(house);
  await scoreAll(house, smaw, people.map((application, at) => ({ application, test: String(95 - at), interview: '80' })));
  const { run } = valueOf(await house.run(computeRun, { wave: house.wave.id }, clerk()));
  valueOf(await house.run(publishRun, { run }, house.as('head')));
}, 90_000);

test('seats given back and filled by many at the same moment: never more than sixteen are held', async () => {
  const deeds = [
    ...people.slice(0, 3).map((application) => house.run(declineSeat, { application }, clerk())),
    ...people.slice(3, 6).map((application) => house.run(withdrawApplication, { application }, clerk())),
    ...people.slice(6, 10).map((application) => house.run(confirmSeat, { application }, clerk())),
    ...Array.from({ length: 4 }, () => house.run(callNextInLine, { class: smaw }, clerk())),
  ];
  const answers = await Promise.all(deeds);
  expect(answers.slice(0, 10).every(({ ok }) => ok)).toBe(true);
  expect(await held()).toBe(16);
  expect((await house.inCentre((tx) => countFreeSeats(tx, [smaw]))).get(smaw) ?? 0).toBe(0);
});

test('the last seat, asked for by ten officers at once, is offered to one person', async () => {
  const before = await held();
  const standing = await house.inCentre((tx) => listApplications(tx, { wave: house.wave.id, statuses: ['reserve', 'not-admitted'] }));
  expect(standing.length).toBeGreaterThan(1);
  const [first] = await Promise.all([house.run(declineSeat, { application: people[10]! }, clerk()), ...Array.from({ length: 9 }, () => house.run(callNextInLine, { class: smaw }, clerk()))]);
  expect(first.ok).toBe(true);
  expect(await held()).toBe(before);
  const after = await house.inCentre((tx) => listApplications(tx, { wave: house.wave.id, statuses: ['reserve', 'not-admitted'] }));
  expect(after).toHaveLength(standing.length - 1);
});

test('one person confirmed and withdrawn at the same moment ends in one of the two, with the seat to match', async () => {
  await Promise.all([house.run(confirmSeat, { application: people[11]! }, clerk()), house.run(withdrawApplication, { application: people[11]! }, clerk())]);
  const { status } = (await house.inCentre((tx) => findApplication(tx, people[11]!)))!;
  expect(status).toBe('withdrawn');
  expect(await held()).toBeLessThanOrEqual(16);
});

test('one NIK entered at three counters at once is one application', async () => {
  house.time.now = moments.open;
  const facts = { ...somebody('Ratna'), wave: house.wave.id, work: 'looking', choices: [smaw] };
  const answers = await Promise.all(Array.from({ length: 3 }, () => house.run(enterApplication, facts as never, clerk())));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.error.code === 'admission.person-has-application')).toHaveLength(2);
});
