import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../module.ts';
import { createAttempts } from './attempts.ts';

const house = await testHouse({ modules: [accessModule] });
const here = createAttempts(house.database);
const ratna = { centre: house.centre, way: 'password', account: 'ratna', address: '192.0.2.7' };

beforeEach(() => house.inCentre((tx) => sql`delete from access.sign_in_attempts`.execute(tx)));
const lapse = (minutes: number) => house.inCentre((tx) => sql`update access.sign_in_attempts set until = until - make_interval(mins => ${minutes})`.execute(tx));

test('the sixth attempt waits until the window that began with the first is over', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await here.take(ratna)).toEqual({ wait: undefined, isFirstTooMany: false });
  await lapse(1);
  const sixth = await here.take(ratna);
  expect(sixth.isFirstTooMany).toBe(true);
  expect(sixth.wait).toBeGreaterThan(200);
  expect(sixth.wait).toBeLessThanOrEqual(240);
  expect((await here.take(ratna)).isFirstTooMany).toBe(false);
  await lapse(4);
  expect((await here.take(ratna)).wait).toBeUndefined();
});

test('two processes count together, also after a restart, and a burst is counted whole', async () => {
  const there = createAttempts(house.database);
  const verdicts = await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? here : there).take(ratna)));
  expect(verdicts.filter(({ wait }) => wait === undefined)).toHaveLength(5);
  expect((await createAttempts(house.database).take(ratna)).wait).toBeDefined();
});

test('a success wipes the slate of its account, never that of the address', async () => {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    expect((await here.take(ratna)).wait).toBeUndefined();
    await here.forgive(ratna);
  }
  expect((await here.take(ratna)).wait).toBeDefined();
  expect((await here.take({ ...ratna, address: '192.0.2.8' })).wait).toBeUndefined();
});

test('one account tried from a crowd of addresses waits too', async () => {
  for (let at = 0; at < 30; at += 1) expect((await here.take({ ...ratna, address: `198.51.100.${at}` })).wait).toBeUndefined();
  expect(await here.take({ ...ratna, address: '203.0.113.1' })).toMatchObject({ isFirstTooMany: true, wait: expect.any(Number) as number });
  expect((await here.take({ ...ratna, account: 'wulan', address: '203.0.113.1' })).wait).toBeUndefined();
});

test('the second step of one account is tried ten times from a crowd of addresses and no more', async () => {
  const factor = { ...ratna, way: 'factor' };
  for (let at = 0; at < 10; at += 1) expect((await here.take({ ...factor, address: `198.51.100.${at}` })).wait).toBeUndefined();
  expect((await here.take({ ...factor, address: '203.0.113.1' })).wait).toBeDefined();
});

test('no name, phone or address is kept, and windows long over are swept', async () => {
  await here.take({ ...ratna, account: '+6281200000000' });
  await lapse(120);
  await here.take({ ...ratna, address: '192.0.2.9' });
  const { rows } = await house.inCentre((tx) => sql<{ key: string }>`select key from access.sign_in_attempts`.execute(tx));
  expect(rows).toHaveLength(3);
  expect(rows.every(({ key }) => /^[\w-]{43}$/.test(key))).toBe(true);
});
