import type { Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

type Texts = string | readonly string[];

export type PeopleTables = {
  'people.persons': {
    centre_id: string; id: string; full_name: string; name_key: string; nik_sealed: Uint8Array; nik_index: string; nik_masked: string; nik_warnings: Texts;
    birth_day: Day; birth_place: string; sex: string; phone: string | null; email: string | null; region: string; address: string;
    education: string; schooling: string | null; support_needs: Texts; social_band: number | null; sample_order: number | null;
    registered_at: Instant; version: Generated<number>;
  };
};

/** The people's own table; no other module can name it. */
export const tables = (tx: Transaction) => tx.withTables<PeopleTables>();
