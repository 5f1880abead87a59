import { beforeAll, expect, test } from 'vitest';
import { sampleUser } from '#access';
import { addMinutes } from '#kernel/instant';
import type { Id } from '#kernel/id';
import { listSamplePersons } from '#people';
import { inTransaction } from '#platform/database/in-transaction';
import { fixedClock } from '#platform/clock';
import { testHouse } from '#platform/testing/house';
import { listClasses, listWaves } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionModule } from '../../4-admission/module.ts';
import { trainingModule } from '../module.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { attendanceOf } from '../store/figures.ts';
import { checkIn } from './check-in.ts';
import { saveAttendance } from './save-attendance.ts';
import { seeAttendance } from './see-attendance.ts';
import { showCode } from './show-code.ts';

const before = [accessModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule];
let house: Awaited<ReturnType<typeof testHouse>>;
let smaw: Id<'class'>;
let other: Id<'class'>;
let sari: Id<'person'>;
const day = '2026-11-24';

beforeAll(async () => {
  // Tuesday 09.00 in Serpong: the second period of the morning.
  house = await testHouse({ modules: [...before, trainingModule] });
  await house.loadSample(before);
  await house.loadSample([trainingModule]);
  await house.inCentre(async (tx) => {
    const wave = (await listWaves(tx)).find((one) => one.startsOn <= house.today && one.endsOn >= house.today);
    const classes = await listClasses(tx, { wave: wave!.id });
    smaw = classes.find((one) => one.label === 'Juru Las SMAW A')!.id;
    other = classes.find((one) => one.label === 'Desain Grafis')!.id;
    sari = (await listSamplePersons(tx))[0]!;
  });
});

const instructor = () => house.as('instructor', { id: sampleUser('instructor') });
const trainee = () => house.as('trainee', { person: sari });
const grid = async () => {
  const seen = await house.ask(seeAttendance, { class: smaw, day }, instructor());
  if (!seen.ok) throw new Error(seen.error.code);
  return seen.value;
};
const code = async (): Promise<string> => {
  const shown = await house.ask(showCode, { class: smaw }, instructor());
  return shown.ok && shown.value.running ? shown.value.code : '';
};
/** The same house, some time later. */
const later = (minutes: number) => house.runnerAt(fixedClock(addMinutes(house.now, minutes)));

test('an instructor opens the classes they teach and no other', async () => {
  expect(await house.ask(seeAttendance, { class: other }, instructor())).toMatchObject({ ok: false, error: { code: 'record.not-found' } });
  expect((await grid()).rows).toHaveLength(16);
});

test('a wrong code is refused; the right one holds to the long pause, once', async () => {
  expect(await house.run(checkIn, { code: 'AAAAAA' }, trainee())).toMatchObject({ error: { code: 'training.code-wrong', field: 'code' } });
  const typed = (await code()).toLowerCase().replace(/^(...)/, '$1 ');
  expect(await house.run(checkIn, { code: typed }, trainee())).toMatchObject({ ok: true, value: { from: 2, until: 5 } });
  expect(await house.run(checkIn, { code: await code() }, trainee())).toMatchObject({ error: { code: 'training.already-present', period: 2 } });
  const own = (await grid()).rows.find((row) => row.marks[2] === 'present')!;
  expect([own.marks[1], own.marks[5], own.marks[6]]).toEqual([undefined, 'present', undefined]);
});

test('a code lives for its minute and the next one, in its period and never in the pause', async () => {
  const other = house.as('trainee', { person: (await house.inCentre((tx) => enrolmentsOf(tx, { class: smaw }))).find((one) => one.person !== sari)!.person });
  const old = await code();
  const tryAt = (minutes: number) => later(minutes).run(checkIn, { code: old }, { centre: house.centre, actor: other });
  expect(await tryAt(2)).toMatchObject({ error: { code: 'training.code-wrong' } });
  expect(await tryAt(32)).toMatchObject({ error: { code: 'training.code-wrong' } });
  expect(await tryAt(210)).toMatchObject({ error: { code: 'training.no-class-now' } });
  expect(await tryAt(1)).toMatchObject({ ok: true });
});

test('nobody outside a class checks in', async () => {
  expect(await house.run(checkIn, { code: await code() }, house.as('trainee'))).toMatchObject({ error: { code: 'training.not-in-training' } });
});

test('all present fills what is empty and leaves what was said', async () => {
  const { version, rows } = await grid();
  const [first] = rows;
  const saved = await house.run(saveAttendance, { class: smaw, day, version, fill: 'present', marks: { [first!.id]: { 7: 'sick' } } }, instructor());
  expect(saved).toMatchObject({ ok: true, value: { people: 16 } });
  const after = await grid();
  expect(after.rows[0]!.marks[7]).toBe('sick');
  expect(after.rows.every((row) => row.marks[8] === 'present')).toBe(true);
});

test('a grid shown before somebody else’s save is refused and nothing is overwritten', async () => {
  const { version, rows } = await grid();
  const marks = { [rows[0]!.id]: { 8: 'absent' } };
  expect(await house.run(saveAttendance, { class: smaw, day, version, marks }, instructor())).toMatchObject({ ok: true });
  expect(await house.run(saveAttendance, { class: smaw, day, version, marks: { [rows[0]!.id]: { 8: 'leave' } } }, instructor())).toMatchObject({ error: { code: 'record.stale' } });
  expect((await grid()).rows[0]!.marks[8]).toBe('absent');
});

test('two saves of the same first grid at the same time: one wins, the other is told', async () => {
  const empty = await house.ask(seeAttendance, { class: other, day }, house.as('administrator'));
  if (!empty.ok) throw new Error('no grid');
  const save = () => house.run(saveAttendance, { class: other, day, version: empty.value.version, fill: 'present', marks: {} }, house.as('administrator'));
  const answers = await Promise.all([save(), save()]);
  expect(answers.map((one) => one.ok).sort()).toEqual([false, true]);
});

test('attendance of tomorrow, of a Sunday and of strangers is refused', async () => {
  const { version } = await grid();
  const save = (facts: object) => house.run(saveAttendance, { class: smaw, day, version, marks: {}, ...facts }, instructor());
  expect(await save({ day: '2026-11-25', version: 0 })).toMatchObject({ error: { code: 'training.day-ahead' } });
  expect(await save({ day: '2026-11-22', version: 0 })).toMatchObject({ error: { code: 'training.no-lesson' } });
  expect(await save({ marks: { '0193b000-0000-7000-8000-000000000099': { 1: 'present' } } })).toMatchObject({ error: { code: 'training.unknown-trainee' } });
});

test('what lies two weeks back is no longer the instructor’s to change, but the administrator’s', async () => {
  const on = async (past: string, who: Parameters<typeof house.ask>[2]) => {
    const seen = await house.ask(seeAttendance, { class: smaw, day: past as never }, who);
    return house.run(saveAttendance, { class: smaw, day: past as never, version: seen.ok ? seen.value.version : 0, marks: {}, fill: 'present' }, who);
  };
  expect(await on('2026-11-09', instructor())).toMatchObject({ error: { code: 'training.day-closed', since: '2026-11-10' } });
  expect(await on('2026-11-10', instructor())).toMatchObject({ ok: true });
  expect(await on('2026-11-09', house.as('administrator'))).toMatchObject({ ok: true });
});

test('a share is what was attended of what was taken', () => inTransaction(house.database, { centre: house.centre }, async (tx) => {
  const { rows } = await grid();
  const shares = await attendanceOf(tx, rows.map((row) => row.id));
  for (const share of shares.values()) expect(share.rate).toBeCloseTo(share.present / share.total, 10);
}));
