import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ClassPackage, Wave, WaveStatus } from '../rules/wave.ts';
import { tables } from './tables.ts';

export async function addWaves(tx: Transaction, centre: Id<'centre'>, waves: readonly Wave[]): Promise<void> {
  await tables(tx).insertInto('waves.waves').values(waves.map((wave) => ({ centre_id: centre, id: wave.id, status: wave.status, version: wave.version, ...waveRow(wave) }))).execute();
}

const waveRow = (wave: Omit<Wave, 'id' | 'status' | 'version'>) => ({
  label: wave.label, year: wave.year, funding_source_id: wave.fundingSource, sequence: wave.sequence, apply_from: wave.applyFrom, apply_until: wave.applyUntil,
  test_on: wave.testOn, announce_on: wave.announceOn, starts_on: wave.startsOn, ends_on: wave.endsOn,
});

/** False when somebody else saved it in the meantime. */
export async function saveWave(tx: Transaction, wave: Wave): Promise<boolean> {
  const saved = await tables(tx).updateTable('waves.waves').set({ ...waveRow(wave), version: wave.version + 1 }).where('id', '=', wave.id).where('version', '=', wave.version).executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

export async function saveWaveStatus(tx: Transaction, id: Id<'wave'>, status: WaveStatus): Promise<void> {
  await tables(tx).updateTable('waves.waves').set((row) => ({ status, version: row('version', '+', 1) })).where('id', '=', id).execute();
}

/** Classes are added and published under the wave's lock. */
export async function lockWave(tx: Transaction, id: Id<'wave'>): Promise<void> {
  await tables(tx).selectFrom('waves.waves').select('id').where('id', '=', id).forUpdate().execute();
}

/** Year, funding source and sequence name a wave; two cannot have the same. */
export async function findSameWave(tx: Transaction, wave: Pick<Wave, 'id' | 'year' | 'fundingSource' | 'sequence'>): Promise<string | undefined> {
  const row = await tables(tx).selectFrom('waves.waves').select('label')
    .where('year', '=', wave.year).where('funding_source_id', '=', wave.fundingSource).where('sequence', '=', wave.sequence).where('id', '<>', wave.id).executeTakeFirst();
  return row?.label;
}

type NewClass = Omit<ClassPackage, 'workshopName'> & { readonly instructors: readonly Id<'instructor'>[] };

export async function addClasses(tx: Transaction, centre: Id<'centre'>, classes: readonly NewClass[]): Promise<void> {
  await tables(tx).insertInto('waves.classes').values(classes.map((one) => ({ centre_id: centre, id: one.id, wave_id: one.wave, version: one.version, ...classRow(one) }))).execute();
  const links = classes.flatMap((one) => one.instructors.map((instructor) => ({ centre_id: centre, class_id: one.id, instructor_id: instructor })));
  if (links.length > 0) await tables(tx).insertInto('waves.class_instructors').values(links).execute();
}

const classRow = (one: Omit<NewClass, 'id' | 'wave' | 'version' | 'instructors'>) => ({
  program_version_id: one.versionId, label: one.label, seats: one.seats, reserves: one.reserves, workshop_id: one.workshop ?? null, place: one.place,
  starts_on: one.startsOn, ends_on: one.endsOn, shift: one.shift, mode: one.mode, boarding: one.boarding, is_pinned: one.isPinned,
});

/** Saves a class with its instructors; false when somebody else saved it in the meantime. */
export async function saveClass(tx: Transaction, centre: Id<'centre'>, one: NewClass): Promise<boolean> {
  const saved = await tables(tx).updateTable('waves.classes').set({ ...classRow(one), version: one.version + 1 }).where('id', '=', one.id).where('version', '=', one.version).executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) return false;
  await tables(tx).deleteFrom('waves.class_instructors').where('class_id', '=', one.id).execute();
  if (one.instructors.length > 0) await tables(tx).insertInto('waves.class_instructors').values(one.instructors.map((instructor) => ({ centre_id: centre, class_id: one.id, instructor_id: instructor }))).execute();
  return true;
}

export async function pinClass(tx: Transaction, id: Id<'class'>, isPinned: boolean): Promise<void> {
  await tables(tx).updateTable('waves.classes').set({ is_pinned: isPinned }).where('id', '=', id).execute();
}

/** Takes a class out of a draft wave. */
export async function removeClass(tx: Transaction, id: Id<'class'>): Promise<void> {
  await tables(tx).deleteFrom('waves.timetable_cells').where('class_id', '=', id).execute();
  await tables(tx).deleteFrom('waves.class_instructors').where('class_id', '=', id).execute();
  await tables(tx).deleteFrom('waves.class_hosts').where('class_id', '=', id).execute();
  await tables(tx).deleteFrom('waves.waiting').where('class_id', '=', id).execute();
  await tables(tx).deleteFrom('waves.classes').where('id', '=', id).execute();
}
