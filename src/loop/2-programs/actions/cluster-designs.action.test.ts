import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { systemActor } from '#kernel/actor';
import { testHouse } from '#platform/testing/house';
import { employersModule } from '../../../registry/employers/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../module.ts';
import { beginDesign, copyDesign, openDesignForm } from './begin-design.ts';
import { makeProgramOfDesign, openDesignProgram } from './make-program-of-design.ts';
import { saveDesignAction, stopDesign } from './save-design.ts';
import { exportDesign, openDraft, seeDesign } from './see-designs.ts';
import { seeDocument } from './see-document.ts';
import { beginWorkingOut, listSilent, noteDesign, workOut } from './work-out-design.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const planner = () => house.as('planner', { id: 'dimas', name: 'Dimas Adiputra' });
const valueOf = <Value>(result: { ok: boolean; value?: Value }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value!;
};
const system = () => ({ centre: house.centre, actor: systemActor('test') });

beforeAll(async () => {
  house = await testHouse({ modules: [standardsModule, employersModule, demandModule, programsModule] });
  await house.loadSample([standardsModule, employersModule, demandModule]);
});

async function draft(hourCeiling = 150) {
  const { entries } = valueOf(await house.ask(openDesignForm, { occupation: '7212' }, planner()));
  const { design } = valueOf(await house.run(beginDesign, { name: 'Las', hourCeiling, threshold: 100, classes: 1, entries: entries.map(({ id }) => id) }, planner()));
  return valueOf(await house.ask(openDraft, { design }, planner())).design;
}
type Draft = Awaited<ReturnType<typeof draft>>;
const facts = ({ id, version, name, units, hourCeiling }: Draft) =>
  ({ design: id, version, name, hourCeiling, threshold: 100, classes: 1, units: units.map(({ jp }) => ({ jp, needs: '', wish: 'free' as const })) });

test('the demand of the day that names units becomes a question, an answer, and a program that says where it comes from', async () => {
  const design = await draft();
  expect(design.entries.every(({ occupation, units, worth }) => occupation === '7212' && units.length > 0 && worth > 0)).toBe(true);
  expect(valueOf(await house.ask(openDesignProgram, { design: design.id }, planner()).then((result) => ({ ok: true, value: result.ok ? 'open' : result.error.code })))).toBe('programs.design-not-answered');
  valueOf(await house.run(saveDesignAction, facts(design), planner()));
  await workOut(house.runner, system(), design.id);
  const { design: answered } = valueOf(await house.ask(seeDesign, { design: design.id }, house.as('head')));
  expect(answered).toMatchObject({ status: 'finished', answer: { seed: 1 } });
  const [cluster] = answered.answer!.clusters;
  expect(cluster!.hours).toBeLessThanOrEqual(150);
  expect(answered.answer!.weight).toBeGreaterThan(0);
  await expect(house.inCentre((tx) => sql`update programs.cluster_designs set name = 'x' where id = ${design.id}`.execute(tx))).rejects.toThrow(/does not change/);
  expect(await house.run(saveDesignAction, { ...facts(design), version: answered.version }, planner())).toMatchObject({ ok: false, error: { code: 'programs.design-not-draft' } });
  expect(valueOf(await house.ask(exportDesign, { design: design.id }, house.as('head'))).file).toMatchObject({ format: 'balai-cluster/1', hourCeiling: 150 });

  const program = { design: design.id, code: 'KLA-1', name: 'Klaster Las', field: 'welding', occupation: '7212', objective: 'Mengelas.', minAge: 17, maxAge: 45, minEducation: 'smp', cooldownMonths: 12 };
  const made = valueOf(await house.run(makeProgramOfDesign, program, planner()));
  const document = valueOf(await house.ask(seeDocument, { program: made.program }, house.as('head')));
  expect(document.version).toMatchObject({ kind: 'cluster', status: 'draft', totalJp: cluster!.hours, design: design.id });
  expect(document.version.blocks.map(({ unitKey }) => unitKey).sort()).toEqual(cluster!.units.map(({ key }) => key).sort());
  expect(await house.run(makeProgramOfDesign, program, planner())).toMatchObject({ ok: false, error: { code: 'programs.code-taken' } });
  expect(valueOf(await house.ask(seeDesign, { design: design.id }, planner())).programs).toMatchObject([{ name: 'Klaster Las', status: 'draft' }]);
});

