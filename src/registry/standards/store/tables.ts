import type { Generated } from 'kysely';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { ImportedUnit } from '../rules/imported-unit.ts';
import type { ImportWarning } from '../rules/import-warnings.ts';

/** A jsonb column: written as text, read as a value. */
type Json<Value> = string | Value;

export type StandardsTables = {
  'standards.decrees': { centre_id: string; key: string; number: string; year: number; label: string; title: string; status: Generated<string>; origin: string };
  'standards.units': { centre_id: string; key: string; code: string; decree_key: string; title: string; search: string; origin: string; is_withdrawn: Generated<boolean> };
  'standards.elements': { centre_id: string; unit_key: string; number: number; title: string };
  'standards.criteria': { centre_id: string; unit_key: string; position: number; element_number: number; number: string; sentence: string };
  'standards.imports': { centre_id: string; id: string; file_hash: string; file_name: string; read_at: Instant; read_by: string; version: Generated<number> };
  'standards.import_rows': {
    centre_id: string; import_id: string; position: number; unit_key: string; title: string; state: string;
    warnings: Json<readonly ImportWarning[]>; unit: Json<ImportedUnit>; confirmed_at: Instant | null;
  };
};

/** The library's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<StandardsTables>();
