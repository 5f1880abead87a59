import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import { tables } from './tables.ts';

export type AttendanceShare = { readonly present: number; readonly total: number; readonly rate: number };
export type UnitProgress = { readonly unitKey: UnitKey; readonly reached: number; readonly judged: number };

/** Periods present among periods taken, for each enrolment asked; whoever has none yet is missing. `rate` is a ratio. */
export async function attendanceOf(tx: Transaction, enrolments: readonly Id<'enrolment'>[]): Promise<Map<Id<'enrolment'>, AttendanceShare>> {
  if (enrolments.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('training.attendance').where('enrolment_id', '=', sql<string>`any(${[...enrolments]}::uuid[])`)
    .select(['enrolment_id', sql<number>`sum(length(replace(marks, '-', '')))`.as('total'), sql<number>`sum(length(marks) - length(replace(marks, 'h', '')))`.as('present')])
    .groupBy('enrolment_id').execute();
  return new Map(rows.map((row) => {
    const [present, total] = [Number(row.present), Number(row.total)];
    return [row.enrolment_id as Id<'enrolment'>, { present, total, rate: total === 0 ? 0 : present / total }];
  }));
}

/** Criteria reached and judged, for each unit of each enrolment asked. */
export async function progressOf(tx: Transaction, enrolments: readonly Id<'enrolment'>[]): Promise<Map<Id<'enrolment'>, UnitProgress[]>> {
  const progress = new Map<Id<'enrolment'>, UnitProgress[]>(enrolments.map((id) => [id, []]));
  if (enrolments.length === 0) return progress;
  const rows = await tables(tx).selectFrom('training.progress').where('enrolment_id', '=', sql<string>`any(${[...enrolments]}::uuid[])`)
    .select(({ fn }) => ['enrolment_id', 'unit_key', fn.countAll<number>().as('judged'), sql<number>`count(*) filter (where result = 'competent')`.as('reached')])
    .groupBy(['enrolment_id', 'unit_key']).orderBy('unit_key').execute();
  for (const row of rows) progress.get(row.enrolment_id as Id<'enrolment'>)?.push({ unitKey: row.unit_key as UnitKey, reached: Number(row.reached), judged: Number(row.judged) });
  return progress;
}
