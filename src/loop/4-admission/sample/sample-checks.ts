import { addMinutes } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { countedStatuses } from '../rules/application-states.ts';
import { saveResults, type FoundResult } from '../store/checks.ts';
import type { SampleApplication } from './sample-rows.ts';

const agreement = 'PKS 014/2026';

/** What national registers said so far: most agree, a few differ or know nobody, and those who came last were not asked about yet. */
export async function addSampleChecks({ tx, centre, now }: SampleWorld, applications: readonly SampleApplication[]): Promise<void> {
  const sent = applications.filter(({ status }) => countedStatuses.includes(status));
  const asked = sent.slice(0, Math.ceil(sent.length * 0.8));
  const by = { agreement, now: addMinutes(now, -120), cameBy: 'connection' as const };
  await saveResults(tx, centre, 'identity', asked.map(({ id }, at): FoundResult => (
    at % 40 === 7 ? { application: id, result: 'no-match', differing: ['fullName'] } : at % 90 === 50 ? { application: id, result: 'not-found', differing: [] } : { application: id, result: 'match', differing: [] })), by);
  await saveResults(tx, centre, 'education', asked.slice(0, Math.ceil(asked.length / 2)).map(({ id }, at): FoundResult => (
    at % 60 === 20 ? { application: id, result: 'no-match', differing: ['schooling'] } : { application: id, result: 'match', differing: [] })), by);
}
