import type { Generated } from 'kysely';
import type { Instant } from '#kernel/instant';
import type { Json } from '#kernel/json';
import type { Transaction } from '#platform/database/transaction';

/** A jsonb column: written as text, read as an object. */
type Facts = string | { readonly [fact: string]: Json | undefined };

type PlatformTables = {
  'platform.idempotency_keys': {
    centre_id: string; actor_id: string; key: string; request_hash: string; result: string | { value: unknown } | null; created_at: Generated<Instant>;
  };
  'platform.audit_entries': {
    centre_id: string; id: string; at: Instant; actor_id: string; actor_name: string; deed: string;
    subject_type: string; subject_id: string; before: Facts | null; after: Facts | null; why: string | null; request_id: string | null; seal: number | null;
  };
  'platform.audit_seals': { centre_id: string; number: number; entries: number; hash: string; previous: string; sealed_at: Instant };
  'platform.events': { centre_id: string; id: string; type: string; version: number; facts: Facts; actor_id: string; at: Instant };
  'platform.deliveries': {
    centre_id: string; event_id: string; reaction: string; attempts: Generated<number>; next_at: Generated<Instant>; done_at: Instant | null; problem: string | null;
  };
  'platform.messages': {
    centre_id: string; id: string; channel: string; recipient: string; subject: string | null; text: string; purpose: string;
    status: Generated<string>; attempts: Generated<number>; next_at: Generated<Instant>; sent_at: Instant | null; problem: string | null; created_at: Instant;
  };
};

/** The platform's own tables; a module cannot name them. */
export const platformTables = (tx: Transaction) => tx.withTables<PlatformTables>();
