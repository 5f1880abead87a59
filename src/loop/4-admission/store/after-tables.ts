import type { ColumnType } from 'kysely';
import type { Instant } from '#kernel/instant';

/** Tables of what happens after the result. */
export type AfterTables = {
  'admission.pauses': {
    centre_id: string; class_id: string; paused_at: Instant; paused_by: string; paused_by_name: string; why: string; resumed_at: Instant | null; resumed_by: string | null; resumed_by_name: string | null;
  };
  'admission.seat_moves': { centre_id: string; id: string; class_id: string; application_id: string; kind: string; place: number | null; at: Instant; by_name: string };
  'admission.objections': {
    centre_id: string; id: string; wave_id: string; application_id: string; reason: string; text: string; file_hash: string | null; file_name: string | null; filed_at: Instant; assisted_by_name: string | null;
    due_at: Instant; status: string; answer: string | null; answered_at: Instant | null; answered_by: string | null; answered_by_name: string | null;
  };
  'admission.corrections': {
    centre_id: string; id: string; wave_id: string; application_id: string; class_id: string; test: number | null; interview: number | null; proved: ColumnType<readonly string[] | null, string | null, string | null>; why: string; status: string;
    proposed_at: Instant; proposed_by: string; proposed_by_name: string; decided_at: Instant | null; decided_by: string | null; decided_by_name: string | null;
  };
};
