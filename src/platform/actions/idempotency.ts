import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { addMinutes, type Instant } from '#kernel/instant';
import { canonicalJson, type Json } from '#kernel/json';
import { fail, ok, type Result } from '#kernel/result';
import type { PlatformRefusal } from '#platform/actions/refusal';
import type { Caller } from '#platform/actions/caller';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';

/**
 * The first result kept under this key, or undefined when this is the first try (the key is then taken, in this transaction).
 * The same key with other content is refused. A second try that arrives while the first still runs waits for it at the insert.
 */
export async function replayedResult<Value>(tx: Transaction, deed: string, input: unknown, caller: Caller): Promise<Result<Value, PlatformRefusal> | undefined> {
  if (!caller.key) return undefined;
  if (!/^[!-~]{8,255}$/.test(caller.key)) return fail({ code: 'request.key-unusable' });
  const requestHash = createHash('sha256').update(`${deed}\n${canonicalJson(input as Json)}`).digest('hex');
  const own = { centre_id: caller.centre, actor_id: caller.actor.id, key: caller.key };
  const taken = await platformTables(tx)
    .insertInto('platform.idempotency_keys')
    .values({ ...own, request_hash: requestHash })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(taken.numInsertedOrUpdatedRows) === 1) return undefined;

  const first = await platformTables(tx)
    .selectFrom('platform.idempotency_keys')
    .select(['request_hash', 'result'])
    .where('centre_id', '=', own.centre_id).where('actor_id', '=', own.actor_id).where('key', '=', own.key)
    .executeTakeFirstOrThrow();
  if (first.request_hash !== requestHash) return fail({ code: 'request.key-reused' });
  return ok((first.result as { value: Value }).value);
}

/** The result under the caller's key, written in the transaction of the deed itself: a replay after a crash answers the same. */
export const resultStatement = ({ centre, actor, key = '' }: Caller, value: unknown): RawBuilder<unknown> => sql`
  update platform.idempotency_keys set result = ${JSON.stringify({ value: value ?? null })}::jsonb where centre_id = ${centre} and actor_id = ${actor.id} and key = ${key}`;

const minutesKept = 7 * 24 * 60;

/** Keys older than a week go: nobody retries that late, and the contract promises a day. */
export async function forgetOldKeys(tx: Transaction, now: Instant): Promise<void> {
  await platformTables(tx).deleteFrom('platform.idempotency_keys').where('created_at', '<', addMinutes(now, -minutesKept)).execute();
}
