import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import type { CheckIn } from './check-in.ts';
import { isSame, measure } from './measure.ts';

const smaw = 'smaw' as Id<'class'>;
const asked = (person: string, situation?: CheckIn['situation'], of: Id<'class'> = smaw) => ({ class: of, person: person as Id<'person'>, month: 6 as const, situation });

test('those at work are counted, silence is unknown, and who left for a job works until somebody says otherwise', () => {
  const all = [asked('sari', 'employed'), asked('budi', 'not-working'), asked('rini'), asked('dedi'), asked('wati', 'self-employed')];
  expect(measure(all, new Set(['dedi smaw', 'budi smaw']))).toEqual([{ class: smaw, months: 6, trained: 5, working: 3, unknown: 1 }]);
});

test('each class is counted by itself, and a change is news', () => {
  const [first, second] = measure([asked('sari', 'employed'), asked('budi', undefined, 'sewing' as Id<'class'>)], new Set()) as [ReturnType<typeof measure>[number], ReturnType<typeof measure>[number]];
  expect([first.class, second.class]).toEqual(['smaw', 'sewing']);
  expect(isSame(first, { ...first })).toBe(true);
  expect(isSame(first, { ...first, unknown: 1 })).toBe(false);
});
