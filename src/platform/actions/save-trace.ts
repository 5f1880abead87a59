import type { Instant } from '#kernel/instant';
import type { Change, Notice } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { keepResult } from '#platform/actions/idempotency';
import { auditRows, saveChanges } from '#platform/audit/entries';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';
import { messageRows, queueNotices } from '#platform/messages/queue';

type Trace = { readonly changes: readonly Change[]; readonly notices: readonly Notice[]; readonly value: unknown };

const few = 4;

/**
 * What a deed leaves behind at its end: audit entries, messages, the result under its retry key. A small deed writes all three in one trip,
 * because at this moment it may hold what others wait for; a bulk deed writes them one after another.
 */
export async function saveTrace(tx: Transaction, told: Caller & { readonly deed: string; readonly now: Instant }, { changes, notices, value }: Trace): Promise<void> {
  if (told.key && changes.length + notices.length <= few && notices.length > 0) return saveAtOnce(tx, told, { changes, notices, value });
  await saveChanges(tx, told, changes);
  await queueNotices(tx, told, notices);
  await keepResult(tx, told, value);
}

async function saveAtOnce(tx: Transaction, told: Caller & { readonly deed: string; readonly now: Instant }, { changes, notices, value }: Trace): Promise<void> {
  await platformTables(tx)
    .with('entries', (tables) => tables.insertInto('platform.audit_entries').values(auditRows(told, changes)))
    .with('queued', (tables) => tables.insertInto('platform.messages').values(messageRows(told, notices)))
    .updateTable('platform.idempotency_keys')
    .set({ result: JSON.stringify({ value: value ?? null }) })
    .where('centre_id', '=', told.centre).where('actor_id', '=', told.actor.id).where('key', '=', told.key!)
    .execute();
}
