import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

export type MatchingTables = {
  'matching.skill_cards': {
    centre_id: string; id: string; person_id: string; region: string; takes_shifts: boolean; moves: boolean; languages: string[]; wish: string | null; is_open: boolean; closed_because: string | null;
    opened_on: Day; version: number;
  };
  'matching.vacancies': {
    centre_id: string; id: string; employer_id: string; need_id: string | null; title: string; occupation: string; region: string; headcount: number; shift: boolean; wage: number | null;
    opened_on: Day; closes_on: Day; status: string; version: number;
  };
  'matching.vacancy_units': { centre_id: string; vacancy_id: string; unit_key: string; weight: number };
  'matching.introductions': {
    centre_id: string; id: string; vacancy_id: string; person_id: string; status: string; coverage: number; reasons: unknown; sent_on: Day; silent_on: Day | null; answered_at: Instant | null; answer_note: string | null;
    hired_on: Day | null; introduced_by: string; version: number;
  };
  'matching.overseas_wishes': {
    centre_id: string; id: string; person_id: string; country: string; field: string | null; language_level: string; consented_on: Day; owner_id: string | null; owner_name: string | null;
    next_on: Day | null; is_active: boolean; version: number;
  };
  'matching.overseas_follow_ups': { centre_id: string; id: string; wish_id: string; on_day: Day; note: string; written_by: string };
};

/** Matching's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<MatchingTables>();
