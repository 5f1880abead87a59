import { expect, test } from 'vitest';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { valueOf, wavesHouse } from '../testing.ts';
import { listWavesQuestion } from './list-waves.ts';
import { seeBoard } from './see-board.ts';
import { seeWave } from './see-wave.ts';
import { seeWork } from './see-work.ts';

const house = await wavesHouse([standardsModule, programsModule]);
const head = house.as('head');

test('every counter waves put on a desk opens a list of exactly as many', async () => {
  const { items } = valueOf(await house.ask(seeWork, {}, head));
  const counted = (key: string): number[] => items.filter((item) => item.key === key).map((item) => item.count);
  expect(counted('timetables').length).toBeGreaterThan(1);
  for (const item of items.filter(({ key }) => key === 'timetables')) {
    const [, wave] = /^\/gelombang\/([^?]+)\?show=without-timetable$/.exec(item.href)!;
    const { shown } = valueOf(await house.ask(seeWave, { wave: wave as typeof house.draft.id, show: 'without-timetable' }, head));
    expect([item.facts, shown.length]).toEqual([item.facts, item.count]);
  }
  expect(counted('conflicts')).toEqual([valueOf(await house.ask(seeBoard, {}, head)).conflicts.length]);
  expect(counted('drafts')).toEqual([valueOf(await house.ask(listWavesQuestion, { status: 'draft' }, head)).lines.length]);
  expect(counted('due')[0] ?? 0).toBe(valueOf(await house.ask(listWavesQuestion, { step: 'due' }, head)).lines.length);
});
