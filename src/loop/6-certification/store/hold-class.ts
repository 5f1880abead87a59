import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';

/** Whoever judges or certifies a class holds it until the deed commits: two officers at once see each other's work instead of colliding. */
export async function holdClass(tx: Transaction, of: Id<'class'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`certification.class ${of}`}, 0))`.execute(tx);
}
