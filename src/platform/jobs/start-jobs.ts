import PgBoss from 'pg-boss';
import type { Id } from '#kernel/id';
import type { Runner } from '#platform/actions/runner';
import type { Job } from '#platform/jobs/job';
import { newId } from '#platform/new-id';

type Connection = { readonly host?: string; readonly port?: number; readonly user?: string; readonly password?: string; readonly database?: string; readonly connectionString?: string };

export type Jobs = {
  /** Queues work; with a `key` the same work waits only once. */
  queue(name: string, centre: Id<'centre'>, data: object, key?: string): Promise<void>;
  stop(): Promise<void>;
};

type Parts = {
  readonly connection: Connection;
  readonly jobs: readonly Job[];
  readonly runner: Runner;
  readonly centres: () => Promise<readonly Id<'centre'>[]>;
  readonly onProblem: (problem: unknown, job: string) => void;
  /** Seconds between two looks at the clock. */
  readonly looks?: number;
};

/** Creates pg-boss' schema and every queue with the owner's rights: the runtime role can do neither. */
export async function prepareJobs(owner: Connection, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ ...owner, schema: 'jobs', schedule: false, supervise: false, max: 2 });
  boss.on('error', () => undefined);
  await boss.start();
  // Timers pass through a queue of pg-boss itself, which it would make at its start if only it might.
  await boss.createQueue('__pgboss__send-it');
  for (const { name } of jobs) {
    // `short`: what waits under a key waits once. Queues from before are told as well.
    const queue = { name, policy: 'short', retryLimit: 3, retryBackoff: true, retryDelay: 5, expireInSeconds: 900 } as const;
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue);
  }
  await boss.stop({ graceful: false, wait: true });
}

/** Starts workers and timers with the runtime role. A timer runs its job once for every centre. */
export async function startJobs({ connection, jobs, runner, centres, onProblem, looks = 30 }: Parts): Promise<Jobs> {
  const boss = new PgBoss({ ...connection, schema: 'jobs', migrate: false, max: 3, cronMonitorIntervalSeconds: looks });
  const state = { isClosed: false };
  // A pool says it has ended before its last connection is gone; the database that stops next cuts that one off.
  boss.on('error', (problem) => state.isClosed || onProblem(problem, 'pg-boss'));
  await boss.start();
  const stopping = new AbortController();
  for (const job of jobs) {
    await boss.work<{ centre?: Id<'centre'> }>(job.name, { pollingIntervalSeconds: job.cron ? 5 : 1 }, async (batch) => {
      for (const { data } of batch) {
        const targets = data?.centre ? [data.centre] : await centres();
        for (const centre of targets) await runJob(job, { runner, centre, data, signal: stopping.signal }, onProblem);
      }
    });
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Jakarta' });
  }
  return {
    queue: async (name, centre, data, key) => void await boss.send(name, { ...data, centre }, { singletonKey: key ?? newId() }),
    stop: async () => {
      stopping.abort();
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
      state.isClosed = true;
    },
  };
}

async function runJob(job: Job, context: Parameters<Job['run']>[0], onProblem: Parts['onProblem']): Promise<void> {
  try {
    await job.run(context);
  } catch (problem) {
    onProblem(problem, job.name);
    throw problem;
  }
}
