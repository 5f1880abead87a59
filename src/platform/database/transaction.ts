import type { Kysely, Transaction as KyselyTransaction } from 'kysely';

// Columns: every table of a tenant begins with `centre_id uuid`; ids are uuid and come back as text; `timestamptz` comes back as Instant
// (ISO 8601, UTC, milliseconds), `date` as Day ('yyyy-mm-dd'), int8 as number, numeric as text, jsonb parsed (column-types.ts).

/** A transaction in one centre. It knows no table: a store names its own with `tx.withTables<…>()`, so nobody queries another module's. */
export type Transaction = KyselyTransaction<object>;

/** A pool of connections of one role, knowing no table either. */
export type Database = Kysely<object>;
