import { expect, test } from 'vitest';
import { judgeName, judgeText } from './judge-papers.mjs';

test.each(['src/x/OfferSeat.ts', 'src/x/index.ts', 'src/x/seat-helper.ts', 'src/x/utils.ts', 'src/x/offer_seat.ts'])('the name %s is refused', (file) => {
  expect(judgeName(file)).not.toEqual([]);
});

test.each(['src/x/offer-seat.ts', 'src/x/offer-seat.race.test.ts', 'src/ui/styles/_base.scss', 'src/x/README.md', 'src/x/2026-11-24-21-demand.sql', 'src/x/data-table.tsx'])('the name %s is fine', (file) => {
  expect(judgeName(file)).toEqual([]);
});

test.each([
  ['a loose end', '// TODO later'],
  ['a rule silenced without a reason', '// eslint-disable-next-line eqeqeq'],
  ['a path of one machine', 'const folder = \'/home/somebody/balai\';'],
  ['a re-export', 'export { x } from \'./x.ts\';'],
])('%s is refused', (_, text) => {
  expect(judgeText('src/loop/1-demand/rules/x.ts', text)).toHaveLength(1);
});

test('a door of sixteen values is refused, one of fifteen and any number of types is not', () => {
  const door = (count) => `export { ${Array.from({ length: count }, (_, n) => `name${n}`).join(', ')} } from './x.ts';\nexport type { A, B } from './y.ts';`;
  expect(judgeText('src/loop/1-demand/public.ts', door(15))).toEqual([]);
  expect(judgeText('src/loop/1-demand/public.ts', door(16))).toHaveLength(1);
});
