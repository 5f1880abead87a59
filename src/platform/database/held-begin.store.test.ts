import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/in-transaction';
import { testHouse } from '#platform/testing/house';

const house = await testHouse({ modules: [] });
const { database, centre } = house;
const inside = sql<{ centre: string; mode: string; began: boolean }>`select current_setting('app.centre', true) as centre, current_setting('transaction_read_only') as mode, now() < clock_timestamp() as began`;

test('a transaction knows its centre and its mode, and nothing of both is left behind on the connection', async () => {
  for (const readOnly of [true, false]) {
    const { rows } = await inTransaction(database, { centre, readOnly }, (tx) => inside.execute(tx));
    expect(rows).toMatchObject([{ centre, mode: readOnly ? 'on' : 'off' }]);
    expect((await inside.execute(database)).rows).toMatchObject([{ centre: '', mode: 'off' }]);
  }
});

test('a statement that does not name a centre finds the transaction begun as well', async () => {
  const tx = await database.startTransaction().setAccessMode('read only').execute();
  await expect(sql`create temporary table t (n int)`.execute(tx)).rejects.toMatchObject({ code: '25006' });
  await tx.rollback().execute();
});

test('a transaction given up before its first statement is none', async () => {
  for (const end of ['commit', 'rollback'] as const) {
    const tx = await database.startTransaction().setAccessMode('read only').execute();
    await tx[end]().execute();
    expect((await inside.execute(database)).rows).toMatchObject([{ mode: 'off' }]);
  }
});
