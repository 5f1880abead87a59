import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { ProgressResult } from '../rules/progress-result.ts';
import { tables } from './tables.ts';

/** What somebody showed for one criterion, who saw it and when. */
export type Judgement = {
  readonly enrolment: Id<'enrolment'>; readonly unitKey: string; readonly criterion: string; readonly result: ProgressResult; readonly note: string | undefined;
  readonly by: string; readonly at: Instant; readonly version: number;
};

type Filter = { readonly unitKey?: string; readonly criterion?: string };

/** Judgements of enrolments, by unit and criterion. */
export async function listProgress(tx: Transaction, enrolments: readonly Id<'enrolment'>[], { unitKey, criterion }: Filter = {}): Promise<Judgement[]> {
  if (enrolments.length === 0) return [];
  let query = tables(tx).selectFrom('training.progress').selectAll().where('enrolment_id', 'in', [...enrolments]);
  if (unitKey !== undefined) query = query.where('unit_key', '=', unitKey);
  if (criterion !== undefined) query = query.where('criterion', '=', criterion);
  const rows = await query.orderBy('unit_key').orderBy('criterion').execute();
  return rows.map((row) => ({
    enrolment: row.enrolment_id as Id<'enrolment'>, unitKey: row.unit_key, criterion: row.criterion, result: row.result as ProgressResult, note: row.note ?? undefined,
    by: row.judged_by, at: row.judged_at, version: row.version,
  }));
}

/** Writes judgements, new or changed; the newest one holds. */
export async function saveProgress(tx: Transaction, centre: Id<'centre'>, judgements: readonly Omit<Judgement, 'version'>[]): Promise<void> {
  for (let first = 0; first < judgements.length; first += 10_000) {
    const some = judgements.slice(first, first + 10_000);
    await sql`
      insert into training.progress (centre_id, enrolment_id, unit_key, criterion, result, note, judged_by, judged_at)
      select ${centre}::uuid, * from unnest(
        ${some.map((one) => one.enrolment)}::uuid[], ${some.map((one) => one.unitKey)}::text[], ${some.map((one) => one.criterion)}::text[], ${some.map((one) => one.result)}::text[],
        ${some.map((one) => one.note ?? null)}::text[], ${some.map((one) => one.by)}::text[], ${some.map((one) => one.at)}::timestamptz[])
      on conflict (centre_id, enrolment_id, unit_key, criterion) do update set
        result = excluded.result, note = excluded.note, judged_by = excluded.judged_by, judged_at = excluded.judged_at, version = progress.version + 1`.execute(tx);
  }
}
