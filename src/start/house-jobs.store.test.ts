import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { verifyAudit } from '#platform/audit/seals';
import { testHouse } from '#platform/testing/house';
import { note, prepareProbe, probeModule } from '#platform/testing/probe';
import { houseJobs } from './house-jobs.ts';

const house = await testHouse({ modules: [probeModule] });
await prepareProbe(house.opened);
const jobs = new Map(houseJobs(house.database, house.clock).map((job) => [job.name, job]));
const run = (name: string) => jobs.get(name)!.run({ runner: house.runner, centre: house.centre, data: {}, signal: new AbortController().signal });

test('the clock seals the trail each minute, and a minute without deeds adds no seal', async () => {
  expect(jobs.get('audit-seal')!.cron).toBe('* * * * *');
  await house.run(note, { text: 'a' }, house.as('administrator'));
  await run('audit-seal');
  await run('audit-seal');
  expect(await house.inCentre(verifyAudit)).toMatchObject({ seals: 1, entries: 1, unsealed: 0, faults: [] });
});

test('retry keys are kept for a week and forgotten after it', async () => {
  const keep = (key: string, days: number) => house.inCentre((tx) => sql`insert into platform.idempotency_keys (centre_id, actor_id, key, request_hash, created_at)
    values (${house.centre}, 'a', ${key}, 'h', ${house.now}::timestamptz - make_interval(days => ${days}))`.execute(tx));
  await keep('six-days-old', 6);
  await keep('eight-days-old', 8);
  await run('forget-keys');
  const { rows } = await house.inCentre((tx) => sql<{ key: string }>`select key from platform.idempotency_keys where actor_id = 'a'`.execute(tx));
  expect(rows).toEqual([{ key: 'six-days-old' }]);
});
