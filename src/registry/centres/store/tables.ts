import type { Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Database, Transaction } from '#platform/database/transaction';

export type CentreTables = {
  'centres.centres': {
    id: string; name: string; short_name: string; slug: string; host: string | null; zone: Generated<string>; region: string; address: string;
    phone: string | null; email: string | null; version: Generated<number>;
  };
  'centres.officials': { centre_id: string; id: string; post: string; name: string; nip: string; from_day: Day; until_day: Day | null; version: Generated<number> };
};

/** The centres' own tables. The centre of a request is found before any transaction is inside one. */
export const tables = (database: Database | Transaction) => (database as Database).withTables<CentreTables>();