test('a unit without hours, units in a circle and a stale page are refused at their row, and nothing is worked out', async () => {
  const design = await draft();
  const typed = facts(design);
  const withRow = (row: object) => ({ ...typed, units: typed.units.map((unit, at) => (at === 0 ? { ...unit, ...row } : unit)) });
  expect(await house.run(saveDesignAction, withRow({ jp: 0 }), planner())).toMatchObject({ ok: false, error: { code: 'programs.hours-missing', field: 'units.0.jp' } });
  const circle = { ...typed, units: typed.units.map((unit, at) => ({ ...unit, needs: at === 0 ? '2' : at === 1 ? '1' : '' })) };
  expect(await house.run(saveDesignAction, circle, planner())).toMatchObject({ ok: false, error: { code: 'programs.needs-in-circle' } });
  expect(await house.run(saveDesignAction, { ...typed, version: design.version + 5 }, planner())).toMatchObject({ ok: false, error: { code: 'record.stale' } });
  expect(await house.run(saveDesignAction, typed, house.as('head'))).toMatchObject({ ok: false, error: { code: 'access.forbidden' } });
  expect(await house.run(beginDesign, { name: 'x', hourCeiling: 0, threshold: 100, classes: 1, entries: [] }, planner())).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  expect(await house.run(beginDesign, { name: 'x', hourCeiling: 10, threshold: 100, classes: 1, entries: ['nothing'] }, planner())).toMatchObject({ ok: false, error: { code: 'programs.no-entries' } });
  expect(valueOf(await house.ask(seeDesign, { design: design.id }, planner())).design.status).toBe('draft');
});

test('a design that was stopped takes no more news; one cut off by a kill is found and answers', async () => {
  const [stopped, cut] = [await draft(), await draft(80)];
  for (const design of [stopped, cut]) valueOf(await house.run(saveDesignAction, facts(design), planner()));
  valueOf(await house.run(stopDesign, { design: stopped.id }, planner()));
  expect(await house.run(noteDesign, { design: stopped.id }, house.as('system'))).toMatchObject({ ok: false, error: { code: 'programs.design-over' } });
  await workOut(house.runner, system(), stopped.id);
  expect(valueOf(await house.ask(seeDesign, { design: stopped.id }, planner())).design).toMatchObject({ status: 'cancelled', answer: null });

  await house.inCentre((tx) => sql`update programs.cluster_designs set moved_at = moved_at - interval '3 minutes' where id = ${cut.id}`.execute(tx));
  expect(valueOf(await house.ask(listSilent, {}, house.as('system'))).designs).toEqual([cut.id]);
  await workOut(house.runner, system(), cut.id);
  expect(valueOf(await house.ask(seeDesign, { design: cut.id }, planner())).design.status).toBe('finished');
  const copy = valueOf(await house.run(copyDesign, { design: cut.id }, planner())).design as Id<'cluster-design'>;
  expect(valueOf(await house.ask(seeDesign, { design: copy }, planner())).design).toMatchObject({ status: 'draft', hourCeiling: 80, answer: null });
});

test('however often a design is begun at once, one has it; who comes later leaves it until nothing was heard of it for long', async () => {
  const design = await draft(60);
  valueOf(await house.run(saveDesignAction, facts(design), planner()));
  const begin = () => house.run(beginWorkingOut, { design: design.id }, house.as('system'));
  const begun = await Promise.all(Array.from({ length: 8 }, begin));
  expect(begun.map((one) => (one.ok ? 'begun' : one.error.code)).sort()).toEqual(['begun', ...Array.from({ length: 7 }, () => 'programs.design-over')]);
  await workOut(house.runner, system(), design.id);
  expect(valueOf(await house.ask(seeDesign, { design: design.id }, planner())).design).toMatchObject({ status: 'running', answer: null });

  await house.inCentre((tx) => sql`update programs.cluster_designs set moved_at = moved_at - interval '3 minutes' where id = ${design.id}`.execute(tx));
  expect((await Promise.all([begin(), begin()])).filter(({ ok }) => ok)).toHaveLength(1);
});
