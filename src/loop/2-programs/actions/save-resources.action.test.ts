import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { loadUnitsPack } from '../../../registry/standards/module.ts';
import { programsModule } from '../module.ts';
import { getVersion } from '../store/versions.ts';
import { addBlockAction } from './add-block.ts';
import { addProgram } from './add-program.ts';
import { copyVersion } from './copy-version.ts';
import { proposeVersionAction } from './propose-version.ts';
import { publishVersionAction } from './publish-version.ts';
import { saveResources } from './save-resources.ts';
import { seeDocument } from './see-document.ts';

const house = await testHouse({ modules: [programsModule] });
await house.inCentre((tx) => loadUnitsPack(tx, house.centre));
const planner = browserOf(await serverOver(house, { modules: [programsModule], ...asActor(house.as('planner')) }));
const valueOf = <Value>(result: { ok: boolean; value?: Value }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value!;
};
const draft = async (code: string) => {
  const made = valueOf(await house.run(addProgram, { code, name: 'Juru Las Fillet', field: 'welding', kind: 'cluster', occupation: '7212', objective: 'Mengelas.', minAge: 17, maxAge: 40, minEducation: 'smp', cooldownMonths: 12 }, house.as('planner')));
  valueOf(await house.run(addBlockAction, { programVersion: made.programVersion, unit: 'C.24LAS01.028.1@98/2018', jpKnowledge: 8, jpSkill: 60 }, house.as('planner')));
  return { ...made, version: (await house.inCentre((tx) => getVersion(tx, made.programVersion)))!.version };
};

test('the table of tools and materials is saved from the page, empty rows are no rows, and numbers are read as people write them', async () => {
  const { programVersion, program, version } = await draft('LAS-1');
  const path = `/program/versi/${programVersion}/sarana`;
  const fields = {
    version: String(version), instructors: 'Bersertifikat 3G', 'equipment.0.name': 'Mesin las', 'equipment.0.specification': '200 A', 'equipment.0.traineesEach': '2', 'equipment.1.name': '', 'equipment.2.name': 'Topeng las', 'equipment.2.traineesEach': '',
    'materials.0.name': 'Elektroda', 'materials.0.quantity': '2,5', 'materials.0.measure': 'kg', 'materials.1.name': '',
  };
  const saved = await planner.post(path, { ...fields, _csrf: await planner.seal(path), _key: 'one-form-of-resources' });
  expect(saved.status).toBe(303);
  const document = valueOf(await house.ask(seeDocument, { program }, house.as('head')));
  expect(document.version.resources).toEqual({
    instructors: 'Bersertifikat 3G', equipment: [{ name: 'Mesin las', specification: '200 A', traineesEach: 2 }, { name: 'Topeng las', traineesEach: 1 }], materials: [{ name: 'Elektroda', quantity: 2.5, measure: 'kg' }], costs: [],
  });
  expect(document.syllabus).toMatchObject([{ unitKey: 'C.24LAS01.028.1@98/2018', jpSkill: 60 }]);
  const paper = (await planner.ask(`/program/${program}/cetak`)).text;
  for (const words of ['Mesin las', 'satu untuk 2 peserta', '40 kg', 'Bersertifikat 3G', 'Silabus tiap unit']) expect(paper).toContain(words);
});

test('a material without its amount comes back at its row with everything typed; a stale page and a published version are refused', async () => {
  const { programVersion, version } = await draft('LAS-2');
  const path = `/program/versi/${programVersion}/sarana`;
  const again = await planner.post(path, { version: String(version), 'equipment.0.name': 'Gerinda', 'materials.0.name': 'Batu gerinda', _csrf: await planner.seal(path), _key: 'another-form' });
  expect(again.status).toBe(422);
  expect(again.text).toMatch(/<li>materials\.0\.quantity: [^<]*Batu gerinda/);
  expect(again.text).toMatch(/value="Gerinda"/);
  const lists = { programVersion, equipment: [], materials: [] };
  expect(await house.run(saveResources, { ...lists, version: version - 1 }, house.as('planner'))).toEqual({ ok: false, error: { code: 'record.stale' } });
  expect(await house.run(saveResources, { ...lists, version }, house.as('head'))).toEqual({ ok: false, error: { code: 'access.forbidden' } });
  valueOf(await house.run(saveResources, { ...lists, version, equipment: [{ name: 'Gerinda', traineesEach: 2 }] }, house.as('planner')));
  valueOf(await house.run(proposeVersionAction, { programVersion }, house.as('planner')));
  valueOf(await house.run(publishVersionAction, { programVersion }, house.as('head')));
  const now = (await house.inCentre((tx) => getVersion(tx, programVersion)))!.version;
  expect(await house.run(saveResources, { ...lists, version: now }, house.as('planner'))).toEqual({ ok: false, error: { code: 'programs.not-draft', status: 'published' } });
  await expect(house.inCentre((tx) => sql`update programs.versions set resources = '{}' where id = ${programVersion}`.execute(tx))).rejects.toThrow(/does not change/);
  const copy = valueOf(await house.run(copyVersion, { programVersion }, house.as('planner')));
  expect((await house.inCentre((tx) => getVersion(tx, copy.programVersion)))!.resources.equipment).toEqual([{ name: 'Gerinda', traineesEach: 2 }]);
});
