import { sql } from 'kysely';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import type { BenchHouse } from '../open-bench-house.ts';
import type { Applicant } from './applicants.ts';

export type Kept = { readonly lost: number; readonly doubled: number; readonly gaps: number };

/** Compares what people were told with what is on the disk: receipts that are not there, and numbers or people that are there twice. */
export async function checkKept(database: Database, { centre }: BenchHouse, applicants: readonly Applicant[], receipts: ReadonlyMap<string, string>): Promise<Kept> {
  return inTransaction(database, { centre, readOnly: true }, async (tx) => {
    const ids = applicants.map(({ application }) => application);
    const { rows } = await sql<{ id: string; number: string | null; person_id: string | null }>`select id, number, person_id from admission.applications where id = any(${ids}::uuid[]) and status = 'submitted'`.execute(tx);
    const kept = new Map(rows.map((row) => [row.id, row.number]));
    const { rows: [all] } = await sql<{ doubled: number; gaps: number }>`
      select (select count(*) from (select 1 from admission.applications where number is not null group by wave_id, number having count(*) > 1) as twice)
           + (select count(*) from (select 1 from admission.applications where status = 'submitted' group by wave_id, person_id having count(*) > 1) as persons) as doubled,
        (select coalesce(sum(counter.last - (select count(*) from admission.applications where applications.wave_id = counter.wave_id and number is not null)), 0) from admission.counters as counter) as gaps`.execute(tx);
    return { lost: [...receipts].filter(([id, number]) => kept.get(id) !== number).length, doubled: Number(all!.doubled) + (rows.length - new Set(rows.map((row) => row.person_id)).size), gaps: Number(all!.gaps) };
  });
}
