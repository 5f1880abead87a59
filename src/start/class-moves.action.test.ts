import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { addDays, mondayOf, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { AnyDeed } from '#platform/actions/action';
import { testHouse } from '#platform/testing/house';
import { listClasses, listWaves, timetableOf, type ClassPackage } from '#waves';
import { accessModule } from '../registry/access/module.ts';
import { listModules } from './modules.ts';
import { reactions } from './reactions.ts';

const modules = listModules(accessModule);
let house: Awaited<ReturnType<typeof testHouse>>;
beforeAll(async () => {
  house = await testHouse({ modules, reactions });
  await house.loadSample();
});

const deed = (name: string, has: string) => modules.flatMap(({ deeds }) => deeds).find((one) => one.name === name && has in ((one.input as { properties?: object }).properties ?? {}))!;
async function done(name: string, input: object, has = Object.keys(input)[0]!): Promise<Record<string, unknown>> {
  const one = deed(name, has);
  const answer = one.kind === 'action' ? await house.run(one, input, house.as('planner')) : await house.ask(one, input, house.as('planner'));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value as Record<string, unknown>;
}

const moveClass = () => deed('waves.move-class', 'startsOn') as Extract<AnyDeed, { kind: 'action' }>;

const classesOf = (is: (wave: { readonly status: string; readonly announceOn: Day }) => boolean): Promise<ClassPackage[]> => house.inCentre(async (tx) => {
  const found: ClassPackage[] = [];
  for (const wave of (await listWaves(tx)).filter(is)) found.push(...(await listClasses(tx, { wave: wave.id })).filter((one) => one.startsOn > house.today));
  return found;
});
const again = async (id: Id<'class'>): Promise<ClassPackage> => house.inCentre(async (tx) => (await listClasses(tx, { ids: [id] }))[0]!);
const messages = async () => house.inCentre(async (tx) => (await sql<{ text: string }>`select text from platform.messages where purpose = 'admission.class-moved'`.execute(tx)).rows.map(({ text }) => text));
const concerned = (id: Id<'class'>, statuses: readonly string[]) => house.inCentre(async (tx) => Number((await sql<{ n: string }>`select count(*) as n from admission.applications as application where status = any(${[...statuses]}::text[]) and (seat_class_id = ${id} or exists (select 1 from admission.choices as choice where choice.application_id = application.id and choice.class_id = ${id}))`.execute(tx)).rows[0]!.n));

test('a class people applied for begins later: they are told in words, its timetable, calendar and wave follow, and the record keeps why', async () => {
  const [open] = (await classesOf(({ status }) => status === 'published')).filter(({ label }) => label === 'Instalasi Listrik Bangunan');
  await done('waves.fill-timetable', { class: open!.id });
  const before = await again(open!.id);
  const to = addDays(before.startsOn, 7);
  await done('waves.move-class', { class: before.id, version: before.version, startsOn: to, because: 'instructor', note: 'Joko Sumarno sakit' }, 'startsOn');
  const after = await again(before.id);
  expect(after).toMatchObject({ startsOn: to, endsOn: addDays(before.endsOn, 7), workshop: before.workshop });
  expect(after.timetableChangedAt).toBe(house.now);
  const cells = await house.inCentre((tx) => timetableOf(tx, after.id, before.startsOn, addDays(after.endsOn, 30)));
  expect([cells[0]!.day >= to, cells.at(-1)!.day <= after.endsOn, cells.length > 200]).toEqual([true, true, true]);
  const wave = await house.inCentre(async (tx) => (await listWaves(tx)).find(({ id }) => id === after.wave)!);
  expect(wave.endsOn >= after.endsOn).toBe(true);

  const asked = await concerned(before.id, ['submitted', 'needs-fix', 'documents-complete', 'called', 'scored']);
  expect(asked).toBeGreaterThan(0);
  const told = await done('admission.see-told-of-move', { classes: [before.id] }) as { lines: [{ key: string; facts: { n: number } }] };
  expect(told.lines[0]).toMatchObject({ key: 'moved', facts: { n: asked } });
  expect(await house.drain()).toEqual([]);
  const sent = await messages();
  expect(sent).toHaveLength(asked);
  expect(sent.some((text) => /Instalasi Listrik Bangunan .* diundur\. Mulai .*, semula .*, karena pengajarnya berhalangan/.test(text))).toBe(true);
  expect(sent.join()).not.toContain('Joko');
  const why = await house.inCentre(async (tx) => (await sql<{ why: string }>`select why from platform.audit_entries where deed = 'waves.move-class' and subject_type = 'class'`.execute(tx)).rows);
  expect(why).toContainEqual({ why: 'Joko Sumarno sakit' });
});

test('who holds a seat is told too, and who is enrolled begins with the class', async () => {
  const [seated] = await house.inCentre(async (tx) => (await sql<{ class_id: Id<'class'>; n: string }>`select class_id, count(*) as n from training.enrolments where status = 'active' and started_on > ${house.today} group by class_id`.execute(tx)).rows);
  const before = await again(seated!.class_id);
  const told = (await messages()).length;
  await done('waves.move-class', { class: before.id, version: before.version, startsOn: addDays(before.startsOn, 14), because: 'workshop', note: 'Trafo rusak' }, 'startsOn');
  expect(await house.drain()).toEqual([]);
  const rows = await house.inCentre(async (tx) => (await sql<{ started_on: Day }>`select distinct started_on from training.enrolments where class_id = ${before.id} and status = 'active'`.execute(tx)).rows);
  expect(rows).toEqual([{ started_on: addDays(before.startsOn, 14) }]);
  expect((await messages()).length - told).toBeGreaterThanOrEqual(Number(seated!.n));
  expect((await messages()).at(-1)).toMatch(/bengkelnya belum bisa dipakai|workshop cannot be used/);
});

test('wrong moves are refused in words: earlier, a version somebody else changed, a pinned class, a room another class has', async () => {
  const [one, other] = (await classesOf(({ status }) => status === 'published')).filter(({ shift }) => shift === 'morning');
  const answer = (facts: object) => house.run(moveClass(), { class: one!.id, version: one!.version, startsOn: addDays(one!.startsOn, 7), because: 'other', note: 'x', ...facts }, house.as('planner'));
  expect(await answer({ startsOn: addDays(one!.startsOn, -7) })).toMatchObject({ error: { code: 'waves.only-later' } });
  expect(await answer({ version: one!.version + 1 })).toMatchObject({ error: { code: 'record.stale' } });
  expect(await answer({ workshop: other!.workshop })).toMatchObject({ error: { code: 'waves.workshop-booked' } });
  const [teacher] = await house.inCentre(async (tx) => (await sql<{ id: Id<'instructor'> }>`select instructor_id as id from waves.class_instructors where class_id = ${one!.id}`.execute(tx)).rows);
  expect(await answer({ instructors: [teacher!.id, teacher!.id] })).toMatchObject({ error: { code: 'input.invalid', problems: [{ field: 'instructors' }] } });
  expect(await answer({ because: 'malas' })).toMatchObject({ error: { code: 'input.invalid' } });
  await done('waves.pin-class', { class: one!.id, isPinned: true });
  expect(await answer({ version: (await again(one!.id)).version })).toMatchObject({ error: { code: 'waves.class-pinned' } });
  expect(await house.run(moveClass(), { class: one!.id }, house.as('instructor'))).toMatchObject({ error: { code: 'access.forbidden' } });
});

test('two planners move one class at the same moment: one does, the other is told that it changed', async () => {
  const one = (await classesOf(({ status }) => status === 'published')).find(({ label }) => label === 'Desain Grafis')!;
  const answers = await Promise.all([7, 14].map((days) => house.run(moveClass(), { class: one.id, version: one.version, startsOn: addDays(one.startsOn, days), because: 'other', note: 'x' }, house.as('planner'))));
  expect(answers.map((answer) => (answer.ok ? 'moved' : (answer.error as { code: string }).code)).sort()).toEqual(['moved', 'record.stale']);
});

test('an instructor whom nobody can stand in for falls ill: replanning lets the public class begin later, with whom it concerns', async () => {
  const hair = (await classesOf(({ status }) => status === 'published')).find(({ label }) => label === 'Tata Kecantikan Rambut')!;
  const [yuni] = await house.inCentre(async (tx) => (await sql<{ id: Id<'instructor'> }>`select id from waves.instructors where initials = 'YA'`.execute(tx)).rows);
  await done('waves.add-leave', { instructor: yuni!.id, from: mondayOf(hair.startsOn), until: addDays(mondayOf(hair.startsOn), 11), reason: 'Sakit' }, 'instructor');
  const { plan } = await done('waves.make-plan', { label: 'Sesudah sakit', kind: 'repair', from: house.today, weeks: 26, seconds: 3 }, 'kind') as { plan: Id<'plan'> };
  await modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'waves-plan')!.run({ runner: house.runner, centre: house.centre, data: { plan } } as never);
  const { moved } = await done('waves.see-plans', { plan }) as { moved: { package: string; published: boolean; from: { start: number }; to: { start: number } | null; reason: { code: string } }[] };
  const mine = moved.find((one) => one.package === hair.id)!;
  expect(mine).toMatchObject({ published: true, reason: { code: 'instructor-on-leave' }, to: { start: mine.from.start + 2 } });
  const told = (await messages()).length;
  expect(await done('waves.accept-plan', { plan, packages: [hair.id] })).toMatchObject({ accepted: 1, refused: [] });
  expect(await again(hair.id)).toMatchObject({ startsOn: addDays(hair.startsOn, 14) });
  expect(await house.drain()).toEqual([]);
  expect((await messages()).length).toBeGreaterThan(told);
});
