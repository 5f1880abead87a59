import type { ColumnType, Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { AfterTables } from './after-tables.ts';
import type { Policy } from '../rules/policy.ts';
import type { Draft, MessageLanguage } from '../rules/draft.ts';
import type { Forecast } from '../rules/odds/forecast.ts';
import type { PolicyClass } from '../rules/policy-text.ts';
import type { ToldApplicant } from '../rules/result-of-wave.ts';
import type { RunRecord } from '../rules/run-record.ts';
import type { ClassResult } from '../rules/run/run-result.ts';
import type { ScreeningTables } from './screening-tables.ts';

/** Read as it is, written as text. */
type Json<Value> = ColumnType<Value, string, string>;

export type AdmissionTables = ScreeningTables & AfterTables & {
  'admission.applications': {
    centre_id: string; id: string; wave_id: string; number: string | null; status: string; user_id: string | null; person_id: string | null;
    draft: Json<Draft>; nik_sealed: Uint8Array | null; nik_masked: string | null; name_key: Generated<string>; region: Generated<string>; traits: Json<readonly string[]>;
    to_fix: string | null; fix_by: Generated<Day | null>; reminded_at: Generated<Instant | null>; reason: string | null; assisted_by: string | null; started_at: Instant; saved_at: Instant; submitted_at: Instant | null;
    receipt_code: ColumnType<string | null, string | null | undefined, string | null>; link_sent_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    eligibility: Json<unknown> | null; seat_class_id: string | null; answer_by: Instant | null; reserve_class_id: string | null; reserve_rank: number | null; duplicate_of: string | null; version: Generated<number>;
    stays_in_line: Generated<boolean>; better_class_id: ColumnType<string | null, string | null | undefined, string | null>; better_by: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    passed_up: ColumnType<readonly string[], string | undefined, string>; reminded_to_answer_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  };
  'admission.counters': { centre_id: string; wave_id: string; last: number };
  'admission.choices': { centre_id: string; application_id: string; position: number; class_id: string };
  'admission.documents': {
    centre_id: string; id: string; application_id: string; kind: string; file_hash: string; file_name: string; status: string; note: string | null; added_at: Instant;
  };
  'admission.tests': { centre_id: string; application_id: string; score: number; entered_by: string; entered_at: Instant };
  'admission.interviews': { centre_id: string; application_id: string; class_id: string; score: number; entered_by: string; entered_at: Instant };
  'admission.policies': {
    centre_id: string; wave_id: string; number: number; status: string; facts: Json<Policy>; classes: Json<readonly PolicyClass[]> | null; text: string | null; hash: string | null; note: string | null;
    proposed_at: Instant | null; proposed_by: string | null; proposed_by_name: string | null; frozen_at: Instant | null; frozen_by: string | null; frozen_by_name: string | null; revision: Generated<number>;
  };
  'admission.draws': {
    centre_id: string; wave_id: string; commitment: string; secret_sealed: Uint8Array; entered_value: string | null; entered_by: string | null; entered_by_name: string | null; entered_at: Instant | null;
    public_value: string | null; confirmed_by: string | null; confirmed_by_name: string | null; settled_at: Instant | null; secret: string | null; seed: string | null;
  };
  'admission.runs': {
    centre_id: string; id: string; wave_id: string; status: string; policy_hash: string; input_hash: string; result_hash: string;
    input: Json<RunRecord>; class_ids: Json<Readonly<Record<string, string>>>; classes: Json<readonly ClassResult[]>; computed_at: Instant; computed_by: string; computed_by_name: string;
    seed: string | null; published_at: Instant | null; published_by: string | null; published_by_name: string | null;
    approved_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>; approved_by: ColumnType<string | null, string | null | undefined, string | null>;
    approved_by_name: ColumnType<string | null, string | null | undefined, string | null>; publish_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  };
  'admission.results': { centre_id: string; run_id: string; application_id: string; class_id: string | null; facts: Json<ToldApplicant> };
  'admission.late_wishes': { centre_id: string; application_id: string; class_id: string; asked_at: Instant };
  'admission.odds': { centre_id: string; wave_id: string; made_at: Instant; facts: Json<Forecast> };
  'admission.placements': { centre_id: string; class_id: string; months: number; trained: number; working: number; unknown: number; told_on: Day };
  'admission.reminders': { centre_id: string; program_id: string; phone: string; language: Generated<MessageLanguage>; asked_at: Instant };
  'admission.checks': {
    centre_id: string; application_id: string; kind: string; status: string; differing: Json<readonly string[]>; agreement: string | null; checked_at: Instant | null;
    came_by: string | null; attempts: Generated<number>; next_at: Instant; problem: string | null;
  };
  'admission.seats': { centre_id: string; class_id: string; number: number; application_id: string | null };
};

/** Admission's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<AdmissionTables>();
