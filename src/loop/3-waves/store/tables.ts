import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';

export type WavesTables = {
  'waves.funding_sources': { centre_id: string; id: string; code: string; name: string; year: number; budget: number; version: number };
  'waves.workshops': {
    centre_id: string; id: string; code: string; name: string; field: string; stations: number; shifts: string[]; weekdays: number[]; place: string; is_active: boolean; version: number;
  };
  'waves.closures': { centre_id: string; id: string; workshop_id: string; from_day: Day; until_day: Day; reason: string };
  'waves.instructors': { centre_id: string; id: string; user_id: string | null; name: string; initials: string; is_external: boolean; is_active: boolean; version: number };
  'waves.competences': { centre_id: string; instructor_id: string; unit_key: string; evidence: string; valid_until: Day | null };
  'waves.leaves': { centre_id: string; id: string; instructor_id: string; from_day: Day; until_day: Day; reason: string };
  'waves.waves': {
    centre_id: string; id: string; label: string; year: number; funding_source_id: string; sequence: number; status: string;
    apply_from: Day; apply_until: Day; test_on: Day; announce_on: Day; starts_on: Day; ends_on: Day; version: number;
  };
  'waves.classes': {
    centre_id: string; id: string; wave_id: string; program_version_id: string; label: string; seats: number; reserves: number; workshop_id: string | null; place: string;
    starts_on: Day; ends_on: Day; shift: string; mode: string; boarding: boolean; version: number;
  };
  'waves.class_instructors': { centre_id: string; class_id: string; instructor_id: string };
  'waves.timetable_cells': {
    centre_id: string; class_id: string; day: Day; period: number; starts_at: string; ends_at: string; unit_key: string | null; block_title: string; instructor_id: string | null;
  };
};

/** Waves' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<WavesTables>();
