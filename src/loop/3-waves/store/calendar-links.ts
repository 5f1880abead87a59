import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { CalendarKind } from '../rules/calendar-kind.ts';
import { tables } from './tables.ts';

/** Which links to a calendar count: those with this number or a higher one. */
export async function linkVersionOf(tx: Transaction, kind: CalendarKind, subject: string): Promise<number> {
  return (await tables(tx).selectFrom('waves.calendar_links').select('link_version').where('kind', '=', kind).where('subject_id', '=', subject).executeTakeFirst())?.link_version ?? 0;
}

export async function raiseLinkVersion(tx: Transaction, centre: Id<'centre'>, kind: CalendarKind, subject: string): Promise<number> {
  const row = await tables(tx).insertInto('waves.calendar_links').values({ centre_id: centre, kind, subject_id: subject, link_version: 1 })
    .onConflict((same) => same.columns(['centre_id', 'kind', 'subject_id']).doUpdateSet((old) => ({ link_version: old('waves.calendar_links.link_version', '+', 1) }))).returning('link_version').executeTakeFirstOrThrow();
  return row.link_version;
}

export type Lesson = { readonly class: Id<'class'>; readonly classLabel: string; readonly workshop: string | undefined; readonly region: string; readonly day: Day; readonly startsAt: string; readonly endsAt: string; readonly blockTitle: string; readonly changedAt: Instant | undefined };

/** The lessons of a class, of an instructor or in a workshop from a day on, in the order they are lived. */
export async function lessonsOf(tx: Transaction, kind: CalendarKind, subject: string, from: Day): Promise<Lesson[]> {
  let query = tables(tx).selectFrom('waves.timetable_cells as cell')
    .innerJoin('waves.classes as class', (join) => join.onRef('class.centre_id', '=', 'cell.centre_id').onRef('class.id', '=', 'cell.class_id'))
    .leftJoin('waves.workshops as workshop', (join) => join.onRef('workshop.centre_id', '=', 'class.centre_id').onRef('workshop.id', '=', 'class.workshop_id'))
    .select(['class.id', 'class.label', 'class.place', 'class.timetable_changed_at', 'workshop.name', 'cell.day', 'cell.starts_at', 'cell.ends_at', 'cell.block_title']).where('cell.day', '>=', from);
  if (kind === 'class') query = query.where('class.id', '=', subject);
  if (kind === 'instructor') query = query.where('cell.instructor_id', '=', subject);
  if (kind === 'workshop') query = query.where('class.workshop_id', '=', subject);
  const rows = await query.orderBy('cell.day').orderBy('cell.starts_at').orderBy('class.id').limit(20_000).execute();
  return rows.map((row) => ({ class: row.id as Id<'class'>, classLabel: row.label, workshop: row.name ?? undefined, region: row.place, day: row.day, startsAt: row.starts_at, endsAt: row.ends_at, blockTitle: row.block_title, changedAt: row.timetable_changed_at ?? undefined }));
}

/** Phones learn from this that a lesson changed. */
export async function touchTimetable(tx: Transaction, of: Id<'class'>, now: Instant): Promise<void> {
  await tables(tx).updateTable('waves.classes').set({ timetable_changed_at: now }).where('id', '=', of).execute();
}
