import { timer } from '#platform/jobs/timer';
import { countSilent, markSilentAction } from './mark-silent.ts';

/** Every morning before the centre opens. */
export const markSilentDaily = timer({ name: 'matching.mark-silent', cron: '15 5 * * *', due: countSilent, deed: markSilentAction });
