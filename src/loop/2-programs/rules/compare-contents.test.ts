import { expect, test } from 'vitest';
import type { UnitKey } from '#standards';
import { compareResources, compareSyllabus } from './compare-contents.ts';
import { noResources, type Resources } from './resources.ts';
import { noSyllabus, type Syllabus } from './syllabus.ts';

const unit = (code: string) => ({ kind: 'unit' as const, unitKey: code as UnitKey, title: `Unit ${code}`, jpKnowledge: 4, jpSkill: 8 });
const version = (codes: readonly string[], syllabus: Syllabus = {}) => ({ blocks: codes.map(unit), syllabus });

test('indicators are compared criterion by criterion, in their order, and subjects as a whole', () => {
  const before = version(['a'], { a: { ...noSyllabus, indicators: { '1.1': ['Dapat menjelaskan'], '1.2': ['Mampu'], '1.10': ['Cermat'] }, knowledge: 'Jenis elektroda' } });
  const after = version(['a'], { a: { ...noSyllabus, indicators: { '1.1': ['Dapat menjelaskan'], '1.2': ['Mampu', 'Cermat'], '1.11': ['Baru'] }, skill: 'Menyetel arus' } });
  expect(compareSyllabus(before, after).map(({ unitKey, part, name, change }) => [unitKey, part, name, change])).toEqual([
    ['a', 'indicators', '1.2', 'changed'], ['a', 'indicators', '1.10', 'removed'], ['a', 'indicators', '1.11', 'added'], ['a', 'knowledge', '', 'removed'], ['a', 'skill', '', 'added'],
  ]);
});

test('a unit whose syllabus was written or emptied as a whole is one line, with how much it says', () => {
  const written = { ...noSyllabus, indicators: { '1.1': ['Mampu'], '1.2': [''] }, knowledge: 'Sesuatu' };
  expect(compareSyllabus(version(['a']), version(['a'], { a: written }))).toMatchObject([{ part: 'whole', name: '2', change: 'added' }]);
  expect(compareSyllabus(version(['a'], { a: written }), version(['a'], { a: noSyllabus }))).toMatchObject([{ part: 'whole', name: '2', change: 'removed' }]);
});

test('an empty text says as much as none, and a unit that came or went whole is not told again', () => {
  const written = { ...noSyllabus, knowledge: 'Sesuatu' };
  expect(compareSyllabus(version(['a', 'gone'], { a: { ...noSyllabus, indicators: { '1.1': [''] } }, gone: written }), version(['a', 'new'], { new: written }))).toEqual([]);
});

const before: Resources = {
  instructors: 'Dua tahun', equipment: [{ name: 'Mesin las', traineesEach: 2 }, { name: 'Gerinda', specification: '4 inci', traineesEach: 4 }, { name: 'Gerinda', specification: '7 inci', traineesEach: 8 }],
  materials: [{ name: 'Elektroda', quantity: 4, measure: 'kg', price: 30_000 }], costs: [{ name: 'Honor', amount: 85_000, per: 'jp' }],
};

test('tools, materials and costs are compared by name: ratio, amount, price and basis', () => {
  const after: Resources = {
    ...before, instructors: 'Tiga tahun', equipment: [{ name: 'Mesin las', traineesEach: 1 }, before.equipment[1]!, before.equipment[2]!, { name: 'Palu terak', traineesEach: 1 }],
    materials: [{ name: 'Elektroda', quantity: 4, measure: 'kg', price: 32_000 }], costs: [{ name: 'Honor', amount: 85_000, per: 'class' }],
  };
  const found = compareResources(before, after);
  const told = (list: readonly { name: string; change: string }[]) => list.map(({ name, change }) => [name, change]);
  expect(told(found.instructors)).toEqual([['', 'changed']]);
  expect(told(found.equipment)).toEqual([['Mesin las', 'changed'], ['Palu terak', 'added']]);
  expect([told(found.materials), told(found.costs)]).toEqual([[['Elektroda', 'changed']], [['Honor', 'changed']]]);
});

test('a line of two with one name that goes is told once, and a missing price equals none', () => {
  expect(compareResources(before, { ...before, equipment: before.equipment.slice(0, 2), materials: [{ ...before.materials[0]!, price: undefined }] })).toMatchObject({ equipment: [{ name: 'Gerinda', change: 'removed' }], materials: [{ change: 'changed' }] });
  expect(compareResources(noResources, { ...noResources, costs: [] })).toEqual({ instructors: [], equipment: [], materials: [], costs: [] });
});
