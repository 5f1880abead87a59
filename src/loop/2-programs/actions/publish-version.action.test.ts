import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { testHouse } from '#platform/testing/house';
import { loadUnitsPack } from '../../../registry/standards/module.ts';
import { programsModule } from '../module.ts';
import { getVersion, listVersions } from '../store/versions.ts';
import { addBlockAction } from './add-block.ts';
import { addProgram } from './add-program.ts';
import { copyVersion } from './copy-version.ts';
import { proposeVersionAction, returnVersionAction } from './propose-version.ts';
import { publishVersionAction } from './publish-version.ts';
import { saveCurriculum } from './save-curriculum.ts';
import { seeProgram } from './see-program.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const welding = {
  code: 'LAS-9', name: 'Juru Las Fillet', field: 'welding', kind: 'cluster', occupation: '7212', objective: 'Mengelas sambungan fillet.',
  minAge: 17, maxAge: 40, minEducation: 'smp', domicile: '36', cooldownMonths: 12,
};
const dimas = () => house.as('planner', { id: 'dimas', name: 'Dimas Adiputra' });
const valueOf = <Value>(result: { ok: boolean; value?: Value }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value!;
};

beforeAll(async () => {
  house = await testHouse({ modules: [programsModule] });
  await house.inCentre((tx) => loadUnitsPack(tx, house.centre));
});

async function draftWithAUnit(code: string): Promise<{ program: Id<'program'>; programVersion: Id<'program-version'> }> {
  const made = valueOf(await house.run(addProgram, { ...welding, code }, dimas()));
  valueOf(await house.run(addBlockAction, { programVersion: made.programVersion, unit: 'C.24LAS01.028.1@98/2018', jpKnowledge: 8, jpSkill: 60 }, dimas()));
  return made;
}

test('a program goes from draft to public with two persons, and the sum of its hours agrees all the way', async () => {
  const { program, programVersion } = await draftWithAUnit('LAS-A');
  valueOf(await house.run(addBlockAction, { programVersion, kind: 'nonUnit', title: 'Orientasi', jpKnowledge: 2, jpSkill: 2 }, dimas()));
  const before = (await house.inCentre((tx) => getVersion(tx, programVersion)))!;
  expect(before).toMatchObject({ totalJp: 72, status: 'draft' });
  const blocks = [{ from: 0, order: 1, jpKnowledge: 8, jpSkill: 80 }, { from: 1, order: 2, jpKnowledge: 2, jpSkill: 2 }];
  expect(await house.run(saveCurriculum, { programVersion, version: before.version - 1, blocks }, dimas())).toEqual({ ok: false, error: { code: 'record.stale' } });
  expect(await house.run(saveCurriculum, { programVersion, version: before.version, blocks }, dimas())).toMatchObject({ ok: true, value: { totalJp: 92 } });

  valueOf(await house.run(proposeVersionAction, { programVersion }, dimas()));
  expect(await house.run(publishVersionAction, { programVersion }, dimas())).toEqual({ ok: false, error: { code: 'programs.same-person', proposer: 'Dimas Adiputra' } });
  valueOf(await house.run(publishVersionAction, { programVersion }, house.as('head')));
  const seen = valueOf(await house.ask(seeProgram, { program }, house.as('head')));
  expect(seen).toMatchObject({ version: { status: 'published', totalJp: 92 }, evidence: { on: house.today, employers: 0 }, groups: [{ kind: 'unit', jp: 88 }, { kind: 'nonUnit', jp: 4 }] });
  expect(seen.timeline.map((entry) => entry.deed)).toEqual([
    'programs.publish-version', 'programs.propose-version', 'programs.save-curriculum', 'programs.add-block', 'programs.add-block', 'programs.add-program',
  ]);
});

test('a published version never changes, not even past the product; its copy does, and retires it when published', async () => {
  const { program, programVersion } = await draftWithAUnit('LAS-B');
  valueOf(await house.run(proposeVersionAction, { programVersion }, dimas()));
  valueOf(await house.run(publishVersionAction, { programVersion }, house.as('head')));
  expect(await house.run(addBlockAction, { programVersion, kind: 'ojt', title: 'Magang', jpSkill: 40 }, dimas())).toEqual({ ok: false, error: { code: 'programs.not-draft', status: 'published' } });
  for (const statement of [
    sql`update programs.blocks set jp_skill = 1 where version_id = ${programVersion}`, sql`delete from programs.blocks where version_id = ${programVersion}`,
    sql`insert into programs.blocks select centre_id, version_id, 9, 'ojt', null, 'Magang', 0, 40 from programs.blocks where version_id = ${programVersion}`,
    sql`update programs.versions set objective = 'lain' where id = ${programVersion}`,
  ]) await expect(house.inCentre((tx) => statement.execute(tx))).rejects.toThrow(/does not change/);

  const copy = valueOf(await house.run(copyVersion, { programVersion }, dimas()));
  expect(copy.number).toBe(2);
  expect(await house.run(copyVersion, { programVersion }, dimas())).toEqual({ ok: false, error: { code: 'programs.draft-open', number: 2 } });
  valueOf(await house.run(addBlockAction, { programVersion: copy.programVersion, kind: 'ojt', title: 'Magang', jpSkill: 40 }, dimas()));
  valueOf(await house.run(proposeVersionAction, { programVersion: copy.programVersion }, dimas()));
  valueOf(await house.run(publishVersionAction, { programVersion: copy.programVersion }, house.as('head')));
  const versions = await house.inCentre((tx) => listVersions(tx, { program }));
  expect(versions.map(({ number, status, totalJp }) => [number, status, totalJp])).toEqual([[2, 'published', 108], [1, 'retired', 68]]);
});

test('a proposed version goes back with a reason, and the reason is kept', async () => {
  const { program, programVersion } = await draftWithAUnit('LAS-C');
  valueOf(await house.run(proposeVersionAction, { programVersion }, dimas()));
  valueOf(await house.run(returnVersionAction, { programVersion, why: 'Tambahkan K3' }, house.as('head')));
  expect(valueOf(await house.ask(seeProgram, { program }, house.as('planner')))).toMatchObject({ version: { status: 'draft' }, proposed: undefined, timeline: [{ why: 'Tambahkan K3' }, {}, {}, {}] });
});

test('unknown codes, a second use of a code and ages the wrong way round are refused at their field', async () => {
  await draftWithAUnit('LAS-D');
  expect(await house.run(addProgram, { ...welding, code: 'LAS-D' }, dimas())).toEqual({ ok: false, error: { code: 'programs.code-taken', field: 'code' } });
  expect(await house.run(addProgram, { ...welding, code: 'LAS-E', occupation: '9999' }, dimas())).toMatchObject({ ok: false, error: { field: 'occupation' } });
  expect(await house.run(addProgram, { ...welding, code: 'LAS-E', maxAge: 16 }, dimas())).toMatchObject({ ok: false, error: { code: 'programs.age-order' } });
});
