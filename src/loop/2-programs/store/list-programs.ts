import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ProgramKind, VersionStatus } from '../rules/program-version.ts';
import { tables } from './tables.ts';

export type ProgramFilter = { readonly q?: string | undefined; readonly kind?: ProgramKind | undefined; readonly status?: VersionStatus | undefined; readonly field?: string | undefined; readonly sort?: 'name' | 'jp' | undefined };
export type ProgramLine = {
  readonly id: Id<'program'>; readonly code: string; readonly name: string; readonly field: string; readonly kind: ProgramKind; readonly occupation: string;
  readonly version: Id<'program-version'>; readonly number: number; readonly status: VersionStatus; readonly totalJp: number; readonly units: number;
};

/** One page of programs, each with its newest version, and how many the filter has in all. */
export async function listPrograms(tx: Transaction, { q, kind, status, field, sort }: ProgramFilter, limit: number, offset: number): Promise<{ lines: ProgramLine[]; total: number }> {
  const newest = tables(tx).selectFrom('programs.versions').select(['centre_id', 'program_id', 'id', 'number', 'status', 'total_jp'])
    .distinctOn(['centre_id', 'program_id']).orderBy('centre_id').orderBy('program_id').orderBy('number', 'desc').as('version');
  let query = tables(tx).selectFrom('programs.programs as program')
    .innerJoin(newest, (join) => join.onRef('version.centre_id', '=', 'program.centre_id').onRef('version.program_id', '=', 'program.id'));
  for (const word of (q ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
    const pattern = `%${word.replace(/[%_\\]/g, '\\$&')}%`;
    query = query.where((where) => where.or([where('program.name', 'ilike', pattern), where('program.code', 'ilike', pattern)]));
  }
  if (kind) query = query.where('program.kind', '=', kind);
  if (field) query = query.where('program.field', '=', field);
  if (status) query = query.where('version.status', '=', status);
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query
    .select(['program.id', 'program.code', 'program.name', 'program.field', 'program.kind', 'program.occupation', 'version.id as version', 'version.number', 'version.status', 'version.total_jp'])
    .select((select) => select.selectFrom('programs.blocks as block').whereRef('block.version_id', '=', 'version.id').where('block.kind', '=', 'unit').select(({ fn }) => fn.countAll<number>().as('units')).as('units'))
    .orderBy(sort === 'jp' ? 'version.total_jp' : 'program.name', sort === 'jp' ? 'desc' : 'asc').orderBy('program.id').limit(limit).offset(offset).execute();
  return {
    total: Number(total),
    lines: rows.map(({ total_jp, ...row }) => ({
      ...row, id: row.id as Id<'program'>, version: row.version as Id<'program-version'>, kind: row.kind as ProgramKind, status: row.status as VersionStatus, totalJp: total_jp, units: Number(row.units ?? 0),
    })),
  };
}

/** How many newest versions stand where: what waits for whom. */
export async function countByStatus(tx: Transaction): Promise<Map<VersionStatus, number>> {
  const rows = await tables(tx).selectFrom('programs.versions').select(['status']).select(({ fn }) => fn.countAll<number>().as('count')).groupBy('status').execute();
  return new Map(rows.map((row) => [row.status as VersionStatus, Number(row.count)]));
}

export type Approval = { readonly proposedBy: string | undefined; readonly proposedAt: string | undefined; readonly publishedBy: string | undefined; readonly publishedAt: string | undefined; readonly evidence: unknown };

/** Who proposed and who published a version, and the demand shown at that moment. */
export async function approvalOf(tx: Transaction, version: Id<'program-version'>): Promise<Approval> {
  const row = await tables(tx).selectFrom('programs.versions').select(['proposed_by', 'proposed_at', 'published_by', 'published_at', 'evidence']).where('id', '=', version).executeTakeFirstOrThrow();
  return { proposedBy: row.proposed_by ?? undefined, proposedAt: row.proposed_at ?? undefined, publishedBy: row.published_by ?? undefined, publishedAt: row.published_at ?? undefined, evidence: row.evidence };
}
