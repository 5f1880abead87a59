import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { DesignAnswer, DesignEntry, DesignProgress, DesignStatus, DesignUnit } from '../rules/design/cluster-design.ts';
import { tables } from './tables.ts';

export type ClusterDesign = {
  readonly id: Id<'cluster-design'>; readonly name: string; readonly status: DesignStatus; readonly askedBy: string; readonly askedAt: Instant; readonly demandOn: Day;
  readonly hourCeiling: number; readonly threshold: number; readonly classes: number; readonly entries: readonly DesignEntry[]; readonly units: readonly DesignUnit[];
  readonly progress: DesignProgress | null; readonly answer: DesignAnswer | null; readonly movedAt: Instant; readonly finishedAt: Instant | null; readonly version: number;
};

type NewDesign = Omit<ClusterDesign, 'progress' | 'movedAt' | 'finishedAt' | 'version'>;

export async function addDesign(tx: Transaction, centre: Id<'centre'>, one: NewDesign): Promise<void> {
  await tables(tx).insertInto('programs.cluster_designs').values({
    centre_id: centre, id: one.id, name: one.name, status: one.status, asked_by: one.askedBy, asked_at: one.askedAt, demand_on: one.demandOn, hour_ceiling: one.hourCeiling, threshold: one.threshold,
    classes: one.classes, entries: JSON.stringify(one.entries), units: JSON.stringify(one.units), answer: one.answer ? JSON.stringify(one.answer) : null, moved_at: one.askedAt,
    finished_at: one.status === 'finished' ? one.askedAt : null,
  }).execute();
}

export async function findDesign(tx: Transaction, id: Id<'cluster-design'>): Promise<ClusterDesign | undefined> {
  const row = await tables(tx).selectFrom('programs.cluster_designs').selectAll().where('id', '=', id).executeTakeFirst();
  return row && {
    id: row.id as Id<'cluster-design'>, name: row.name, status: row.status as DesignStatus, askedBy: row.asked_by, askedAt: row.asked_at, demandOn: row.demand_on, hourCeiling: row.hour_ceiling,
    threshold: row.threshold, classes: row.classes, entries: row.entries as readonly DesignEntry[], units: row.units as readonly DesignUnit[], progress: row.progress as DesignProgress | null,
    answer: row.answer as DesignAnswer | null, movedAt: row.moved_at, finishedAt: row.finished_at, version: row.version,
  };
}

/** Nobody changes a design while another does. */
export async function lockDesign(tx: Transaction, id: Id<'cluster-design'>): Promise<void> {
  await tables(tx).selectFrom('programs.cluster_designs').select('id').where('id', '=', id).forUpdate().execute();
}

/** Begins a design that waits, or whose engine was not heard of for long. One of two who ask at once has it. */
export async function claimDesign(tx: Transaction, id: Id<'cluster-design'>, { now, silentSince }: { readonly now: Instant; readonly silentSince: Instant }): Promise<boolean> {
  const row = await tables(tx).updateTable('programs.cluster_designs').set((design) => ({ status: 'running', moved_at: now, version: design('version', '+', 1) })).where('id', '=', id)
    .where((design) => design.or([design('status', '=', 'waiting'), design.and([design('status', '=', 'running'), design('moved_at', '<', silentSince)])])).returning('id').executeTakeFirst();
  return row !== undefined;
}

type DesignFacts = Partial<Pick<ClusterDesign, 'name' | 'status' | 'hourCeiling' | 'threshold' | 'classes' | 'units' | 'progress' | 'answer' | 'finishedAt'>>;

export async function saveDesign(tx: Transaction, id: Id<'cluster-design'>, facts: DesignFacts, now: Instant): Promise<void> {
  const { name, status, hourCeiling, threshold, classes, units, progress, answer, finishedAt } = facts;
  await tables(tx).updateTable('programs.cluster_designs').set((row) => ({
    ...(name === undefined ? {} : { name }), ...(status ? { status } : {}), ...(hourCeiling ? { hour_ceiling: hourCeiling } : {}), ...(threshold ? { threshold } : {}), ...(classes ? { classes } : {}),
    ...(units ? { units: JSON.stringify(units) } : {}), ...(progress ? { progress: JSON.stringify(progress) } : {}), ...(answer ? { answer: JSON.stringify(answer) } : {}),
    ...(finishedAt ? { finished_at: finishedAt } : {}), moved_at: now, version: row('version', '+', 1),
  })).where('id', '=', id).execute();
}

export type DesignLine = Pick<ClusterDesign, 'id' | 'name' | 'status' | 'askedBy' | 'askedAt' | 'hourCeiling' | 'classes'> & { readonly entries: number; readonly weight: number | undefined };

/** Designs, the newest first. */
export async function listDesigns(tx: Transaction, limit: number, offset: number): Promise<{ lines: DesignLine[]; total: number }> {
  const { total } = await tables(tx).selectFrom('programs.cluster_designs').select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await tables(tx).selectFrom('programs.cluster_designs').select(['id', 'name', 'status', 'asked_by', 'asked_at', 'hour_ceiling', 'classes', 'entries', 'answer'])
    .orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return {
    total: Number(total),
    lines: rows.map((row) => ({
      id: row.id as Id<'cluster-design'>, name: row.name, status: row.status as DesignStatus, askedBy: row.asked_by, askedAt: row.asked_at, hourCeiling: row.hour_ceiling, classes: row.classes,
      entries: (row.entries as readonly unknown[]).length, weight: (row.answer as DesignAnswer | null)?.weight,
    })),
  };
}

/** Designs that are to be worked out and that nobody was heard of since: cut off by a kill, or never taken up. */
export async function listSilentDesigns(tx: Transaction, before: Instant): Promise<Id<'cluster-design'>[]> {
  const rows = await tables(tx).selectFrom('programs.cluster_designs').select('id').where('status', 'in', ['waiting', 'running']).where('moved_at', '<', before).execute();
  return rows.map((row) => row.id as Id<'cluster-design'>);
}

/** What the last design a person answered for said of these units: hours somebody typed, and what is needed before. */
export async function unitsOfLastDesigns(tx: Transaction, most = 20): Promise<Map<string, DesignUnit>> {
  const rows = await tables(tx).selectFrom('programs.cluster_designs').select('units').where('status', '!=', 'draft').orderBy('id', 'desc').limit(most).execute();
  const known = new Map<string, DesignUnit>();
  for (const row of rows) for (const unit of row.units as readonly DesignUnit[]) if (!known.has(unit.key)) known.set(unit.key, unit);
  return known;
}

export async function countOpenDesigns(tx: Transaction): Promise<{ drafts: number; answered: number }> {
  const rows = await tables(tx).selectFrom('programs.cluster_designs as design')
    .leftJoin('programs.versions as version', (join) => join.onRef('version.centre_id', '=', 'design.centre_id').onRef('version.design_id', '=', 'design.id'))
    .select('design.status').select(({ fn }) => fn.count<number>('design.id').distinct().as('count')).where('version.id', 'is', null).groupBy('design.status').execute();
  const count = (status: DesignStatus): number => Number(rows.find((row) => row.status === status)?.count ?? 0);
  return { drafts: count('draft'), answered: count('finished') };
}

/** Designs of the centre that wait for the engine or are in it. */
export async function countSearching(tx: Transaction): Promise<number> {
  const { n } = await tables(tx).selectFrom('programs.cluster_designs').select((eb) => eb.fn.countAll<string>().as('n')).where('status', 'in', ['waiting', 'running']).executeTakeFirstOrThrow();
  return Number(n);
}
