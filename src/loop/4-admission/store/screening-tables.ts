import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '#kernel/instant';
import type { Criterion, Points } from '../rules/rubric.ts';
import type { SheetCells } from '../rules/sheet-rows.ts';

/** Read as it is, written as text. */
type Json<Value> = ColumnType<Value, string, string>;

/** The tables of screening, tests and scores. */
export type ScreeningTables = {
  'admission.document_checks': { centre_id: string; application_id: string; kind: string; verdict: string; note: string | null; looked_by: string; looked_by_name: string; looked_at: Instant };
  'admission.sittings': {
    centre_id: string; id: string; wave_id: string; kind: string; class_id: string | null; room: string; starts_at: Instant; ends_at: Instant; excuse_until: Instant; bring: string;
    closed_at: Instant | null; closed_by_name: string | null; version: Generated<number>;
  };
  'admission.slots': { centre_id: string; id: string; sitting_id: string; starts_at: Instant; places: number };
  'admission.bookings': {
    centre_id: string; application_id: string; kind: string; slot_id: string; moves: Generated<number>; presence: string | null; excuse: string | null; marked_at: Instant | null; marked_by_name: string | null;
  };
  'admission.rubrics': { centre_id: string; wave_id: string; criteria: Json<readonly Criterion[]>; version: Generated<number> };
  'admission.interview_scores': { centre_id: string; application_id: string; class_id: string; scorer: string; scorer_name: string; points: Json<Points>; score: number; entered_at: Instant };
  'admission.employer_sheets': {
    centre_id: string; class_id: string; paper: string; recorded_at: Instant; recorded_by: string; recorded_by_name: string; confirmed_at: Instant | null; confirmed_by: string | null; confirmed_by_name: string | null;
  };
  'admission.employer_points': { centre_id: string; class_id: string; application_id: string; score: number };
  'admission.score_sheets': {
    centre_id: string; id: string; class_id: string; file_hash: string; file_name: string; status: string; uploaded_at: Instant; uploaded_by: string; uploaded_by_name: string; confirmed_at: Instant | null;
  };
  'admission.score_sheet_rows': { centre_id: string; sheet_id: string; line: number; number: string; name: string; cells: Json<SheetCells>; is_left_out: Generated<boolean>; result: string | null };
};
