import type { Generated } from 'kysely';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

export type EmployerTables = {
  'employers.employers': {
    centre_id: string; id: string; name: string; name_key: string; region: string | null; address: string | null; sector: string; size: string | null;
    contact_name: string | null; phone: string | null; email: string | null; link_version: Generated<number>; sample_order: number | null;
    added_at: Instant; version: Generated<number>;
  };
};

/** The employers' own table; no other module can name it. */
export const tables = (tx: Transaction) => tx.withTables<EmployerTables>();
