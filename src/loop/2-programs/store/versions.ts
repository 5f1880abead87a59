import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import type { Block, BlockKind, ProgramKind, ProgramVersion, Requirements, VersionStatus } from '../rules/program-version.ts';
import type { Resources } from '../rules/resources.ts';
import type { Syllabus } from '../rules/syllabus.ts';
import { tables } from './tables.ts';

type VersionFilter = { readonly ids?: readonly Id<'program-version'>[]; readonly status?: VersionStatus; readonly program?: Id<'program'> };

/** Versions with their curriculum, by program name and number. */
export async function listVersions(tx: Transaction, filter: VersionFilter): Promise<ProgramVersion[]> {
  if (filter.ids?.length === 0) return [];
  let query = tables(tx).selectFrom('programs.versions as version')
    .innerJoin('programs.programs as program', (join) => join.onRef('program.centre_id', '=', 'version.centre_id').onRef('program.id', '=', 'version.program_id'))
    .select(['version.id', 'version.program_id', 'version.number', 'version.status', 'version.objective', 'version.requirements', 'version.resources', 'version.syllabus', 'version.total_jp', 'version.published_at', 'version.version', 'version.design_id',
      'program.code', 'program.name', 'program.field', 'program.kind', 'program.occupation']);
  if (filter.ids) query = query.where('version.id', 'in', [...filter.ids]);
  if (filter.status) query = query.where('version.status', '=', filter.status);
  if (filter.program) query = query.where('version.program_id', '=', filter.program);
  const rows = await query.orderBy('program.name').orderBy('version.number', 'desc').execute();
  const blocks = await listBlocks(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id as Id<'program-version'>, program: row.program_id as Id<'program'>, code: row.code, name: row.name, field: row.field, kind: row.kind as ProgramKind,
    number: row.number, status: row.status as VersionStatus, occupation: row.occupation, objective: row.objective, requirements: row.requirements as Requirements, resources: row.resources as Resources, syllabus: row.syllabus as Syllabus,
    blocks: blocks.get(row.id) ?? [], totalJp: row.total_jp, publishedAt: row.published_at, version: row.version, design: row.design_id as Id<'cluster-design'> | null,
  }));
}

export async function getVersion(tx: Transaction, id: Id<'program-version'>): Promise<ProgramVersion | undefined> {
  return (await listVersions(tx, { ids: [id] }))[0];
}

export async function findVersions(tx: Transaction, ids: readonly Id<'program-version'>[]): Promise<Map<Id<'program-version'>, ProgramVersion>> {
  return new Map((await listVersions(tx, { ids: [...new Set(ids)] })).map((version) => [version.id, version]));
}

export const listPublished = (tx: Transaction): Promise<ProgramVersion[]> => listVersions(tx, { status: 'published' });

async function listBlocks(tx: Transaction, versions: readonly string[]): Promise<Map<string, Block[]>> {
  const blocks = new Map<string, Block[]>(versions.map((version) => [version, []]));
  if (versions.length === 0) return blocks;
  const rows = await tables(tx).selectFrom('programs.blocks').selectAll().where('version_id', 'in', [...versions]).orderBy('version_id').orderBy('position').execute();
  for (const row of rows) {
    blocks.get(row.version_id)!.push({
      kind: row.kind as BlockKind, title: row.title, jpKnowledge: row.jp_knowledge, jpSkill: row.jp_skill, ...(row.unit_key ? { unitKey: row.unit_key as UnitKey } : {}),
    });
  }
  return blocks;
}

export type ProgramOfDesign = { readonly program: Id<'program'>; readonly name: string; readonly number: number; readonly status: VersionStatus };

/** Programs that were made of a cluster design. */
export async function programsOfDesign(tx: Transaction, design: Id<'cluster-design'>): Promise<ProgramOfDesign[]> {
  const rows = await tables(tx).selectFrom('programs.versions as version')
    .innerJoin('programs.programs as program', (join) => join.onRef('program.centre_id', '=', 'version.centre_id').onRef('program.id', '=', 'version.program_id'))
    .select(['program.id', 'program.name', 'version.number', 'version.status']).where('version.design_id', '=', design).orderBy('version.id').execute();
  return rows.map((row) => ({ program: row.id as Id<'program'>, name: row.name, number: row.number, status: row.status as VersionStatus }));
}

/** Versions in use or on their way that teach any of these units, with how many of them. */
export async function versionsTeaching(tx: Transaction, units: readonly string[]): Promise<(ProgramOfDesign & { readonly units: number })[]> {
  if (units.length === 0) return [];
  const rows = await tables(tx).selectFrom('programs.blocks as block')
    .innerJoin('programs.versions as version', (join) => join.onRef('version.centre_id', '=', 'block.centre_id').onRef('version.id', '=', 'block.version_id'))
    .innerJoin('programs.programs as program', (join) => join.onRef('program.centre_id', '=', 'version.centre_id').onRef('program.id', '=', 'version.program_id'))
    .select(['program.id', 'program.name', 'version.number', 'version.status']).select(({ fn }) => fn.countAll<number>().as('units'))
    .where(sql<boolean>`block.unit_key = any(${[...new Set(units)]}::text[])`).where('version.status', '!=', 'retired')
    .groupBy(['program.id', 'program.name', 'version.number', 'version.status']).orderBy('program.name').orderBy('version.number').execute();
  return rows.map((row) => ({ program: row.id as Id<'program'>, name: row.name, number: row.number, status: row.status as VersionStatus, units: Number(row.units) }));
}
