import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#platform/database/in-transaction';
import { testDatabase } from '#platform/database/testing';
import type { Transaction } from '#platform/database/transaction';

let opened: Awaited<ReturnType<typeof testDatabase>>;
const centre = '01936b2e-0000-7000-8000-0000000000a1';

beforeAll(async () => {
  opened = await testDatabase();
  await opened.ownerPool.query('create table platform.berths (n int primary key, taken int not null default 0); insert into platform.berths values (1), (2)');
});
afterAll(() => opened.stop());

const take = (tx: Transaction, n: number) => sql`update platform.berths set taken = taken + 1 where n = ${n}`.execute(tx);
const taken = async (): Promise<number[]> =>
  (await sql<{ taken: number }>`select taken from platform.berths order by n`.execute(opened.runtime)).rows.map((row) => row.taken);

test('two that lock each other out both finish, each counted once', async () => {
  const before = await taken();
  const started = { count: 0 };
  const both = async (first: number, second: number): Promise<void> => inTransaction(opened.runtime, { centre }, async (tx) => {
    await take(tx, first);
    started.count += 1;
    for (let looks = 0; started.count < 2 && looks < 200; looks += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    await take(tx, second);
  });
  await Promise.all([both(1, 2), both(2, 1)]);
  expect(started.count).toBeGreaterThan(2);
  expect(await taken()).toEqual(before.map((n) => n + 2));
});

test('a connection lost before the commit is not seen by the one who asked', async () => {
  const [before] = await taken();
  const attempts: number[] = [];
  await inTransaction(opened.runtime, { centre }, async (tx) => {
    await take(tx, 1);
    attempts.push(attempts.length);
    if (attempts.length === 1) {
      const { rows: [own] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${own!.pid})`.execute(tx);
    }
    await take(tx, 2);
  });
  expect(attempts).toHaveLength(2);
  expect((await taken())[0]).toBe(before! + 1);
});

test('who finds the same name taken looks again, and no more than twice', async () => {
  let attempts = 0;
  await expect(inTransaction(opened.runtime, { centre }, (tx) => {
    attempts += 1;
    return sql`insert into platform.berths values (1)`.execute(tx);
  })).rejects.toThrow(/duplicate key/);
  expect(attempts).toBe(3);
});

test('a fault of the work itself is not tried again', async () => {
  let attempts = 0;
  await expect(inTransaction(opened.runtime, { centre }, (tx) => {
    attempts += 1;
    return sql`select 1 / 0`.execute(tx);
  })).rejects.toThrow(/division by zero/);
  expect(attempts).toBe(1);
});

test.each([
  ['refused by a late check', 'raise exception using errcode = \'23514\', message = \'not so\'', /not so/], ['cut off on its way', 'perform pg_terminate_backend(pg_backend_pid())', /terminat/i],
])('a commit that is %s gives its connection back, however often', async (name, deed, message) => {
  await opened.ownerPool.query(`create table platform.late_${name.length} (n int);
    create function platform.late_${name.length}() returns trigger language plpgsql set search_path = '' as $$ begin ${deed}; return null; end $$;
    create constraint trigger late after insert on platform.late_${name.length} deferrable initially deferred for each row execute function platform.late_${name.length}()`);
  const insert = () => inTransaction(opened.runtime, { centre }, (tx) => sql`insert into ${sql.table(`platform.late_${name.length}`)} values (1)`.execute(tx));
  for (let time = 0; time < 12; time += 1) await expect(insert()).rejects.toThrow(message);
  expect(opened.runtimePool.totalCount - opened.runtimePool.idleCount).toBe(0);
  await inTransaction(opened.runtime, { centre }, (tx) => take(tx, 1));
});

test('a reading transaction cannot write', async () => {
  await expect(inTransaction(opened.runtime, { centre, readOnly: true }, (tx) => take(tx, 1))).rejects.toThrow(/read-only transaction/);
});

test('days and instants come back as text in UTC, large numbers as numbers', async () => {
  const { rows } = await sql`select date '2026-11-24' as day, timestamptz '2026-11-24 09:00:00.1234567+07' as at, timestamptz '2026-11-24 02:00:00+00' as whole,
    array[date '2026-01-31'] as days, 9007199254740991::int8 as big, 1.50::numeric(5, 2) as exact, '{"a":1}'::jsonb as facts`.execute(opened.runtime);
  expect(rows).toEqual([{
    day: '2026-11-24', at: '2026-11-24T02:00:00.123Z', whole: '2026-11-24T02:00:00.000Z', days: ['2026-01-31'], big: 9007199254740991, exact: '1.50', facts: { a: 1 },
  }]);
});

test('repeated statements are prepared once, and their number is bounded', async () => {
  for (let round = 0; round < 3; round += 1) await sql`select ${'a'}::text as letter`.execute(opened.runtime);
  const { rows } = await opened.runtimePool.query<{ n: number }>(`select count(*)::int as n from pg_prepared_statements where statement like '%as letter'`);
  expect(rows[0]!.n).toBe(1);
});

test('of many things asked at once the first that fails is told, and nothing of the others is left in the air', async () => {
  const [before] = await taken();
  const unheard: unknown[] = [];
  const hear = (problem: unknown): void => void unheard.push(problem);
  process.on('unhandledRejection', hear);
  for (let time = 0; time < 12; time += 1) {
    await expect(inTransaction(opened.runtime, { centre }, (tx) => Promise.all([take(tx, 1), sql`select 1 / 0`.execute(tx), take(tx, 2), take(tx, 1)]))).rejects.toThrow(/division by zero/);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
  expect((await taken())[0]).toBe(before);
  expect(opened.runtimePool.totalCount - opened.runtimePool.idleCount).toBe(0);
});

test('a connection lost while several things are asked at once is not seen by the one who asked', async () => {
  const before = await taken();
  const attempts: number[] = [];
  await inTransaction(opened.runtime, { centre }, async (tx) => {
    attempts.push(attempts.length);
    if (attempts.length === 1) await Promise.all([take(tx, 1), sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx), take(tx, 2)]);
    await Promise.all([take(tx, 1), take(tx, 2)]);
  });
  expect(attempts).toHaveLength(2);
  expect(await taken()).toEqual(before.map((n) => n + 1));
});
