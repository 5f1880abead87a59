import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/** Results of these units, and valid certificates that name one of them. */
export async function countTouched(tx: Transaction, units: readonly string[]): Promise<{ results: number; certificates: number }> {
  const asked = [...new Set(units)];
  const { results } = await tables(tx).selectFrom('certification.results').where(sql<boolean>`unit_key = any(${asked}::text[])`).select(({ fn }) => fn.countAll<number>().as('results')).executeTakeFirstOrThrow();
  const { certificates } = await tables(tx).selectFrom('certification.certificate_units as unit')
    .innerJoin('certification.certificates as certificate', (join) => join.onRef('certificate.centre_id', '=', 'unit.centre_id').onRef('certificate.id', '=', 'unit.certificate_id'))
    .where(sql<boolean>`unit.unit_key = any(${asked}::text[])`).where('certificate.status', '=', 'valid')
    .select(({ fn }) => fn.count<number>('unit.certificate_id').distinct().as('certificates')).executeTakeFirstOrThrow();
  return { results: Number(results), certificates: Number(certificates) };
}
