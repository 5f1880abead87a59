import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { timer } from '#platform/jobs/timer';
import { getWave } from '#waves';
import { listDueRuns, lockRun } from '../store/runs.ts';
import { makePublic } from './make-public.ts';

export const countDueRuns = question('admission.publish-due-runs', Type.Object({}), async ({ tx, now }) => ok({ due: (await listDueRuns(tx, now)).length }));

/** Makes approved results public whose minute has come; called by the clock. */
export const publishDueRuns = action('admission.publish-due-runs', Type.Object({}), async (context) => {
  const { tx, now } = context;
  const published: Id<'run'>[] = [];
  for (const id of await listDueRuns(tx, now)) {
    const run = await lockRun(tx, id);
    const wave = run && await getWave(tx, run.wave);
    if (run?.status !== 'approved' || !wave) continue;
    await makePublic(context, wave, id);
    published.push(id);
  }
  return published.length === 0 ? fail({ code: 'admission.nothing-changed' }) : ok({ published });
});

/** Every minute. Whoever was switched off at the minute announced publishes with the first minute after the start. */
export const publishDueRunsJob = timer({ name: 'admission-publish-due-runs', cron: '* * * * *', due: countDueRuns, deed: publishDueRuns });
