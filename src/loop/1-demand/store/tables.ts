import type { Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

type DemandTables = {
  'demand.needs': {
    centre_id: string; id: string; employer_id: string; occupation: string; headcount: number; month: Day; region: string;
    strength: string; source: string; note: string | null; recorded_on: Day; expires_on: Day; evidence_file: string | null; evidence_name: string | null; origin_id: string | null;
  };
  'demand.renewal_asks': { centre_id: string; need_id: string; expires_on: Day; asked_on: Day; channel: string };
  'demand.need_units': { centre_id: string; need_id: string; unit_key: string };
  'demand.movements': {
    centre_id: string; id: string; need_id: string; kind: string; people: Generated<number>; on_day: Day; class_id: string | null; cause_id: string | null;
    from_seat: Generated<boolean>; expires_on: Day | null; reason: string | null;
  };
  'demand.link_requests': {
    centre_id: string; id: string; employer_name: string; contact_name: string; reach: string; region: string | null; asked_on: Day; answered_on: Day | null; version: Generated<number>;
  };
  'demand.visits': {
    centre_id: string; id: string; employer_id: string; officer_id: string; officer_name: string; planned_for: Day; purpose: string | null; status: string;
    told_at: Instant | null; arrived_at: Instant | null; met: string | null; note: string | null; photo: string | null; reason: string | null; version: Generated<number>;
  };
  'demand.minutes': {
    centre_id: string; id: string; title: string; held_on: Day; place: string | null; file_hash: string | null; file_name: string | null; pasted: string; rows: number; taken: number; recorded_by: string; recorded_at: Instant;
  };
  'demand.keys': {
    centre_id: string; id: string; holder: string; employer_id: string | null; key_hash: string; starts_with: string; made_by: string; made_at: Instant;
    revoked_at: Generated<Instant | null>; last_used_on: Generated<Day | null>; used: Generated<number>; minute_at: Generated<Instant | null>; in_minute: Generated<number>; version: Generated<number>;
  };
  'demand.import_sources': { centre_id: string; id: string; name: string; signature: string; meanings: unknown; used_on: Day; version: Generated<number> };
  'demand.imports': {
    centre_id: string; id: string; file_hash: string; file_name: string; status: string; last_line: Generated<number>;
    accepted: Generated<number>; repaired: Generated<number>; duplicate: Generated<number>; refused: Generated<number>;
    problem: string | null; asked_by: string; asked_at: Instant; moved_at: Instant; finished_at: Instant | null;
    source_name: Generated<string | null>; meanings: Generated<unknown>;
  };
  'demand.import_rows': { centre_id: string; import_id: string; line: number; outcome: string; reasons: unknown; title: string; company: string };
  'demand.imported_vacancies': {
    centre_id: string; id: string; import_id: string; line: number; identity: string; content: string; title: string; company: string; employer_id: string | null;
    occupation: string | null; confidence: Generated<number>; guessed_from: string | null; region: string | null; place: string; headcount: number; month: Day; expires_on: Day;
    state: Generated<string>; version: Generated<number>; beside: Generated<string>; units: Generated<string[]>; unit_reasons: Generated<unknown>; are_units_read: Generated<boolean>; read_at: Generated<Instant | null>;
    by_employer: string | null; by_title: string | null; traits: unknown; put_off_at: Generated<Instant | null>; twin_of: string | null; twin_state: string | null;
  };
};

/** Demand's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<DemandTables>();
