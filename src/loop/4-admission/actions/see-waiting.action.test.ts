import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { testHouse } from '#platform/testing/house';
import { findVersions } from '#programs';
import { listClasses } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionModule } from '../module.ts';
import { listApplications } from '../store/applications.ts';
import { valueOf } from '../testing.ts';
import { countWaiting, linkWaiting, seeWaiting } from './see-waiting.ts';
import { withdrawApplication } from './withdraw-application.ts';

const modules = [accessModule, centresModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule];
const house = await testHouse({ modules, reactions: { 'admission.waiting-changed': ['waves.note-waiting'] } });
await house.loadSample();
const [officer, planner] = [house.as('admission'), house.as('planner')];

const classes = await house.inCentre((tx) => listClasses(tx));
const versions = await house.inCentre((tx) => findVersions(tx, classes.map(({ versionId }) => versionId)));
const programs = [...new Set([...versions.values()].map(({ program }) => program))];
/** The class with the newest reserve list, whose reserves are asked below. */
const reserve = (await Promise.all([...classes].sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1)).map(async (of) =>
  (await house.inCentre((tx) => listApplications(tx, { wave: of.wave, statuses: ['reserve'] }))).find(({ reserveClass }) => reserveClass === of.id)))).find((one) => one !== undefined)!;
const program = versions.get(classes.find(({ id }) => id === reserve.reserveClass)!.versionId)!.program;

const countedFor = async (actor = planner): Promise<unknown> => valueOf(await house.ask(countWaiting, { programs }, actor)).lines.find(({ about }) => about === program)?.facts?.['people'];
const keptInWaves = (of: Id<'class'>): Promise<number | undefined> => house.inCentre(async (tx) =>
  (await tx.withTables<{ 'waves.waiting': { class_id: string; people: number } }>().selectFrom('waves.waiting').select('people').where('class_id', '=', of).executeTakeFirst())?.people);

test('how many wait for a program is the length of the list behind it; planners read the number, officers the people', async () => {
  const { lines } = valueOf(await house.ask(seeWaiting, { program }, officer));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every(({ name, number }) => name !== '' && number !== '')).toBe(true);
  expect(await countedFor()).toBe(lines.length);
  expect(valueOf(await house.ask(countWaiting, { programs }, planner)).lines.every(({ href }) => href === undefined)).toBe(true);
  expect(valueOf(await house.ask(linkWaiting, { programs }, officer)).lines.find(({ about }) => about === program)).toMatchObject({ href: `/penerimaan/menunggu/${program}` });
  expect(await house.ask(seeWaiting, { program }, planner)).toMatchObject({ ok: false });
  expect(await house.ask(seeWaiting, { program: reserve.id }, officer)).toMatchObject({ error: { code: 'record.not-found' } });
});

test('somebody leaves the reserve list: the number on the board is one less at once, and plans hear the new one', async () => {
  const before = Number(await countedFor());
  const onList = (await house.inCentre((tx) => listApplications(tx, { wave: reserve.wave, statuses: ['reserve'] }))).filter(({ reserveClass }) => reserveClass === reserve.reserveClass).length;
  valueOf(await house.run(withdrawApplication, { application: reserve.id, why: 'Sudah bekerja' }, officer));
  expect(Number((await countedFor()) ?? 0)).toBe(before - 1);
  expect(await house.drain()).toEqual([]);
  expect(await keptInWaves(reserve.reserveClass!)).toBe(onList - 1);
});
