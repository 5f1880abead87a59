import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

export type TrainingTables = {
  'training.enrolments': {
    centre_id: string; id: string; person_id: string; class_id: string; wave_id: string; application_id: string | null; status: string;
    started_on: Day; ended_on: Day | null; reason: string | null; version: number;
  };
  /** One row a trainee and day; `marks` has one letter a period: h hadir, t tidak hadir, i izin, s sakit, - not taken. */
  'training.attendance': { centre_id: string; enrolment_id: string; day: Day; marks: string; version: number };
  /** That a day of a class was taken at all: its row is held while marks change, its version guards the grid. */
  'training.attendance_days': { centre_id: string; class_id: string; day: Day; taken_by: string; taken_at: Instant; version: number };
  /** A class without a row keeps the usual rule. */
  'training.class_rules': { centre_id: string; class_id: string; minimum_attendance: number; version: number };
  'training.journal': {
    centre_id: string; id: string; class_id: string; day: Day; from_period: number; until_period: number; unit_key: string | null; covered: string; method: string; obstacles: string | null;
    written_by: string; written_at: Instant; version: number;
  };
  'training.progress': {
    centre_id: string; enrolment_id: string; unit_key: string; criterion: string; result: string; note: string | null; judged_by: string; judged_at: Instant; version: number;
  };
  'training.evidence': {
    centre_id: string; id: string; enrolment_id: string; unit_key: string; criterion: string; file: string; file_name: string; file_kind: string; added_by: string; added_at: Instant;
  };
  'training.follow_ups': { centre_id: string; id: string; enrolment_id: string; deed: string; written_by: string; written_at: Instant };
};

/** Training's own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<TrainingTables>();
