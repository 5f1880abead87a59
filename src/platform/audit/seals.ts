import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/instant';
import { canonicalJson, type Json } from '#kernel/json';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';

export type AuditFault = { readonly seal: number; readonly fault: 'changed-missing-or-inserted' | 'chain-broken' | 'seal-missing' };
export type AuditVerdict = {
  readonly seals: number; readonly entries: number; readonly unsealed: number; readonly faults: readonly AuditFault[];
  /** Hash of the last seal: kept outside, it shows that the end of the trail was not cut off. */
  readonly tip: string;
};

const firstPrevious = '0'.repeat(64);

/** Seals every entry not yet sealed into the next link of the centre's chain. Writers never wait for it: it takes whole batches after their commit. */
export async function sealAudit(tx: Transaction, now: Instant): Promise<number> {
  const tables = platformTables(tx);
  const last = await tables.selectFrom('platform.audit_seals').select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const taken = await tables.updateTable('platform.audit_entries').set({ seal: number }).where('seal', 'is', null).executeTakeFirst();
  const entries = Number(taken.numUpdatedRows);
  if (entries === 0) return 0;
  const previous = last?.hash ?? firstPrevious;
  const hash = await hashOfSeal(tx, number, previous);
  const centre = await tables.selectFrom('platform.audit_entries').select('centre_id').where('seal', '=', number).limit(1).executeTakeFirstOrThrow();
  // Two sealers at once collide on the primary key: the later one is rolled back and tries again in its next minute.
  await tables.insertInto('platform.audit_seals').values({ centre_id: centre.centre_id, number, entries, hash, previous, sealed_at: now }).execute();
  return entries;
}

/** Recomputes the whole chain from the rows as they stand: a changed, missing or inserted row breaks the seal that covers it. */
export async function verifyAudit(tx: Transaction): Promise<AuditVerdict> {
  const tables = platformTables(tx);
  // Asked first: a batch sealed while this reads must not look like one whose seal is gone.
  const sealed = await tables.selectFrom('platform.audit_entries').select('seal').where('seal', 'is not', null).orderBy('seal', 'desc').limit(1).executeTakeFirst();
  const seals = await tables.selectFrom('platform.audit_seals').select(['number', 'hash', 'previous', 'entries']).orderBy('number').execute();
  const faults: AuditFault[] = [];
  let previous = firstPrevious;
  let expected = 1;
  for (const seal of seals) {
    if (seal.number !== expected) faults.push({ seal: expected, fault: 'seal-missing' });
    else if (seal.previous !== previous) faults.push({ seal: seal.number, fault: 'chain-broken' });
    if ((await hashOfSeal(tx, seal.number, seal.previous)) !== seal.hash) faults.push({ seal: seal.number, fault: 'changed-missing-or-inserted' });
    previous = seal.hash;
    expected = seal.number + 1;
  }
  if (sealed && sealed.seal! >= expected) faults.push({ seal: sealed.seal!, fault: 'seal-missing' });
  const unsealed = await tables.selectFrom('platform.audit_entries').select(({ fn }) => fn.countAll<number>().as('n')).where('seal', 'is', null).executeTakeFirstOrThrow();
  return { seals: seals.length, entries: seals.reduce((sum, seal) => sum + seal.entries, 0), unsealed: Number(unsealed.n), faults, tip: previous };
}

async function hashOfSeal(tx: Transaction, number: number, previous: string): Promise<string> {
  const rows = await platformTables(tx)
    .selectFrom('platform.audit_entries')
    .select(['id', 'at', 'actor_id', 'actor_name', 'deed', 'subject_type', 'subject_id', 'before', 'after', 'why', 'request_id'])
    .where('seal', '=', number).orderBy('id').execute();
  const hash = createHash('sha256').update(`${previous}\n${number}\n${rows.length}\n`);
  for (const row of rows) hash.update(`${canonicalJson(row as unknown as Json)}\n`);
  return hash.digest('hex');
}
