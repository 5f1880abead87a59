import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/new-id';
import type { Job } from '#platform/jobs/job';
import { prepareJobs, startJobs, type Jobs } from '#platform/jobs/start-jobs';
import { testHouse } from '#platform/testing/house';

// A product that is stopped and started again on one database, as after a power cut.
const house = await testHouse({ modules: [] });
const other = newId<'centre'>();
const problems: unknown[] = [];
const running = new Set<Jobs>();
const began = async (jobs: readonly Job[]): Promise<Jobs> => {
  const started = await startJobs({ connection: house.opened.runtimeConnection, jobs, runner: house.runner, centres: async () => [house.centre, other], onProblem: (problem) => problems.push(problem), looks: 1 });
  running.add(started);
  return started;
};
const ended = async (jobs: Jobs): Promise<void> => {
  running.delete(jobs);
  await jobs.stop();
};
afterAll(async () => { for (const jobs of running) await jobs.stop(); });

const minuteNow = (): number => Math.floor(Date.now() / 60_000);
const count = async (from: string): Promise<number> => Number((await house.opened.ownerPool.query(`select count(*) from jobs.${from}`)).rows[0].count);

test('a timer is done once by the clock for every centre, and a restart neither loses nor doubles it', async () => {
  const ran: string[] = [];
  const first = minuteNow();
  const job: Job = { name: 'every-minute', cron: '* * * * *', run: async ({ centre }) => void ran.push(centre) };
  await prepareJobs(house.opened.ownerConnection, [job]);
  await ended(await began([job]));
  // What a start prepares again was there before; the minute comes once.
  await prepareJobs(house.opened.ownerConnection, [job]);
  const second = await began([job]);
  await expect.poll(() => ran.length, { timeout: 150_000, interval: 200 }).toBeGreaterThanOrEqual(2);
  await ended(second);
  // One a minute: as many as there were while this test ran, which is one unless a new minute began meanwhile.
  const minutes = minuteNow() - first + 1;
  const times = await count("job where name = 'every-minute'");
  expect([await count('schedule'), times >= 1 && times <= minutes, ran.length <= 2 * minutes]).toEqual([1, true, true]);
  expect(ran.slice(0, 2).sort()).toEqual([house.centre, other].sort());
  expect(problems).toEqual([]);
});

test('work that was queued outlives the process that queued it; what waits under one key is done once, what failed is tried again', async () => {
  const done: unknown[] = [];
  let isBroken = true;
  const careful: Job = { name: 'careful', run: async ({ data }) => void done.push((data as { n: number }).n) };
  const shaky: Job = {
    name: 'shaky',
    run: async () => {
      if (isBroken) {
        isBroken = false;
        throw new Error('the network was away');
      }
      done.push('after all');
    },
  };
  await prepareJobs(house.opened.ownerConnection, [careful, shaky]);
  // A process that only queues and is gone before anybody works.
  const before = await began([]);
  for (const n of [1, 1]) await before.queue('careful', house.centre, { n }, 'one');
  await before.queue('careful', house.centre, { n: 2 }, 'two');
  await before.queue('shaky', house.centre, {});
  await ended(before);

  const after = await began([careful, shaky]);
  await expect.poll(() => done.length, { timeout: 120_000, interval: 200 }).toBe(3);
  await ended(after);
  expect([...done].sort()).toEqual([1, 2, 'after all']);
});
