import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#platform/database/in-transaction';
import { testDatabase } from '#platform/database/testing';

let opened: Awaited<ReturnType<typeof testDatabase>>;
const [serang, lebak] = ['01936b2e-0000-7000-8000-0000000000a1', '01936b2e-0000-7000-8000-0000000000a2'];

beforeAll(async () => {
  opened = await testDatabase();
  await opened.ownerPool.query(`create table platform.probe (centre_id uuid not null, n int not null, primary key (centre_id, n)); select platform.protect('platform.probe')`);
  for (const centre of [serang, lebak]) await inTransaction(opened.runtime, { centre }, (tx) => sql`insert into platform.probe values (${centre}::uuid, 1)`.execute(tx));
});
afterAll(() => opened.stop());

const countIn = async (centre: string): Promise<number> =>
  inTransaction(opened.runtime, { centre }, async (tx) => (await sql<{ n: number }>`select count(*) as n from platform.probe`.execute(tx)).rows[0]!.n);

test('each centre sees its own row and only that', async () => {
  expect(await countIn(serang)).toBe(1);
  expect(await countIn(lebak)).toBe(1);
});

test('without a centre nothing is seen, though the rows exist', async () => {
  expect((await sql<{ n: number }>`select count(*) as n from platform.probe`.execute(opened.runtime)).rows[0]!.n).toBe(0);
  expect(await countIn(serang)).toBe(1);
});

test('a row for another centre is refused, even as an update', async () => {
  await expect(inTransaction(opened.runtime, { centre: serang }, (tx) => sql`insert into platform.probe values (${lebak}::uuid, 2)`.execute(tx))).rejects.toThrow(/row-level security/);
  await expect(inTransaction(opened.runtime, { centre: serang }, (tx) => sql`update platform.probe set centre_id = ${lebak}::uuid`.execute(tx))).rejects.toThrow(/row-level security/);
});

test('the owner itself is bound by the policy', async () => {
  expect((await opened.ownerPool.query('select count(*)::int as n from platform.probe')).rows[0]).toEqual({ n: 0 });
});

test('the runtime role can create nothing and bypass nothing', async () => {
  await expect(opened.runtimePool.query('create table platform.mine (n int)')).rejects.toThrow(/permission denied/);
  const { rows } = await opened.runtimePool.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user');
  expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false });
});

test('the centre of one transaction is forgotten in the next on the same connection', async () => {
  await countIn(serang);
  const { rows } = await opened.runtimePool.query(`select current_setting('app.centre', true) as centre`);
  expect(rows[0].centre ?? '').toBe('');
});
