import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnitKey } from '#standards';
import { compareVersions } from './compare-versions.ts';
import { addBlock, checkComplete, editBlocks, groupsOf } from './curriculum.ts';
import { totalJp, type Block } from './program-version.ts';
import { nextNumber, proposeVersion, publishVersion } from './version-states.ts';

const unit = (code: string, jpKnowledge: number, jpSkill: number): Block => ({ kind: 'unit', unitKey: code as UnitKey, title: `Unit ${code}`, jpKnowledge, jpSkill });
const fmd: Block = { kind: 'nonUnit', title: 'Pembinaan fisik, mental, dan disiplin', jpKnowledge: 0, jpSkill: 12 };
const safety = unit('a', 4, 4);
const plates = unit('b', 6, 40);

test('a unit that is added stands with the units, and only once', () => {
  expect(addBlock({ status: 'draft', blocks: [safety, fmd] }, plates)).toEqual({ ok: true, value: [safety, plates, fmd] });
  expect(addBlock({ status: 'draft', blocks: [safety] }, { ...safety, jpSkill: 8 })).toEqual({ ok: false, error: { code: 'programs.unit-twice', field: 'unit', title: 'Unit a' } });
});

test('the curriculum of a proposed or published version is not edited', () => {
  for (const status of ['proposed', 'published', 'retired'] as const) expect(editBlocks({ status, blocks: [safety] }, [])).toEqual({ ok: false, error: { code: 'programs.not-draft', status } });
});

test('hours, order and removals come from the table in one go', () => {
  const edited = editBlocks({ status: 'draft', blocks: [safety, plates, fmd] }, [
    { from: 0, order: 2, jpKnowledge: 4, jpSkill: 6 }, { from: 1, order: 1, jpKnowledge: 6, jpSkill: 40 }, { from: 2, order: 3, jpKnowledge: 0, jpSkill: 12, remove: true },
  ]);
  expect(edited).toEqual({ ok: true, value: [plates, { ...safety, jpSkill: 6 }] });
});

test('a version without a unit, or with a block nobody teaches for an hour, is not proposed', () => {
  expect(checkComplete([fmd])).toEqual({ ok: false, error: { code: 'programs.no-unit' } });
  expect(proposeVersion({ status: 'draft', blocks: [safety, unit('c', 0, 0)] })).toEqual({ ok: false, error: { code: 'programs.no-periods', title: 'Unit c' } });
});

test('who proposed a version does not publish it, and is named', () => {
  const proposed = { status: 'proposed', blocks: [safety] } as const;
  expect(publishVersion(proposed, { proposedBy: 'dimas', proposerName: 'Dimas Adiputra', publisher: 'dimas' })).toEqual({ ok: false, error: { code: 'programs.same-person', proposer: 'Dimas Adiputra' } });
  expect(publishVersion(proposed, { proposedBy: 'dimas', proposerName: 'Dimas Adiputra', publisher: 'endang' })).toEqual({ ok: true, value: 'published' });
});

test('a new version waits until the open one is decided', () => {
  expect(nextNumber([{ number: 2, status: 'draft' }, { number: 1, status: 'published' }])).toEqual({ ok: false, error: { code: 'programs.draft-open', number: 2 } });
  expect(nextNumber([{ number: 2, status: 'published' }, { number: 1, status: 'retired' }])).toEqual({ ok: true, value: 3 });
});

test('two versions side by side tell what came, what went and whose hours changed', () => {
  expect(compareVersions({ blocks: [safety, fmd] }, { blocks: [{ ...safety, jpSkill: 8 }, plates] }).map(({ title, change }) => [title, change]))
    .toEqual([['Unit a', 'hours'], ['Unit b', 'added'], [fmd.title, 'removed']]);
});

const blocks = fc.array(fc.record({ kind: fc.constantFrom('unit' as const, 'nonUnit' as const, 'ojt' as const), jpKnowledge: fc.integer({ min: 0, max: 90 }), jpSkill: fc.integer({ min: 0, max: 90 }) }), { maxLength: 20 })
  .map((rows) => rows.map((row, at): Block => ({ ...row, title: `Block ${at}`, ...(row.kind === 'unit' ? { unitKey: String(at) as UnitKey } : {}) })));

test('the sums of the groups are the sum of the program', () => {
  fc.assert(fc.property(blocks, (all) => {
    expect(groupsOf(all).reduce((sum, group) => sum + group.jp, 0)).toBe(totalJp(all));
  }));
});
