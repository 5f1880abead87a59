import type { Kysely, Transaction as KyselyTransaction } from 'kysely';

/** A transaction in one centre. It knows no table: a store names its own with `tx.withTables<…>()`, so nobody queries another module's. */
export type Transaction = KyselyTransaction<object>;

/** A pool of connections of one role, knowing no table either. */
export type Database = Kysely<object>;
