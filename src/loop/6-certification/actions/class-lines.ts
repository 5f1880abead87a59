import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { findVersions, unitKeysOf } from '#programs';
import { enrolmentsOf, type Enrolment } from '#training';
import { listClasses, type Wave } from '#waves';
import { certifiedEnrolments, countOutcomes } from '../store/outcome-counts.ts';

export type ClassLine = {
  readonly id: Id<'class'>; readonly label: string; readonly wave: string; readonly endsOn: Day; readonly trainees: number; readonly completed: number;
  /** Judged in every unit, and shown every unit. */
  readonly assessed: number; readonly competent: number;
  readonly certified: number;
  /** What is left to do: to assess once the class is over, and to certify. */
  readonly unassessed: number; readonly toIssue: number;
};

/** How far assessment and certificates are, class by class. */
export async function listClassLines(tx: Transaction, waves: readonly Wave[]): Promise<ClassLine[]> {
  const classes = (await Promise.all(waves.map(async (wave) => (await listClasses(tx, { wave: wave.id })).map((one) => ({ ...one, waveName: `${wave.label} ${wave.year}` }))))).flat();
  const versions = await findVersions(tx, [...new Set(classes.map((one) => one.versionId))]);
  const enrolments = (await Promise.all(waves.map((wave) => enrolmentsOf(tx, { wave: wave.id })))).flat();
  const outcomes = await countOutcomes(tx, enrolments.map((enrolment) => enrolment.id));
  const certified = await certifiedEnrolments(tx, classes.map((one) => one.id));
  return classes.map((one) => {
    const units = unitKeysOf(versions.get(one.versionId) ?? { blocks: [] }).length;
    const own = enrolments.filter((enrolment) => enrolment.class === one.id);
    const count = (of: (enrolment: Enrolment) => boolean): number => own.filter(of).length;
    const isAssessed = ({ id }: Enrolment): boolean => units > 0 && (outcomes.get(id)?.judged ?? 0) >= units;
    const isCompetent = ({ id }: Enrolment): boolean => units > 0 && (outcomes.get(id)?.competent ?? 0) >= units;
    return {
      id: one.id, label: one.label, wave: one.waveName, endsOn: one.endsOn, trainees: own.length, completed: count(({ status }) => status === 'completed'),
      assessed: count(isAssessed), competent: count(isCompetent), certified: count(({ id }) => certified.has(id)),
      unassessed: count((enrolment) => enrolment.status === 'completed' && !isAssessed(enrolment)),
      toIssue: count((enrolment) => enrolment.status === 'completed' && isCompetent(enrolment) && !certified.has(enrolment.id)),
    };
  });
}
