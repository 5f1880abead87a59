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
    const { rows: [all] } = await sql<{ doubled: number }>`
      select (select count(*) from (select 1 from admission.applications where number is not null group by wave_id, number having count(*) > 1) as numbers)
           + (select count(*) from (select 1 from admission.applications where status = 'submitted' group by wave_id, person_id having count(*) > 1) as persons) as doubled`.execute(tx);
    const { rows: [row] } = await sql<{ gaps: number }>`
      with given as (select split_part(number, '-', 2)::integer as n, wave_id from admission.applications where id = any(${ids}::uuid[]) and number is not null)
      select coalesce(max(n) - min(n) + 1 - (select count(*) from admission.applications as every where every.wave_id = (select wave_id from given limit 1)
        and split_part(every.number, '-', 2)::integer between (select min(n) from given) and (select max(n) from given)), 0) as gaps from given`.execute(tx);
    return { lost: [...receipts].filter(([id, number]) => kept.get(id) !== number).length, doubled: Number(all!.doubled) + (rows.length - new Set(rows.map((row) => row.person_id)).size), gaps: Number(row!.gaps) };
  });
}
