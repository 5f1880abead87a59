import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { sealAudit, verifyAudit } from '#platform/audit/seals';
import { listTimeline } from '#platform/audit/entries';
import { inTransaction } from '#platform/database/in-transaction';
import { testHouse } from '#platform/testing/house';
import { note, prepareProbe, probeModule } from '#platform/testing/probe';

const house = await testHouse({ modules: [probeModule] });
await prepareProbe(house.opened);
/** Somebody with the keys of the whole server, behind the product's back. */
const outside = new pg.Client({ ...inject('testServer').superuser, database: house.opened.runtimeConnection.database });
const administrator = house.as('administrator');

beforeAll(() => outside.connect());
afterAll(() => outside.end());
beforeEach(async () => {
  await outside.query('truncate platform.audit_entries, platform.audit_seals; alter table platform.audit_entries disable trigger keep_seal');
  await write('one', 'two');
  await seal();
  await write('three', 'four', 'five');
  await seal();
});

async function write(...texts: readonly string[]): Promise<void> {
  for (const text of texts) expect(await house.run(note, { text }, administrator)).toMatchObject({ ok: true });
}
const seal = (): Promise<number> => house.inCentre((tx) => sealAudit(tx, house.now));
const verify = () => house.inCentre(verifyAudit);
const guard = () => outside.query('alter table platform.audit_entries enable trigger keep_seal');
const faults = async () => (await verify()).faults;
const oneOf = (number: number) => `(select id from platform.audit_entries where seal = ${number} order by id limit 1)`;

