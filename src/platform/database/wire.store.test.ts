import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/in-transaction';
import type { Transaction } from '#platform/database/transaction';
import { drawnText, withCommit } from '#platform/database/with-commit';
import { testHouse } from '#platform/testing/house';

const house = await testHouse({ modules: [] });
const { database, centre, opened } = house;
await opened.ownerPool.query('create table platform.berths (n int primary key); grant all on platform.berths to balai_app');

const inside = sql<{ centre: string; mode: string }>`select coalesce(current_setting('app.centre', true), '') as centre, current_setting('transaction_read_only') as mode`;
const moor = (n: number) => sql`insert into platform.berths values (${n})`;
const count = async (tx: Transaction): Promise<number> => (await sql<{ n: number }>`select count(*) as n from platform.berths`.execute(tx)).rows[0]!.n;
const kept = async (): Promise<number[]> => (await sql<{ n: number }>`select n from platform.berths order by n`.execute(database)).rows.map(({ n }) => n);
const isEverythingBack = (): boolean => opened.runtimePool.totalCount === opened.runtimePool.idleCount;

test('a transaction knows its centre and its mode, and nothing of both is left behind on the connection', async () => {
  for (const readOnly of [true, false]) {
    const { rows } = await inTransaction(database, { centre, readOnly }, (tx) => inside.execute(tx));
    expect(rows).toEqual([{ centre, mode: readOnly ? 'on' : 'off' }]);
    expect((await inside.execute(database)).rows).toEqual([{ centre: '', mode: 'off' }]);
  }
});

test('a transaction in which nothing is asked ends like any other', async () => {
  expect(await inTransaction(database, { centre }, async () => 'nothing')).toBe('nothing');
  await expect(inTransaction(database, { centre }, async () => { throw new Error('given up'); })).rejects.toThrow('given up');
  expect(isEverythingBack()).toBe(true);
});

test('what is asked side by side is done in the order it was asked', async () => {
  await sql`delete from platform.berths`.execute(database);
  const counts = await inTransaction(database, { centre }, async (tx) => (await Promise.all([count(tx), moor(1).execute(tx), count(tx), moor(2).execute(tx), count(tx)])).filter((one) => typeof one === 'number'));
  expect(counts).toEqual([0, 1, 2]);
});

test('what is left for the commit is done with it, in the order left', async () => {
  await sql`delete from platform.berths`.execute(database);
  await inTransaction(database, { centre }, async (tx) => {
    withCommit(tx, moor(5));
    withCommit(tx, sql`update platform.berths set n = n + 1`);
    expect(await count(tx)).toBe(0);
  });
  expect(await kept()).toEqual([6]);
});

test('when what was left for the commit fails, nothing is kept and the reason is told, however often', async () => {
  await sql`delete from platform.berths`.execute(database);
  for (let time = 0; time < 12; time += 1) {
    await expect(inTransaction(database, { centre }, async (tx) => {
      await moor(1).execute(tx);
      withCommit(tx, moor(2));
      withCommit(tx, moor(1));
      withCommit(tx, moor(3));
    })).rejects.toMatchObject({ code: '23505' });
  }
  expect(await kept()).toEqual([]);
  expect(isEverythingBack()).toBe(true);
});

test('what was left is forgotten when the work fails', async () => {
  await sql`delete from platform.berths`.execute(database);
  await expect(inTransaction(database, { centre }, async (tx) => {
    withCommit(tx, moor(1));
    throw new Error('given up');
  })).rejects.toThrow('given up');
  expect(await kept()).toEqual([]);
});

test('work that hides a failed statement is not told it was kept', async () => {
  await expect(inTransaction(database, { centre }, async (tx) => {
    await moor(7).execute(tx);
    await sql`select 1 / 0`.execute(tx).catch(() => undefined);
  })).rejects.toThrow('rolled back');
  expect(await kept()).not.toContain(7);
});

test('a statement that comes after the end is refused instead of being done in another transaction', async () => {
  let late: Transaction | undefined;
  await inTransaction(database, { centre }, async (tx) => { late = tx; });
  await expect(moor(9).execute(late!)).rejects.toThrow('the transaction is over');
  expect(() => withCommit(database as unknown as Transaction, moor(9))).toThrow('only where inTransaction began');
});

test('a text drawn with the commit stands everywhere it was used, and in what is answered', async () => {
  await opened.ownerPool.query('create table if not exists platform.log (n int, note jsonb); grant all on platform.log to balai_app');
  await sql`delete from platform.berths`.execute(database);
  await moor(41).execute(database);
  const answer = await inTransaction(database, { centre }, async (tx) => {
    const number = drawnText(tx, sql`update platform.berths set n = n + 1 returning 'G3-' || n as value`);
    withCommit(tx, sql`insert into platform.log values (${7}, ${JSON.stringify({ said: `number ${number}, "${number}"`, of: 'G3' })}::jsonb)`);
    return { number, told: [`your ${number}`], left: null, at: 3 };
  });
  expect(answer).toEqual({ number: 'G3-42', told: ['your G3-42'], left: null, at: 3 });
  expect((await sql`select n, note from platform.log`.execute(database)).rows).toEqual([{ n: 7, note: { said: 'number G3-42, "G3-42"', of: 'G3' } }]);
});

test('twenty who draw at once get twenty numbers in a row, and one that fails draws none', async () => {
  await sql`delete from platform.berths`.execute(database);
  await moor(0).execute(database);
  const draw = (isSpoiled = false) => inTransaction(database, { centre }, async (tx) => {
    const number = drawnText(tx, sql`update platform.berths set n = n + 1 returning n::text as value`);
    if (isSpoiled) withCommit(tx, sql`select 1 / 0`);
    return number;
  });
  const drawn = await Promise.all(Array.from({ length: 20 }, async (_, at) => draw(at % 5 === 0).catch(() => 'none')));
  expect(drawn.filter((one) => one !== 'none').map(Number).sort((one, other) => one - other)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
});
