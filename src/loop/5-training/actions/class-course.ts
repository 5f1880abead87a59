import type { Transaction } from '#platform/database/transaction';
import { loadPack } from '#platform/packs/load-pack';
import { getVersion, type ProgramVersion } from '#programs';
import { criteriaOf, holidayOn } from '#standards';
import { timetableOf, type ClassPackage } from '#waves';
import { abilityUnits, type AbilityUnit } from '../rules/criteria.ts';
import { plainLessons, type Lesson } from '../rules/lessons.ts';

export type Course = { readonly version: ProgramVersion | undefined; readonly units: readonly AbilityUnit[]; readonly lessons: readonly Lesson[] };

/** What a class is taught and when: its program's units with their criteria, and its timetable (the usual hours where none was made). */
export async function courseOf(tx: Transaction, of: ClassPackage): Promise<Course> {
  const version = await getVersion(tx, of.versionId);
  return { version, units: await unitsOf(tx, version), lessons: await lessonsOf(tx, of, version) };
}

/** The units of a program as they are judged. */
export async function unitsOf(tx: Transaction, version: ProgramVersion | undefined): Promise<AbilityUnit[]> {
  const units = (version?.blocks ?? []).flatMap(({ unitKey, title }) => (unitKey ? [{ unitKey, title }] : []));
  return abilityUnits(units, await criteriaOf(tx, units.map(({ unitKey }) => unitKey)));
}

/** All lesson periods of a class in their order. */
export async function lessonsOf(tx: Transaction, of: ClassPackage, version: ProgramVersion | undefined): Promise<readonly Lesson[]> {
  const cells = await timetableOf(tx, of.id, of.startsOn, of.endsOn);
  if (cells.length > 0) return cells;
  const { days } = loadPack('timetable-pattern');
  return plainLessons(of, version?.blocks ?? [], { periodsOn: (weekday) => days[weekday]?.periods ?? [], isHoliday: (day) => holidayOn(day) !== undefined });
}
