import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { addDays, weekday } from '#kernel/day';
import { listTimeline } from '#platform/audit/entries';
import { listClasses } from '../store/classes.ts';
import { listSchedule } from '../store/schedule.ts';
import { timetableOf } from '../store/teaching.ts';
import { listWaves } from '../store/waves.ts';
import { valueOf, wavesHouse } from '../testing.ts';
import { fillTimetable } from './fill-timetable.ts';
import { publishWaveAction } from './publish-wave.ts';
import { removeClassAction, saveClassAction } from './save-class.ts';
import { addLeave } from './save-instructor.ts';
import { saveWaveAction } from './save-wave.ts';
import { followTimetable } from './see-class.ts';
import { seeBoard } from './see-board.ts';
import { setCell } from './set-cell.ts';

let house: Awaited<ReturnType<typeof wavesHouse>>;
const planner = () => house.as('planner');

beforeAll(async () => {
  house = await wavesHouse([standardsModule, programsModule]);
});

test('the sample: every class of the wave in training has a lesson for each JP, nobody teaches twice at once, and no room is booked twice', async () => {
  const found = await house.inCentre(async (tx) => {
    const training = (await listWaves(tx, { status: 'closed' })).find((wave) => wave.startsOn <= house.today)!;
    const classes = await listClasses(tx, { wave: training.id });
    return { training, classes, cells: (await Promise.all(classes.map((one) => timetableOf(tx, one.id, one.startsOn, one.endsOn)))).flat() };
  });
  expect([found.classes.length, found.classes.reduce((sum, one) => sum + one.seats, 0), weekday(found.training.startsOn)]).toEqual([13, 208, 1]);
  expect(found.cells.length).toBeGreaterThan(13 * 200);
  const hours = found.cells.map((cell) => `${cell.instructor} ${cell.day} ${cell.startsAt}`);
  expect(new Set(hours).size).toBe(hours.length);
  const board = valueOf(await house.ask(seeBoard, {}, planner()));
  expect(board.conflicts.filter(({ kind }) => kind === 'workshop' || kind === 'instructor')).toEqual([]);
  expect(board.gaps.length).toBeGreaterThan(0);
});

test('a timetable is filled from the curriculum, changed cell by cell, and nobody teaches on leave or without proof', async () => {
  const one = (await house.inCentre((tx) => listSchedule(tx, { wave: house.draft.id }))).find(({ label }) => label === 'Juru Las Pipa SMAW 6G')!;
  const filled = valueOf(await house.run(fillTimetable, { class: one.id }, planner()));
  expect(filled).toMatchObject({ periods: 240, leftover: 0 });
  const cells = await house.inCentre((tx) => timetableOf(tx, one.id, one.startsOn, one.endsOn));
  expect(cells[0]).toMatchObject({ period: 1, startsAt: '08:00', blockTitle: 'Orientasi balai dan keselamatan umum', instructorName: 'Bagus Prasetyo' });

  const lesson = { class: one.id, day: one.startsOn, period: 2, block: 2 };
  expect(await house.run(setCell, { ...lesson, instructor: house.personOf('NR') }, planner())).toMatchObject({ ok: false, error: { code: 'waves.may-not-teach', instructor: 'Nining Rohaeni' } });
  valueOf(await house.run(addLeave, { instructor: house.personOf('BP'), from: one.startsOn, until: one.startsOn, reason: 'Cuti' }, planner()));
  expect(await house.run(setCell, { ...lesson, instructor: house.personOf('BP') }, planner())).toMatchObject({ ok: false, error: { code: 'waves.on-leave' } });
  valueOf(await house.run(setCell, { class: one.id, day: one.startsOn, period: 2 }, planner()));
  expect((await house.inCentre((tx) => timetableOf(tx, one.id, one.startsOn, one.startsOn))).map(({ period }) => period)).not.toContain(2);
  const board = valueOf(await house.ask(seeBoard, { from: one.startsOn }, planner()));
  expect(board.conflicts).toContainEqual({ kind: 'leave', resource: house.personOf('BP'), class: one.id, reason: 'Cuti', first: one.startsOn, last: one.startsOn });
  expect(await house.ask(followTimetable, { class: one.id }, house.as('anonymous'))).toEqual({ ok: false, error: { code: 'record.not-found' } });
});

test('a lesson of yesterday stays, and a class that has begun is not filled anew', async () => {
  const running = (await house.inCentre((tx) => listSchedule(tx, { from: house.today, until: house.today })))[0]!;
  expect(await house.run(setCell, { class: running.id, day: addDays(house.today, -1), period: 1 }, planner())).toMatchObject({ ok: false, error: { code: 'waves.day-past' } });
  expect(await house.run(fillTimetable, { class: running.id }, planner())).toMatchObject({ ok: false, error: { code: 'waves.class-began' } });
  const calendar = valueOf(await house.ask(followTimetable, { class: running.id }, house.as('anonymous')));
  expect(calendar.cells.length).toBeGreaterThan(100);
});

test('seats, shift, dates and key of a wave are held to what is possible', async () => {
  const one = house.classOf('Garmen lagi', 'GAR-01', 'MSN', 'DL');
  expect(await house.run(saveClassAction, { ...one, seats: 21 }, planner())).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  expect(await house.run(saveClassAction, { ...one, seats: 18 }, planner())).toMatchObject({ ok: false, error: { code: 'waves.too-few-stations', stations: 16 } });
  expect(await house.run(saveClassAction, { ...one, shift: 'afternoon' }, planner())).toMatchObject({ ok: false, error: { code: 'waves.shift-not-open' } });
  expect(await house.run(saveClassAction, { ...one, endsOn: addDays(house.draft.endsOn, 1) }, planner())).toMatchObject({ ok: false, error: { code: 'waves.class-outside', field: 'endsOn' } });
  const { label, fundingSource, sequence, applyFrom, applyUntil, testOn, announceOn, startsOn, endsOn } = house.draft;
  expect(await house.run(saveWaveAction, { label: 'Lain', fundingSource, sequence, applyFrom, applyUntil, testOn, announceOn, startsOn, endsOn }, planner())).toEqual({ ok: false, error: { code: 'waves.same-key', field: 'sequence', other: label } });
});

test('a wave is public when every class is complete; it tells its seats by occupation and then holds its plan', async () => {
  const wave = house.draft.id;
  expect(await house.run(publishWaveAction, { wave }, planner())).toMatchObject({ ok: false, error: { code: 'waves.class-incomplete' } });
  for (const one of await house.inCentre((tx) => listSchedule(tx, { wave }))) if (!one.workshop || one.instructors.length === 0) valueOf(await house.run(removeClassAction, { class: one.id }, planner()));
  expect(valueOf(await house.run(publishWaveAction, { wave }, house.as('head')))).toMatchObject({ classes: 2, seats: 32 });
  const { rows } = await house.inCentre((tx) => sql<{ facts: unknown }>`select facts from platform.events where type = 'waves.wave-published'`.execute(tx));
  expect(rows).toMatchObject([{ facts: { wave, classes: [{ occupation: '7212', seats: 16 }, { occupation: '8153', seats: 16, region: '36.01.21' }] } }]);
  expect(await house.run(saveClassAction, house.classOf('Tambahan', 'MSN-01', 'MSN', 'AK'), planner())).toMatchObject({ ok: false, error: { code: 'waves.not-draft', status: 'published' } });
  const [first] = await house.inCentre((tx) => listTimeline(tx, { type: 'wave', id: wave }));
  expect(first).toMatchObject({ deed: 'waves.publish-wave', before: { status: 'draft' }, after: { status: 'published' } });
});
