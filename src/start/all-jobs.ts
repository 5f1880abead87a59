import type { Job } from '#platform/jobs/job';
import type { Module } from '#platform/module';
import { checkRegistersJob, httpChecker } from '../loop/4-admission/module.ts';
import type { Config } from './config.ts';
import { houseJobs } from './house-jobs.ts';
import type { HouseParts } from './open-parts.ts';

/** Everything that is done by the clock or from a queue: the house's own, what asks other systems as this installation is set up, and the modules'. */
export function allJobs({ registers }: Pick<Config, 'registers'>, { database, clock }: Pick<HouseParts, 'database' | 'clock'>, modules: readonly Module[]): readonly Job[] {
  const checkers = (['identity', 'education'] as const).flatMap((kind) => (registers[kind] ? [httpChecker(kind, registers[kind])] : []));
  return [...houseJobs(database, clock), checkRegistersJob(checkers), ...modules.flatMap((module) => module.jobs ?? [])];
}
