import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../registry/access/module.ts';
import { listModules } from './modules.ts';

/** Ten to midnight on the last day of a year, as people there see it: whoever loads the sample chooses no hour. */
const now = '2026-12-31T16:50:00.000Z' as Instant;
let house: Awaited<ReturnType<typeof testHouse>>;
const times: string[] = [];

beforeAll(async () => {
  house = await testHouse({ modules: listModules(accessModule), now });
  for (const module of listModules(accessModule)) {
    const began = performance.now();
    await house.loadSample([module]);
    times.push(`${module.name} ${Math.round(performance.now() - began)}`);
  }
}, 60_000);

const count = async (query: string): Promise<number> => house.inCentre(async (tx) => Number((await sql.raw<{ n: string }>(query).execute(tx)).rows[0]!.n));

test('the wave in training has 13 packages and 208 confirmed seats', async () => {
  if (process.env['SAMPLE_TIMES']) console.log(times.join(', '));
  const wave = `(select id from waves.waves where label = 'Gelombang 2')`;
  expect(await count(`select count(*) n from waves.classes where wave_id = ${wave}`)).toBe(13);
  expect(await count(`select count(*) n from admission.applications where wave_id = ${wave} and status = 'confirmed'`)).toBe(208);
  expect(await count(`select count(*) n from admission.seats s join waves.classes c on c.id = s.class_id where c.wave_id = ${wave} and s.application_id is not null`)).toBe(208);
});

test('every status an application can have is there to be seen', async () => {
  expect(await house.inCentre(async (tx) => (await sql<{ status: string }>`select distinct status from admission.applications order by status`.execute(tx)).rows.map((row) => row.status)))
    .toEqual(['called', 'confirmed', 'declined', 'documents-complete', 'draft', 'expired', 'needs-fix', 'not-admitted', 'offered', 'reserve', 'scored', 'submitted', 'withdrawn']);
});

/** What differs although the facts are the same: whose centre it is, and what is sealed with a nonce. */
const aside = new Set(['centre_id', 'nik_sealed', 'secret_sealed', 'seed_sealed']);

async function digests(of: typeof house): Promise<Record<string, string>> {
  const tables = (await of.inCentre(async (tx) => (await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'centre_id' and table_schema <> 'platform' order by 1`.execute(tx)).rows)).map(({ name }) => name);
  const entries: [string, string][] = [];
  for (const table of tables) {
    const rows = await of.inCentre(async (tx) => (await sql.raw<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${table} t`).execute(tx)).rows);
    entries.push([table, createHash('sha256').update(rows.map(({ row }) => JSON.stringify(row, (key, value: unknown) => (aside.has(key) ? undefined : value))).sort().join('\n')).digest('hex')]);
  }
  return Object.fromEntries(entries);
}

test('the sample is the same wherever it is loaded on the same day', async () => {
  const other = await testHouse({ modules: listModules(accessModule), now });
  await other.loadSample();
  expect(await digests(other)).toEqual(await digests(house));
});

test('what is told as having happened lies behind the moment of loading; only what is planned or due lies ahead', async () => {
  const ahead = /^(answer_by|better_by|starts_at|ends_at|excuse_until|due_at)$/;
  const { rows } = await house.opened.ownerPool.query<{ name: string; column: string }>(`select table_schema || '.' || table_name as name, column_name as column from information_schema.columns where data_type = 'timestamp with time zone' and table_schema not in ('access', 'jobs', 'platform')`);
  const told = rows.filter(({ column }) => !ahead.test(column));
  expect(told.length).toBeGreaterThan(40);
  const early = await Promise.all(told.map(async ({ name, column }) => [`${name}.${column}`, await count(`select count(*) n from ${name} where ${column} > '${house.now}'`)] as const));
  expect(early.filter(([, n]) => n > 0)).toEqual([]);
});

test('nobody is called to a test or interview on a weekend', async () => {
  expect(await count('select count(*) n from admission.sittings')).toBeGreaterThan(5);
  expect(await count(`select count(*) n from admission.slots where extract(isodow from starts_at at time zone 'Asia/Jakarta') > 5`)).toBe(0);
});
