import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { findVersions } from '#programs';
import { enrolmentsOf } from '#training';
import { findClasses } from '#waves';

export type Training = { readonly class: Id<'class'>; readonly wave: Id<'wave'>; readonly endedOn: Day; readonly occupation: string };

/** The occupation each class trains for. */
export async function occupationsOf(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Map<Id<'class'>, string>> {
  const found = await findClasses(tx, classes);
  const versions = await findVersions(tx, [...found.values()].map((one) => one.versionId));
  return new Map([...found].map(([id, { versionId }]) => [id, versions.get(versionId)?.occupation ?? '']));
}

/** What somebody finished here, or left for a job; whoever was dismissed or gave up was not placed by a class. */
export async function trainingsOf(tx: Transaction, person: Id<'person'>): Promise<Training[]> {
  const ended = (await enrolmentsOf(tx, { person })).filter(({ status, reason }) => status === 'completed' || (status === 'resigned' && reason === 'job'));
  const occupations = await occupationsOf(tx, ended.map((one) => one.class));
  return ended.map((one) => ({ class: one.class, wave: one.wave, endedOn: one.endedOn ?? one.startedOn, occupation: occupations.get(one.class) ?? '' }));
}
