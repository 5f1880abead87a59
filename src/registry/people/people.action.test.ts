import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { testHouse } from '#platform/testing/house';
import { correctPersonAction } from './actions/correct-person.ts';
import { findByNik } from './actions/find-by-nik.ts';
import { listPeopleQuestion } from './actions/list-people.ts';
import { registerPersonAction } from './actions/register-person.ts';
import { seePerson } from './actions/see-person.ts';
import { peopleModule } from './module.ts';
import { inventPeople } from './sample/invent-people.ts';
import { createRandom } from '#kernel/random';
import { regionsIn } from '#standards';
import { listSamplePersons } from './store/persons.ts';
import { tables } from './store/tables.ts';

const house = await testHouse({ modules: [peopleModule] });
const clerk = house.as('admission');
const facts = {
  fullName: 'Lestari', nik: '3674 0145 0703 0004', birthDay: '2003-07-05', birthPlace: 'Serang', sex: 'female', phone: '0812-3456-7890', regionCode: '36.74.01', address: 'Jalan Contoh 1',
  education: 'sma', supportNeeds: [],
};

test('a person of one name is registered, with the NIK nowhere readable', async () => {
  const registered = await house.run(registerPersonAction, facts, clerk);
  if (!registered.ok) throw new Error(JSON.stringify(registered));
  const seen = await house.ask(seePerson, { person: registered.value.id }, clerk);
  expect(seen).toMatchObject({ ok: true, value: { person: { fullName: 'Lestari', phone: '+6281234567890', maskedNik: '36•• •••• •••• ••04' }, timeline: [{ deed: 'people.register-person' }] } });
  expect(JSON.stringify(seen)).not.toContain('3674014507030004');
  const row = await house.inCentre((tx) => tables(tx).selectFrom('people.persons').selectAll().executeTakeFirstOrThrow());
  expect(JSON.stringify(row)).not.toContain('3674014507030004');
  expect(Buffer.from(row.nik_sealed).toString('latin1')).not.toContain('3674');
});

test('the same NIK is refused and the person named; fifteen digits are counted', async () => {
  expect(await house.run(registerPersonAction, { ...facts, fullName: 'Lain' }, clerk)).toMatchObject({ ok: false, error: { code: 'people.already-registered', name: 'Lestari' } });
  expect(await house.run(registerPersonAction, { ...facts, nik: '367401450703000' }, clerk)).toMatchObject({ ok: false, error: { code: 'people.nik-too-short', typed: 15 } });
});

test('a whole NIK finds its person, part of one is counted, and the list knows no NIK', async () => {
  const found = await house.ask(findByNik, { nik: '3674 0145 0703 0004' }, clerk);
  expect(found.ok && (await house.ask(seePerson, { person: found.value.id }, clerk))).toMatchObject({ value: { person: { fullName: 'Lestari' } } });
  expect(await house.ask(findByNik, { nik: '367401450703' }, clerk)).toMatchObject({ ok: false, error: { code: 'people.nik-too-short', typed: 12 } });
  expect(await house.ask(findByNik, { nik: '3674014507030099' }, clerk)).toMatchObject({ ok: false, error: { code: 'people.nik-not-known' } });
  expect(await house.ask(listPeopleQuestion, { q: '3674014507030004' }, clerk)).toMatchObject({ ok: true, value: { total: 0 } });
});

test('a correction shows before and after, and a stale one is refused', async () => {
  const { id } = (await house.inCentre((tx) => tables(tx).selectFrom('people.persons').select('id').executeTakeFirstOrThrow()));
  const { nik: _, ...rest } = facts;
  const correction = { ...rest, person: id, version: 1, fullName: 'Lestari Ayu', why: 'ejaan di ijazah' };
  expect(await house.run(correctPersonAction, correction, clerk)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await house.run(correctPersonAction, correction, clerk)).toMatchObject({ ok: false, error: { code: 'record.stale' } });
  const seen = await house.ask(seePerson, { person: id }, clerk);
  expect(seen).toMatchObject({ ok: true, value: { timeline: [{ before: { name: 'Lestari' }, after: { name: 'Lestari Ayu' }, why: 'ejaan di ijazah' }, {}] } });
});

test('a trainee sees their own record and nobody else’s', async () => {
  const { id } = (await house.inCentre((tx) => tables(tx).selectFrom('people.persons').select('id').executeTakeFirstOrThrow()));
  expect(await house.ask(seePerson, { person: id }, house.as('trainee', { person: id as never }))).toMatchObject({ ok: true });
  expect(await house.ask(seePerson, { person: id }, house.as('trainee', { person: house.centre as never }))).toMatchObject({ ok: false, error: { code: 'record.not-found' } });
  expect(await house.ask(listPeopleQuestion, {}, house.as('trainee'))).toMatchObject({ ok: false, error: { code: 'access.forbidden' } });
});

test('two clerks registering the same NIK at once make one person', async () => {
  const both = await Promise.all([1, 2].map(() => house.run(registerPersonAction, { ...facts, nik: '3674014507030077' }, clerk)));
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
});

test('the sample is 1,500 different people of the eight regencies, sorted as Indonesians sort', async () => {
  await house.loadSample();
  const sample = await house.inCentre(listSamplePersons);
  expect(sample).toHaveLength(1500);
  expect(await house.ask(seePerson, { person: sample[0] }, clerk)).toMatchObject({ ok: true, value: { person: { fullName: 'Sari Melati Putri' }, marks: { warnings: [], alike: [] } } });
  const twice = await house.ask(seePerson, { person: sample[499] }, clerk);
  expect(twice).toMatchObject({ ok: true, value: { marks: { alike: [{ id: sample[498] }] } } });
  const list = await house.ask(listPeopleQuestion, { whole: true, sort: 'name' }, clerk);
  if (!list.ok) throw new Error('no list');
  const names = list.value.lines.map((line) => line.fullName);
  expect([...names].sort(new Intl.Collator('id').compare)).toEqual(names);
  expect(new Set(list.value.lines.map((line) => line.regency)).size).toBe(8);
  expect(names.filter((name) => !name.includes(' ')).length).toBeGreaterThan(50);
  const supported = await house.ask(listPeopleQuestion, { support: true }, clerk);
  expect(supported.ok && supported.value.total).toBeGreaterThan(30);
});

test('the same seed invents the same people, each with a NIK of their own', () => {
  const invent = () => inventPeople(1500, { random: createRandom('sample:people'), today: '2026-11-24' as Day, districts: regionsIn });
  const people = invent();
  expect(invent()).toEqual(people);
  expect(new Set(people.map((person) => person.nik)).size).toBe(1500);
});
