import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { sampleUser } from '#access';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { listSamplePersons } from '#people';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { listClasses, listWaves, type ClassPackage } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { trainingModule } from '../module.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { completeTraining } from './complete.ts';
import { dismiss } from './dismiss.ts';
import { enrolTrainee } from './enrol-trainee.ts';
import { releaseTrainee } from './release-trainee.ts';
import { saveAttendance } from './save-attendance.ts';
import { setCompletionRule } from './set-completion-rule.ts';

const before = [accessModule, centresModule, standardsModule, peopleModule, programsModule, wavesModule];
let house: Awaited<ReturnType<typeof testHouse>>;
let smaw: ClassPackage;
let persons: Id<'person'>[];

beforeAll(async () => {
  house = await testHouse({ modules: [...before, trainingModule], now: '2026-11-24T02:00:00.000Z' as Instant });
  await house.loadSample(before);
  await house.inCentre(async (tx) => {
    const wave = (await listWaves(tx)).find((one) => one.startsOn <= house.today && one.endsOn >= house.today)!;
    smaw = (await listClasses(tx, { wave: wave.id })).find((one) => one.label === 'Juru Las SMAW A')!;
    persons = await listSamplePersons(tx);
  });
});

const seat = (at: number) => ({ application: newId<'application'>(), person: persons[at]!, class: smaw.id, wave: smaw.wave });
const inClass = () => house.inCentre((tx) => enrolmentsOf(tx, { class: smaw.id }));
const isTrainee = () => house.inCentre(async (tx) => (await sql<{ is_trainee: boolean }>`select is_trainee from access.citizens where user_id = ${sampleUser('trainee')}`.execute(tx)).rows[0]!.is_trainee);

test('a confirmed seat enrols once however often it is told, and the person becomes a trainee', async () => {
  await house.inCentre((tx) => sql`update access.citizens set is_trainee = false`.execute(tx));
  const told = seat(0);
  expect(await house.run(enrolTrainee, told, house.as('system'))).toMatchObject({ ok: true, value: { isNew: true } });
  expect(await house.run(enrolTrainee, told, house.as('system'))).toMatchObject({ ok: true, value: { isNew: false } });
  expect(await inClass()).toMatchObject([{ person: persons[0], status: 'active', startedOn: house.today }]);
  expect(await isTrainee()).toBe(true);
});

test('a released seat leaves no trace before the first attendance, and told twice changes nothing', async () => {
  const told = seat(0);
  expect(await house.run(releaseTrainee, told, house.as('system'))).toMatchObject({ value: { released: true } });
  expect(await house.run(releaseTrainee, told, house.as('system'))).toMatchObject({ value: { released: false } });
  expect([await inClass(), await isTrainee()]).toEqual([[], false]);
});

test('whoever sat in the class before giving the seat back has left it', async () => {
  await house.run(enrolTrainee, seat(1), house.as('system'));
  await house.run(saveAttendance, { class: smaw.id, day: house.today, version: 0, fill: 'present' }, house.as('administrator'));
  expect(await house.run(releaseTrainee, seat(1), house.as('system'))).toMatchObject({ value: { released: true } });
  expect(await inClass()).toMatchObject([{ status: 'resigned', reason: 'other', endedOn: house.today }]);
});

test('only the centre dismisses, with its reason, and only from a version that was read', async () => {
  const enrolled = await house.run(enrolTrainee, seat(2), house.as('system'));
  const id = enrolled.ok ? enrolled.value.enrolment : '';
  const order = { enrolment: id, version: 1, on: house.today, reason: 'absent', note: 'Tiga kali surat peringatan.' };
  expect(await house.run(dismiss, order, house.as('instructor', { id: sampleUser('instructor') }))).toMatchObject({ error: { code: 'access.forbidden' } });
  expect(await house.run(dismiss, { ...order, version: 4 }, house.as('planner'))).toMatchObject({ error: { code: 'record.stale' } });
  expect(await house.run(dismiss, order, house.as('planner'))).toMatchObject({ ok: true });
  expect(await house.run(dismiss, { ...order, version: 2 }, house.as('planner'))).toMatchObject({ error: { code: 'training.already-ended' } });
});

test('a class that runs completes nobody', async () => {
  const enrolled = await house.run(enrolTrainee, seat(3), house.as('system'));
  const id = enrolled.ok ? enrolled.value.enrolment : '';
  expect(await house.run(completeTraining, { class: smaw.id, enrolments: [id] }, house.as('planner'))).toMatchObject({ error: { code: 'training.class-still-runs', until: smaw.endsOn } });
});

test('the rule of a class is set by one person at a time', async () => {
  const set = (minimum: number, version: number) => house.run(setCompletionRule, { class: smaw.id, minimum, version, reason: 'Keputusan kepala balai 12/2026' }, house.as('planner'));
  expect([(await set(90, 0)).ok, (await set(70, 0)).ok, (await set(85, 1)).ok]).toEqual([true, false, true]);
});
