import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';

export type DemandTables = {
  'demand.needs': {
    centre_id: string; id: string; employer_id: string; occupation: string; headcount: number; month: Day; region: string;
    strength: string; source: string; note: string | null; recorded_on: Day; expires_on: Day;
  };
  'demand.need_units': { centre_id: string; need_id: string; unit_key: string };
};

/** Demand's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<DemandTables>();
