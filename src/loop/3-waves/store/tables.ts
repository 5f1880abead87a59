import type { Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

export type WavesTables = {
  'waves.funding_sources': { centre_id: string; id: string; code: string; name: string; year: number; budget: number; from_day: Day | null; until_day: Day | null; account_code: string; rules: string; cost_of_class: number | null; version: number };
  'waves.workshops': {
    centre_id: string; id: string; code: string; name: string; field: string; stations: number; shifts: string[]; weekdays: number[]; place: string; is_active: boolean; is_mobile: Generated<boolean>; version: number;
  };
  'waves.closures': { centre_id: string; id: string; workshop_id: string; from_day: Day; until_day: Day; reason: string };
  'waves.instructors': { centre_id: string; id: string; user_id: string | null; name: string; initials: string; is_external: boolean; is_active: boolean; weekly_periods: Generated<number>; version: number };
  'waves.competences': { centre_id: string; instructor_id: string; unit_key: string; evidence: string; valid_until: Day | null };
  'waves.leaves': { centre_id: string; id: string; instructor_id: string; from_day: Day; until_day: Day; reason: string };
  'waves.waves': {
    centre_id: string; id: string; label: string; year: number; funding_source_id: string; sequence: number; status: string;
    apply_from: Day; apply_until: Day; test_on: Day; announce_on: Day; starts_on: Day; ends_on: Day; version: number;
  };
  'waves.classes': {
    centre_id: string; id: string; wave_id: string; program_version_id: string; label: string; seats: number; reserves: number; workshop_id: string | null; place: string;
    starts_on: Day; ends_on: Day; shift: string; mode: string; boarding: boolean; is_pinned: Generated<boolean>; timetable_changed_at: Generated<Instant | null>; version: number;
  };
  'waves.class_instructors': { centre_id: string; class_id: string; instructor_id: string };
  'waves.timetable_cells': {
    centre_id: string; class_id: string; day: Day; period: number; starts_at: string; ends_at: string; unit_key: string | null; block_title: string; instructor_id: string | null;
  };
  'waves.plans': {
    centre_id: string; id: string; label: string; kind: string; status: string; parent_id: string | null; assumptions: unknown; facts: unknown; question: unknown; best: unknown; answer: unknown; problem: string | null;
    seconds: number; seed: number; is_stop_asked: Generated<boolean>; asked_by: string; asked_at: Instant; heard_at: Instant; ended_at: Instant | null;
    proposed_by: string | null; proposed_by_name: string | null; approved_by_name: string | null; approved_at: Instant | null; version: Generated<number>;
  };
  'waves.class_hosts': {
    centre_id: string; class_id: string; employer_id: string; promised_hires: number; hires_month: Day; site: string; co_selects: boolean; lent_instructor_id: string | null; agreed_on: Day;
  };
  'waves.calendar_links': { centre_id: string; kind: string; subject_id: string; link_version: number };
  'waves.calendar_days': { centre_id: string; day: Day; kind: string; name: string };
  'waves.fasting_months': { centre_id: string; year: number; from_day: Day; until_day: Day };
  'waves.waiting': { centre_id: string; class_id: string; people: number };
  'waves.station_faults': { centre_id: string; id: string; workshop_id: string; station: number; condition: string; note: string; since: Day; mended_on: Day | null };
  'waves.plan_classes': { centre_id: string; plan_id: string; package: string; class_id: string };
};

/** Waves' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<WavesTables>();
