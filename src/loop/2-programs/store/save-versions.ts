import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { totalJp, type Block, type Requirements, type VersionStatus } from '../rules/program-version.ts';
import { noResources, type Resources } from '../rules/resources.ts';
import type { Syllabus } from '../rules/syllabus.ts';
import { tables } from './tables.ts';

export type NewVersion = {
  readonly id: Id<'program-version'>; readonly program: Id<'program'>; readonly number: number; readonly status: VersionStatus; readonly objective: string;
  readonly requirements: Requirements; readonly resources?: Resources; readonly syllabus?: Syllabus; readonly blocks: readonly Block[]; readonly totalJp: number;
  readonly proposedBy?: string; readonly proposedAt?: Instant; readonly publishedBy?: string; readonly publishedAt?: Instant;
  /** The cluster design it came from. */
  readonly design?: Id<'cluster-design'>;
};

/** Adds versions with their curriculum; the database takes blocks of no published version, so the status is written last. */
export async function addVersions(tx: Transaction, centre: Id<'centre'>, versions: readonly NewVersion[]): Promise<void> {
  await tables(tx).insertInto('programs.versions').values(versions.map((one) => ({
    centre_id: centre, id: one.id, program_id: one.program, number: one.number, status: 'draft', objective: one.objective, requirements: JSON.stringify(one.requirements), resources: JSON.stringify(one.resources ?? noResources), syllabus: JSON.stringify(one.syllabus ?? {}),
    total_jp: one.totalJp, proposed_by: one.proposedBy ?? null, proposed_at: one.proposedAt ?? null, published_by: one.publishedBy ?? null, published_at: one.publishedAt ?? null,
    evidence: null, version: 1, design_id: one.design ?? null,
  }))).execute();
  const blocks = versions.flatMap((one) => blockRows(centre, one.id, one.blocks));
  if (blocks.length > 0) await tables(tx).insertInto('programs.blocks').values(blocks).execute();
  for (const status of ['proposed', 'published', 'retired'] as const) {
    const ids = versions.filter((one) => one.status === status).map((one) => one.id);
    if (ids.length > 0) await tables(tx).updateTable('programs.versions').set({ status }).where('id', 'in', ids).execute();
  }
}

const blockRows = (centre: Id<'centre'>, version: string, blocks: readonly Block[]) => blocks.map((block, position) => ({
  centre_id: centre, version_id: version, position, kind: block.kind, unit_key: block.unitKey ?? null, title: block.title, jp_knowledge: block.jpKnowledge, jp_skill: block.jpSkill,
}));

/** Writes a curriculum anew; its sum is written with it, so the two always agree. Hold the version's lock. */
export async function saveBlocks(tx: Transaction, centre: Id<'centre'>, version: Id<'program-version'>, blocks: readonly Block[]): Promise<void> {
  await tables(tx).deleteFrom('programs.blocks').where('version_id', '=', version).execute();
  if (blocks.length > 0) await tables(tx).insertInto('programs.blocks').values(blockRows(centre, version, blocks)).execute();
  await tables(tx).updateTable('programs.versions').set((row) => ({ total_jp: totalJp(blocks), version: row('version', '+', 1) })).where('id', '=', version).execute();
}

type VersionFacts = Partial<{
  readonly status: VersionStatus; readonly objective: string; readonly requirements: Requirements; readonly resources: Resources; readonly syllabus: Syllabus; readonly proposedBy: string | null; readonly proposedAt: Instant | null;
  readonly publishedBy: string; readonly publishedAt: Instant; readonly evidence: unknown;
}>;

/** Changes a version somebody holds the lock of. */
export async function saveVersion(tx: Transaction, id: Id<'program-version'>, facts: VersionFacts): Promise<void> {
  const { status, objective, requirements, resources, syllabus, proposedBy, proposedAt, publishedBy, publishedAt, evidence } = facts;
  await tables(tx).updateTable('programs.versions').set((row) => ({
    ...(status ? { status } : {}), ...(objective === undefined ? {} : { objective }), ...(requirements ? { requirements: JSON.stringify(requirements) } : {}), ...(resources ? { resources: JSON.stringify(resources) } : {}), ...(syllabus ? { syllabus: JSON.stringify(syllabus) } : {}),
    ...(proposedBy === undefined ? {} : { proposed_by: proposedBy }), ...(proposedAt === undefined ? {} : { proposed_at: proposedAt }),
    ...(publishedBy === undefined ? {} : { published_by: publishedBy }), ...(publishedAt === undefined ? {} : { published_at: publishedAt }),
    ...(evidence === undefined ? {} : { evidence: JSON.stringify(evidence) }), version: row('version', '+', 1),
  })).where('id', '=', id).execute();
}

/** Nobody changes a version while another decides on it. */
export async function lockVersion(tx: Transaction, id: Id<'program-version'>): Promise<void> {
  await tables(tx).selectFrom('programs.versions').select('id').where('id', '=', id).forUpdate().execute();
}
