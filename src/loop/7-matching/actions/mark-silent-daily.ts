import { systemActor } from '#kernel/actor';
import type { Job } from '#platform/jobs/job';
import { countSilent, markSilentAction } from './mark-silent.ts';

/** Every morning before the centre opens. */
export const markSilentDaily: Job = {
  name: 'matching.mark-silent',
  cron: '15 5 * * *',
  run: async ({ runner, centre }) => {
    const caller = { centre, actor: systemActor('matching.mark-silent') };
    const found = await runner.ask(countSilent, {}, caller);
    if (found.ok && found.value.overdue > 0) await runner.run(markSilentAction, {}, caller);
  },
};
