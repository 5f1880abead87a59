import { systemActor } from '#kernel/actor';
import type { Job } from '#platform/jobs/job';
import { countDuePolicies, freezeDuePolicies } from './freeze-policy.ts';

/** Every five minutes: a window that is about to open gets its frozen rule. */
export const freezePoliciesJob: Job = {
  name: 'admission-freeze-policies',
  cron: '*/5 * * * *',
  run: async ({ runner, centre }) => {
    const caller = { centre, actor: systemActor('admission.freeze-due-policies') };
    const due = await runner.ask(countDuePolicies, {}, caller);
    if (due.ok && due.value.due > 0) await runner.run(freezeDuePolicies, {}, caller);
  },
};