test('an untouched trail is whole, and says how much of it is sealed', async () => {
  await write('six');
  expect(await verify()).toEqual({ seals: 2, entries: 5, unsealed: 1, faults: [], tip: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await seal()).toBe(1);
  expect(await seal()).toBe(0);
  expect(await verify()).toMatchObject({ seals: 3, entries: 6, unsealed: 0, faults: [] });
});

test.each([
  ['what was done', `after = '{"text":"other"}'`], ['who did it', `actor_name = 'somebody else'`], ['when', `at = at + interval '1 second'`],
  ['to what', `subject_id = 'another'`], ['why', `why = 'because'`], ['in which request', `request_id = 'another'`],
])('a change of %s is found in the seal that covers it', async (_, change) => {
  await outside.query(`update platform.audit_entries set ${change} where id = ${oneOf(1)}`);
  expect(await faults()).toEqual([{ seal: 1, fault: 'changed-missing-or-inserted' }]);
});

test('a missing entry is found', async () => {
  await outside.query(`delete from platform.audit_entries where id = ${oneOf(2)}`);
  expect(await faults()).toEqual([{ seal: 2, fault: 'changed-missing-or-inserted' }]);
});

test('an entry slipped into a sealed batch is found', async () => {
  await outside.query(`insert into platform.audit_entries select centre_id, gen_random_uuid(), at, actor_id, actor_name, deed, subject_type, subject_id, before, after, why, request_id, seal from platform.audit_entries where id = ${oneOf(1)}`);
  expect(await faults()).toEqual([{ seal: 1, fault: 'changed-missing-or-inserted' }]);
});

test('an entry moved to another batch breaks both', async () => {
  await outside.query(`update platform.audit_entries set seal = 2 where id = ${oneOf(1)}`);
  expect((await faults()).map(({ seal: number }) => number)).toEqual([1, 2]);
});

test('a seal taken away is missed, at the beginning of the chain as at its end', async () => {
  await outside.query('delete from platform.audit_seals where number = 2');
  expect(await faults()).toEqual([{ seal: 2, fault: 'seal-missing' }]);
  await outside.query('update platform.audit_seals set number = 2');
  expect((await faults()).map(({ fault }) => fault)).toContain('seal-missing');
});

test('a batch sealed anew with what was forged no longer fits the next link', async () => {
  await outside.query(`update platform.audit_entries set actor_name = 'forged' where seal = 1; update platform.audit_entries set seal = null where seal = 1; delete from platform.audit_seals where number = 1`);
  await outside.query('update platform.audit_seals set number = 9, previous = repeat($1, 64) where number = 2', ['0']);
  expect((await faults()).length).toBeGreaterThan(0);
});

test('whoever noted the hash of the last seal elsewhere sees that the end of the trail was cut off', async () => {
  const before = (await verify()).tip;
  await outside.query('delete from platform.audit_entries where seal = 2; delete from platform.audit_seals where number = 2');
  expect(await verify()).toMatchObject({ faults: [] });
  expect((await verify()).tip).not.toBe(before);
});

test('a number in a figure and the same figure as text are not the same entry', async () => {
  await outside.query(`update platform.audit_entries set after = '{"text":1}' where id = ${oneOf(1)}`);
  await outside.query('delete from platform.audit_seals');
  await outside.query('update platform.audit_entries set seal = null');
  await seal();
  expect(await faults()).toEqual([]);
  await outside.query(`update platform.audit_entries set after = '{"text":"1"}' where after = '{"text":1}'`);
  expect(await faults()).toHaveLength(1);
});

test('the product itself can change no sealed entry, unseal none, and take none away', async () => {
  await guard();
  const asProduct = (statement: string) => house.inCentre((tx) => sql.raw(statement).execute(tx));
  await expect(asProduct(`update platform.audit_entries set actor_name = 'x'`)).rejects.toThrow(/permission denied/);
  await expect(asProduct('update platform.audit_entries set seal = null')).rejects.toThrow(/a sealed audit entry does not change/);
  await expect(asProduct('update platform.audit_entries set seal = seal + 1')).rejects.toThrow(/a sealed audit entry does not change/);
  await expect(asProduct('delete from platform.audit_entries')).rejects.toThrow(/permission denied/);
  await expect(asProduct('delete from platform.audit_seals')).rejects.toThrow(/permission denied/);
  await expect(asProduct(`update platform.audit_seals set hash = 'x'`)).rejects.toThrow(/permission denied/);
  expect(await faults()).toEqual([]);
});

test('who seals and who writes do not wait for each other, and nothing is lost between them', async () => {
  await guard();
  const writing = Promise.all(Array.from({ length: 40 }, (_, index) => write(`parallel ${index}`)));
  const sealing = (async () => {
    for (let round = 0; round < 15; round += 1) await Promise.allSettled([seal(), seal()]);
  })();
  await Promise.all([writing, sealing]);
  await seal();
  expect(await verify()).toMatchObject({ entries: 45, unsealed: 0, faults: [] });
});

test('a trail that is being written and sealed is not called broken', async () => {
  const verdicts: unknown[] = [];
  const work = { isDone: false };
  const busy = (async () => {
    for (let round = 0; round < 25; round += 1) await write(`busy ${round}`).then(seal);
    work.isDone = true;
  })();
  while (!work.isDone) verdicts.push(...(await faults()));
  await busy;
  expect(verdicts).toEqual([]);
});

test('the chain of a centre holds nothing of another', async () => {
  const elsewhere = '01936b2e-0000-7000-8000-0000000000c1' as typeof house.centre;
  await house.runner.run(note, { text: 'elsewhere' }, { centre: elsewhere, actor: administrator });
  await inTransaction(house.database, { centre: elsewhere }, (tx) => sealAudit(tx, house.now as Instant));
  expect(await verify()).toMatchObject({ seals: 2, entries: 5, faults: [] });
  expect(await inTransaction(house.database, { centre: elsewhere }, verifyAudit)).toMatchObject({ seals: 1, entries: 1, faults: [] });
});

test('a timeline tells what changed and nothing that stayed, newest first', async () => {
  const { rows: [first] } = await outside.query<{ subject_id: string }>(`select subject_id from platform.audit_entries where id = ${oneOf(1)}`);
  expect(await house.inCentre((tx) => listTimeline(tx, { type: 'note', id: first!.subject_id }))).toMatchObject([{ deed: 'probe.note', actorName: 'administrator of the test', before: null, after: { text: 'one' } }]);
});
