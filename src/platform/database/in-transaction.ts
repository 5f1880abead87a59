import type { Database, Transaction } from '#platform/database/transaction';

export declare function inTransaction<Value>(database: Database, options: { centre: string; readOnly?: boolean }, work: (tx: Transaction) => Promise<Value>): Promise<Value>;
