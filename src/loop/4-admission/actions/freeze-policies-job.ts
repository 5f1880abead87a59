import { timer } from '#platform/jobs/timer';
import { countDuePolicies, freezeDuePolicies } from './freeze-policy.ts';

/** Every five minutes: a window that is about to open gets its frozen rule. */
export const freezePoliciesJob = timer({ name: 'admission-freeze-policies', cron: '*/5 * * * *', due: countDuePolicies, deed: freezeDuePolicies });
