import type { Generated } from 'kysely';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

type ProgramsTables = {
  'programs.programs': { centre_id: string; id: string; code: string; name: string; field: string; kind: string; occupation: string };
  'programs.versions': {
    centre_id: string; id: string; program_id: string; number: number; status: string; objective: string; requirements: unknown; resources: unknown; syllabus: Generated<unknown>; total_jp: number;
    proposed_by: string | null; proposed_at: Instant | null; published_by: string | null; published_at: Instant | null; evidence: unknown; version: number; design_id: string | null;
  };
  'programs.cluster_designs': {
    centre_id: string; id: string; name: string; status: string; asked_by: string; asked_at: Instant; demand_on: Day; hour_ceiling: number; threshold: number; classes: number;
    entries: unknown; units: unknown; progress: Generated<unknown>; answer: unknown; moved_at: Instant; finished_at: Instant | null; version: Generated<number>;
  };
  'programs.blocks': {
    centre_id: string; version_id: string; position: number; kind: string; unit_key: string | null; title: string; jp_knowledge: number; jp_skill: number;
  };
};

/** Programs' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<ProgramsTables>();
