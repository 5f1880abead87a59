import type { Id } from '#kernel/id';
import { findPersons, type Person } from '#people';
import type { Transaction } from '#platform/database/transaction';
import { getVersion, unitKeysOf, type ProgramVersion } from '#programs';
import { enrolmentsOf, type Enrolment } from '#training';
import { getClass, getWave, instructorsOf, type ClassInstructor, type ClassPackage, type Wave } from '#waves';
import type { UnitKey } from '#standards';

export type ClassContext = {
  readonly class: ClassPackage; readonly wave: Wave; readonly program: ProgramVersion; readonly units: readonly UnitKey[];
  readonly instructors: readonly ClassInstructor[]; readonly enrolments: readonly Enrolment[]; readonly people: ReadonlyMap<Id<'person'>, Person>;
};

/** Everything about a class that an assessment or a certificate needs, asked at the doors of the stages before. */
export async function openClass(tx: Transaction, id: Id<'class'>): Promise<ClassContext | undefined> {
  const found = await getClass(tx, id);
  if (!found) return undefined;
  const [wave, program] = [await getWave(tx, found.wave), await getVersion(tx, found.versionId)];
  if (!wave || !program) return undefined;
  const enrolments = await enrolmentsOf(tx, { class: id });
  return {
    class: found, wave, program, units: unitKeysOf(program), instructors: await instructorsOf(tx, id), enrolments,
    people: await findPersons(tx, enrolments.map((enrolment) => enrolment.person)),
  };
}

export const nameOf = (context: ClassContext, enrolment: Enrolment): string => context.people.get(enrolment.person)?.fullName ?? '';

/** Some of the trainees as a list is read: by name. */
export const byName = (context: ClassContext, chosen: readonly Id<'enrolment'>[]): Enrolment[] =>
  context.enrolments.filter(({ id }) => chosen.includes(id)).sort((one, other) => nameOf(context, one).localeCompare(nameOf(context, other), 'id'));
