import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';

export type OutcomesTables = {
  'outcomes.check_ins': {
    centre_id: string; id: string; person_id: string; class_id: string; wave_id: string; month: number; due_on: Day; closes_on: Day; asked_on: Day | null;
    situation: string | null; source: string | null; answered_on: Day | null; is_in_field: boolean | null; hire_id: string | null; note: string | null; version: number;
  };
  'outcomes.measured': { centre_id: string; class_id: string; months: number; trained: number; working: number; unknown: number };
  'outcomes.hires': {
    centre_id: string; id: string; person_id: string; class_id: string; wave_id: string; employer_id: string | null; employer_name: string | null; need_id: string | null; occupation: string | null;
    started_on: Day; source: string; wage: number | null; recorded_on: Day; version: number;
  };
};

/** Outcomes' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<OutcomesTables>();
