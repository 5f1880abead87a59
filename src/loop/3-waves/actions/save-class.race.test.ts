import { beforeAll, expect, test } from 'vitest';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { listSchedule } from '../store/schedule.ts';
import { valueOf, wavesHouse } from '../testing.ts';
import { saveClassAction } from './save-class.ts';
import { setCell } from './set-cell.ts';
import { saveWaveAction } from './save-wave.ts';

let house: Awaited<ReturnType<typeof wavesHouse>>;
let second: Id<'wave'>;
let third: Id<'wave'>;
const planner = () => house.as('planner');

beforeAll(async () => {
  house = await wavesHouse([standardsModule, programsModule]);
  // Two more waves: within one wave its own lock would keep planners apart.
  const { label: _, ...same } = house.draft;
  const plan = async (sequence: number) => valueOf(await house.run(saveWaveAction, { ...same, label: `Gelombang ${sequence} DBHCHT`, sequence }, planner())).wave;
  [second, third] = [await plan(2), await plan(3)];
});

const outcomes = (answers: readonly { readonly ok: boolean; readonly error?: { readonly code: string } }[]): string[] => answers.map((one) => (one.ok ? 'saved' : one.error!.code)).sort();

test('a workshop that is booked is refused by naming the class that has it, and the days', async () => {
  expect(await house.run(saveClassAction, house.classOf('SMAW lagi', 'LAS-01', 'LAS1', 'RF'), planner())).toEqual({
    ok: false, error: { code: 'waves.workshop-booked', field: 'workshop', workshop: 'Bengkel Las 1', other: 'Juru Las Pipa SMAW 6G', wave: 'Gelombang 1 DBHCHT', first: house.draft.startsOn, last: house.draft.endsOn },
  });
  expect(await house.run(saveClassAction, house.classOf('SMAW lagi', 'LAS-01', 'LAS2', 'BP'), planner())).toMatchObject({
    ok: false, error: { code: 'waves.instructor-booked', field: 'instructors', instructor: 'Bagus Prasetyo', other: 'Juru Las Pipa SMAW 6G' },
  });
});

test('two planners in two waves book one workshop, then one instructor, at the same moment: one gets it, every time', async () => {
  for (let round = 0; round < 6; round += 1) {
    const week = { startsOn: addDays(house.draft.startsOn, round * 7), endsOn: addDays(house.draft.startsOn, round * 7 + 4) };
    const room = (wave: Id<'wave'>, initials: string) => house.run(saveClassAction, { ...house.classOf(`Garmen ${initials}`, 'GAR-01', 'GAR', initials), ...week, wave }, planner());
    expect(outcomes(await Promise.all([room(house.draft.id, 'DL'), room(second, 'HW'), room(third, 'FN')]))).toEqual(['saved', 'waves.workshop-booked', 'waves.workshop-booked']);
    const person = (wave: Id<'wave'>, workshop: string) => house.run(saveClassAction, { ...house.classOf(`Rambut ${workshop}`, 'KEC-01', workshop, 'YA'), ...week, wave }, planner());
    expect(outcomes(await Promise.all([person(house.draft.id, 'SLN'), person(second, 'STU'), person(third, 'KOM')]))).toEqual(['saved', 'waves.instructor-booked', 'waves.instructor-booked']);
  }
  const booked = await house.inCentre((tx) => listSchedule(tx, { instructor: house.personOf('YA'), from: house.draft.startsOn }));
  expect(booked).toHaveLength(6);
});

test('one instructor is given two lessons in one hour by two planners: one stands, every time', async () => {
  const rows = await house.inCentre((tx) => listSchedule(tx, { wave: house.draft.id }));
  const [pipe, plc] = ['Juru Las Pipa SMAW 6G', 'Otomasi Industri (PLC)'].map((label) => rows.find((one) => one.label === label)!.id);
  for (let period = 1; period <= 8; period += 1) {
    const orientation = { day: addDays(house.draft.startsOn, 14), period, instructor: house.personOf('MK') };
    const answers = await Promise.all([house.run(setCell, { ...orientation, class: pipe, block: 6 }, planner()), house.run(setCell, { ...orientation, class: plc, block: 4 }, planner())]);
    expect(outcomes(answers)).toEqual(['saved', 'waves.teaches-elsewhere']);
  }
});
