import type { ColumnType, Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { ImportedScheme } from '../rules/imported-scheme.ts';
import type { ImportWarning } from '../rules/import-warnings.ts';

/** A jsonb column: written as text, read as a value. */
type Json<Value> = ColumnType<Value, string, string>;

export type SchemesTables = {
  'schemes.certifiers': { centre_id: string; id: string; name: string; name_key: string; licence: string | null; licensed_until: Day | null; version: Generated<number> };
  'schemes.schemes': {
    centre_id: string; id: string; certifier_id: string; name: string; name_key: string; number: string | null; kind: string; valid_until: Day | null;
    status: Generated<string>; search: string; version: Generated<number>;
  };
  'schemes.scheme_units': { centre_id: string; scheme_id: string; position: number; code: string; unit_key: string | null; title: string; part: string };
  'schemes.imports': { centre_id: string; id: string; file_hash: string; file_name: string; read_at: Instant; read_by: string };
  'schemes.import_rows': { centre_id: string; import_id: string; position: number; state: string; warnings: Json<readonly ImportWarning[]>; scheme: Json<ImportedScheme>; confirmed_at: Instant | null };
};

/** The schemes' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<SchemesTables>();
