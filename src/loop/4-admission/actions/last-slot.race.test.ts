import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { listBookings } from '../store/bookings.ts';
import { listInterviewScores } from '../store/interview-scores.ts';
import { listSlots } from '../store/sittings.ts';
import { admissionHouse, calledToTest, moments, pointsMaking, somebody, valueOf } from '../testing.ts';
import { callToTest } from './call-to-test.ts';
import { changeSittingFacts } from './change-sitting.ts';
import { enterApplication } from './enter-application.ts';
import { markPresence } from './mark-presence.ts';
import { moveSlot } from './move-slot.ts';
import { planSitting } from './plan-sitting.ts';
import { scoreInterviews } from './score-interviews.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
let smaw: Id<'class'>;
const people: Id<'application'>[] = [];
const clerk = (id = 'user-admission') => house.as('admission', { id });
const plan = async (room: string, places: number): Promise<Id<'sitting'>> =>
  valueOf(await house.run(planSitting, { wave: house.wave.id, kind: 'test', room, day: house.wave.testOn, startsAt: '08:00', endsAt: '10:00', places, bring: 'KTP', excuseHours: 12 } as never, clerk())).id;
const slotsOf = (sitting: Id<'sitting'>) => house.inCentre((tx) => listSlots(tx, { sittings: [sitting] }));
let small: Id<'sitting'>;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
  await plan('Aula', 30);
  for (let at = 0; at < 12; at += 1) people.push(await calledToTest(house, `Pelamar ${at + 1}`, [smaw]));
  small = await plan('Ruang Rapat', 1);
}, 60_000);

test('twelve people move to the last place of a room at once: one gets it, and the room is never too full', async () => {
  const [slot] = await slotsOf(small);
  const answers = await Promise.all(people.map((application) => house.run(moveSlot, { application, slot: slot!.id }, clerk())));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.error.code === 'admission.slot-full')).toHaveLength(11);
  expect((await slotsOf(small))[0]!.taken).toBe(1);
});

test('two rooms swap people at the same moment without waiting for each other for ever', async () => {
  const other = await plan('Ruang Teori 1', 30);
  const third = await plan('Ruang Teori 2', 30);
  const [one, two] = [(await slotsOf(other))[0]!, (await slotsOf(third))[0]!];
  for (const [at, application] of people.slice(0, 8).entries()) valueOf(await house.run(moveSlot, { application, slot: at % 2 ? one.id : two.id }, clerk()));
  const answers = await Promise.all(people.slice(0, 8).map((application, at) => house.run(moveSlot, { application, slot: at % 2 ? two.id : one.id }, clerk())));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect([(await slotsOf(other))[0]!.taken, (await slotsOf(third))[0]!.taken]).toEqual([4, 4]);
});

test('two officers call people to the same last places: never more are called than there are places', async () => {
  const ready: Id<'application'>[] = [];
  for (let at = 0; at < 8; at += 1) ready.push(valueOf(await house.run(enterApplication, { ...somebody(`Siap ${at + 1}`), wave: house.wave.id, work: 'looking', choices: [smaw], documentsSeen: true } as never, clerk())).id);
  for (const { sitting: { id, version, room, bring }, taken } of await house.inCentre((tx) => listSlots(tx, { wave: house.wave.id }))) {
    valueOf(await house.run(changeSittingFacts, { sitting: id, version, room, bring, places: Math.max(1, taken) }, clerk()));
  }
  await plan('Ruang Baru', 3);
  const free = (await house.inCentre((tx) => listSlots(tx, { wave: house.wave.id }))).reduce((sum, { places, taken }) => sum + places - taken, 0);
  await Promise.all([house.run(callToTest, { applications: ready.slice(0, 4) }, clerk('one')), house.run(callToTest, { applications: ready.slice(4) }, clerk('two'))]);
  const bookings = await house.inCentre((tx) => listBookings(tx, { applications: ready }));
  expect([bookings.length, free < ready.length]).toEqual([free, true]);
  const slots = await house.inCentre((tx) => listSlots(tx, { wave: house.wave.id }));
  expect(slots.filter(({ taken, places }) => taken > places)).toEqual([]);
});

test('the same mark sent by two phones is one mark, and three scorers at once leave two', async () => {
  house.time.now = moments.tested;
  const [application] = people as [Id<'application'>];
  const slots = await house.inCentre((tx) => listSlots(tx, { wave: house.wave.id }));
  const [booking] = await house.inCentre((tx) => listBookings(tx, { applications: [application] }));
  const sitting = slots.find(({ id }) => id === booking!.slot)!.sitting.id;
  const marks = await Promise.all(['one', 'two', 'three'].map((id) => house.run(markPresence, { sitting, application, present: true }, clerk(id))));
  expect(marks.every(({ ok }) => ok)).toBe(true);
  const scores = await Promise.all(['one', 'two', 'three'].map((id) => house.run(scoreInterviews, { class: smaw, scores: [{ application, points: pointsMaking(80) }] }, clerk(id))));
  expect(scores.filter((answer) => !answer.ok && answer.error.code === 'admission.two-scorers-agree')).toHaveLength(1);
  expect(await house.inCentre((tx) => listInterviewScores(tx, { applications: [application] }))).toHaveLength(2);
});
