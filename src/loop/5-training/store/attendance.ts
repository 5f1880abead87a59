import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type DayMarks = { readonly enrolment: Id<'enrolment'>; readonly day: Day; readonly marks: string };
type TakenDay = { readonly class: Id<'class'>; readonly day: Day; readonly by: string; readonly at: Instant };

/** Marks of enrolments between two days, both included. */
export async function listMarks(tx: Transaction, enrolments: readonly Id<'enrolment'>[], from: Day, until: Day): Promise<DayMarks[]> {
  if (enrolments.length === 0) return [];
  const rows = await tables(tx).selectFrom('training.attendance').select(['enrolment_id', 'day', 'marks']).where('enrolment_id', '=', sql<string>`any(${[...enrolments]}::uuid[])`)
    .where('day', '>=', from).where('day', '<=', until).orderBy('day').execute();
  return rows.map((row) => ({ enrolment: row.enrolment_id as Id<'enrolment'>, day: row.day, marks: row.marks }));
}

/** Sets the marks of one or many trainees for a day, whatever stood there; the caller holds the day. */
export async function saveMarks(tx: Transaction, centre: Id<'centre'>, rows: readonly DayMarks[]): Promise<void> {
  for (let first = 0; first < rows.length; first += 10_000) {
    const some = rows.slice(first, first + 10_000);
    await sql`
      insert into training.attendance (centre_id, enrolment_id, day, marks)
      select ${centre}::uuid, enrolment, day, marks from unnest(${some.map((row) => row.enrolment)}::uuid[], ${some.map((row) => row.day)}::date[], ${some.map((row) => row.marks)}::text[]) as given (enrolment, day, marks)
      on conflict (centre_id, enrolment_id, day) do update set marks = excluded.marks, version = attendance.version + 1`.execute(tx);
  }
}

/** The version of a day of a class, its row held until the end of the transaction; undefined when nobody has taken that day yet. */
export async function lockDay(tx: Transaction, of: Id<'class'>, day: Day): Promise<number | undefined> {
  // Two first marks of a day have no row to wait at: they wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`training.day ${of} ${day}`}, 0))`.execute(tx);
  return (await tables(tx).selectFrom('training.attendance_days').select('version').where('class_id', '=', of).where('day', '=', day).forUpdate().executeTakeFirst())?.version;
}

/** Says who took a day last; its version goes up by one. */
export async function saveTakenDays(tx: Transaction, centre: Id<'centre'>, days: readonly TakenDay[]): Promise<void> {
  for (let first = 0; first < days.length; first += 5_000) {
    await tables(tx).insertInto('training.attendance_days')
      .values(days.slice(first, first + 5_000).map((one) => ({ centre_id: centre, class_id: one.class, day: one.day, taken_by: one.by, taken_at: one.at, version: 1 })))
      .onConflict((conflict) => conflict.columns(['centre_id', 'class_id', 'day']).doUpdateSet((row) => ({
        taken_by: row.ref('excluded.taken_by'), taken_at: row.ref('excluded.taken_at'), version: sql`attendance_days.version + 1`,
      }))).execute();
  }
}

type DayRecord = TakenDay & { readonly version: number };

/** Which days of classes were taken, in their order. */
export async function listTakenDays(tx: Transaction, classes: readonly Id<'class'>[], from: Day, until: Day): Promise<DayRecord[]> {
  if (classes.length === 0) return [];
  const rows = await tables(tx).selectFrom('training.attendance_days').selectAll().where('class_id', 'in', [...classes]).where('day', '>=', from).where('day', '<=', until).orderBy('day').execute();
  return rows.map((row) => ({ class: row.class_id as Id<'class'>, day: row.day, by: row.taken_by, at: row.taken_at, version: row.version }));
}
