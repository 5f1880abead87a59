import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { findVersions, unitKeysOf } from '#programs';
import { enrolmentsOf } from '#training';
import { listClasses, listWaves } from '#waves';
import { isCompetent } from '../rules/assess.ts';
import { certificatesOf } from '../store/certificates.ts';
import { resultsOf } from '../store/results.ts';

export type ClassLine = {
  readonly id: Id<'class'>; readonly label: string; readonly wave: string; readonly endsOn: string;
  readonly trainees: number; readonly completed: number; readonly assessed: number; readonly competent: number; readonly certified: number;
};

const input = Type.Object({ wave: Type.Optional(field.id<'wave'>()) });

/** Classes that have begun, with how far assessment and certificates are. */
export const seeClasses = question('certification.see-classes', input, async ({ tx, today }, { wave: chosen }) => {
  const waves = (await listWaves(tx)).filter((wave) => wave.startsOn <= today && wave.status !== 'draft');
  const lines: ClassLine[] = [];
  for (const wave of waves.filter(({ id }) => !chosen || id === chosen)) {
    const classes = await listClasses(tx, { wave: wave.id });
    const versions = await findVersions(tx, classes.map((one) => one.versionId));
    const enrolments = await enrolmentsOf(tx, { wave: wave.id });
    const results = await resultsOf(tx, enrolments.map((enrolment) => enrolment.id));
    const certificates = await certificatesOf(tx, { wave: wave.id, status: 'valid' });
    for (const one of classes) {
      const units = unitKeysOf(versions.get(one.versionId) ?? { blocks: [] });
      const own = enrolments.filter((enrolment) => enrolment.class === one.id);
      lines.push({
        id: one.id, label: one.label, wave: wave.label, endsOn: one.endsOn, trainees: own.length, completed: own.filter((enrolment) => enrolment.status === 'completed').length,
        assessed: own.filter((enrolment) => (results.get(enrolment.id) ?? []).length > 0).length, competent: own.filter((enrolment) => isCompetent(units, results.get(enrolment.id) ?? [])).length,
        certified: certificates.filter((certificate) => certificate.class === one.id).length,
      });
    }
  }
  return ok({ lines, waves: waves.map(({ id, label, year }) => ({ id, label: `${label} ${year}` })), chosen });
});
