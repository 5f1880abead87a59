import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

type ProgramsTables = {
  'programs.programs': { centre_id: string; id: string; code: string; name: string; field: string; kind: string; occupation: string };
  'programs.versions': {
    centre_id: string; id: string; program_id: string; number: number; status: string; objective: string; requirements: unknown; resources: unknown; total_jp: number;
    proposed_by: string | null; proposed_at: Instant | null; published_by: string | null; published_at: Instant | null; evidence: unknown; version: number;
  };
  'programs.blocks': {
    centre_id: string; version_id: string; position: number; kind: string; unit_key: string | null; title: string; jp_knowledge: number; jp_skill: number;
  };
};

/** Programs' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<ProgramsTables>();
