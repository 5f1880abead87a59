import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { ToldApplicant } from '../rules/result-of-wave.ts';
import type { RunRecord } from '../rules/run-record.ts';
import type { ClassResult } from '../rules/run/run-result.ts';
import { addRows } from './new-applications.ts';
import { tables } from './tables.ts';

export type Run = {
  readonly id: Id<'run'>; readonly wave: Id<'wave'>; readonly status: 'computed' | 'approved' | 'published' | 'replaced';
  readonly policyHash: string; readonly inputHash: string; readonly resultHash: string; readonly classes: readonly ClassResult[];
  /** Our key of each class by its name in the bundle; empty for runs from before there were names. */
  readonly classIds: Readonly<Record<string, string>>;
  readonly computedAt: Instant; readonly computedBy: string; readonly computedByName: string;
  /** By whom it was approved, and the minute at which it becomes, or was to become, public. */
  readonly approvedAt: Instant | null; readonly approvedByName: string | null; readonly publishAt: Instant | null;
  readonly seed: string | null; readonly publishedAt: Instant | null; readonly publishedByName: string | null;
};

type NewRun = Omit<Run, 'status' | 'seed' | 'publishedAt' | 'publishedByName' | 'approvedAt' | 'approvedByName' | 'publishAt'> & { readonly record: RunRecord; readonly applicants: readonly ToldApplicant[] };

/** Keeps a run that passed its check; an earlier one that was not published is replaced. */
export async function addRun(tx: Transaction, centre: Id<'centre'>, run: NewRun): Promise<void> {
  await tables(tx).updateTable('admission.runs').set({ status: 'replaced' }).where('wave_id', '=', run.wave).where('status', '=', 'computed').execute();
  await addRows(tx, 'admission.runs', [{
    centre_id: centre, id: run.id, wave_id: run.wave, status: 'computed', policy_hash: run.policyHash, input_hash: run.inputHash, result_hash: run.resultHash,
    input: JSON.stringify(run.record), class_ids: JSON.stringify(run.classIds), classes: JSON.stringify(run.classes), computed_at: run.computedAt, computed_by: run.computedBy, computed_by_name: run.computedByName,
    seed: null, published_at: null, published_by: null, published_by_name: null,
  }]);
  await addRows(tx, 'admission.results', run.applicants.map((one) => ({
    centre_id: centre, run_id: run.id, application_id: one.applicant, class_id: one.class ?? null, facts: JSON.stringify(one),
  })));
}

const columns = ['id', 'wave_id', 'status', 'policy_hash', 'input_hash', 'result_hash', 'class_ids', 'computed_at', 'computed_by', 'computed_by_name', 'approved_at', 'approved_by_name', 'publish_at', 'seed', 'published_at', 'published_by_name'] as const;

/** The run that counts for a wave: the published one, otherwise the latest computed. What is approved is not public before its minute. */
export async function findRun(tx: Transaction, wave: Id<'wave'>): Promise<Run | undefined> {
  const row = await tables(tx).selectFrom('admission.runs').select(columns).where('wave_id', '=', wave).where('status', 'in', ['computed', 'approved', 'published'])
    .orderBy('published_at', (order) => order.desc().nullsLast()).orderBy('computed_at', 'desc').limit(1).executeTakeFirst();
  return row && readRun(row, await classesOf(tx, row.id));
}

const kept = new Map<string, readonly ClassResult[]>();
const mostKept = 8;

/** What a run decided class by class. It never changes (another computation is another run) and in a large wave it is long: on the day of the result thousands of pages ask for it. */
async function classesOf(tx: Transaction, id: string): Promise<readonly ClassResult[]> {
  const known = kept.get(id);
  if (known) return known;
  const { classes } = await tables(tx).selectFrom('admission.runs').select('classes').where('id', '=', id).executeTakeFirstOrThrow();
  if (kept.size >= mostKept) kept.clear();
  kept.set(id, classes);
  return classes;
}

/** The name of a class in a run's bundle. */
export const nameInRun = ({ classIds }: Pick<Run, 'classIds'>, of: string): string => Object.entries(classIds).find(([, key]) => key === of)?.[0] ?? of;

/** The run held for publishing, so that two officers do not publish at once. */
export async function lockRun(tx: Transaction, id: Id<'run'>): Promise<Run | undefined> {
  const row = await tables(tx).selectFrom('admission.runs').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readRun(row, await classesOf(tx, row.id));
}

type Approval = { readonly user: string; readonly name: string; readonly now: Instant; readonly publishAt: Instant };

/** A second person has approved; nobody outside reads it before its minute. */
export async function approveRun(tx: Transaction, id: Id<'run'>, { user, name, now, publishAt }: Approval): Promise<void> {
  await tables(tx).updateTable('admission.runs').set({ status: 'approved', approved_at: now, approved_by: user, approved_by_name: name, publish_at: publishAt }).where('id', '=', id).where('status', '=', 'computed').execute();
}

export async function unapproveRun(tx: Transaction, id: Id<'run'>): Promise<void> {
  await tables(tx).updateTable('admission.runs').set({ status: 'computed', approved_at: null, approved_by: null, approved_by_name: null, publish_at: null }).where('id', '=', id).where('status', '=', 'approved').execute();
}

/** Approved results whose minute has come. */
export async function listDueRuns(tx: Transaction, now: Instant): Promise<Id<'run'>[]> {
  const rows = await tables(tx).selectFrom('admission.runs').select('id').where('status', '=', 'approved').where('publish_at', '<=', now).orderBy('publish_at').execute();
  return rows.map((row) => row.id as Id<'run'>);
}

/** From here on the result is public; it carries the name of whoever approved it. */
export async function publishRun(tx: Transaction, id: Id<'run'>, now: Instant): Promise<void> {
  await tables(tx).updateTable('admission.runs')
    .set((of) => ({ status: 'published', seed: sql<string>`input ->> 'seed'`, published_at: now, published_by: of.ref('approved_by'), published_by_name: of.ref('approved_by_name') })).where('id', '=', id).where('status', '=', 'approved').execute();
}

/** What the run decided from: with it anybody computes it again. */
export async function findRunRecord(tx: Transaction, id: Id<'run'>): Promise<RunRecord> {
  return (await tables(tx).selectFrom('admission.runs').select('input').where('id', '=', id).executeTakeFirstOrThrow()).input;
}

/** What everybody was told, by receipt number. */
export async function listResults(tx: Transaction, run: Id<'run'>): Promise<Map<string, ToldApplicant>> {
  const rows = await tables(tx).selectFrom('admission.results as result')
    .innerJoin('admission.applications as application', (join) => join.onRef('application.centre_id', '=', 'result.centre_id').onRef('application.id', '=', 'result.application_id'))
    .select(['application.number', 'result.facts']).where('result.run_id', '=', run).orderBy('application.number').execute();
  return new Map(rows.map((row) => [row.number!, row.facts]));
}

/** What one applicant was told. */
export async function findResult(tx: Transaction, run: Id<'run'>, application: Id<'application'>): Promise<ToldApplicant | undefined> {
  return (await tables(tx).selectFrom('admission.results').select('facts').where('run_id', '=', run).where('application_id', '=', application).executeTakeFirst())?.facts;
}

type Row = {
  id: string; wave_id: string; status: string; policy_hash: string; input_hash: string; result_hash: string; class_ids: Readonly<Record<string, string>>;
  computed_at: Instant; computed_by: string; computed_by_name: string; approved_at: Instant | null; approved_by_name: string | null; publish_at: Instant | null; seed: string | null; published_at: Instant | null; published_by_name: string | null;
};

const readRun = (row: Row, classes: readonly ClassResult[]): Run => ({
  id: row.id as Id<'run'>, wave: row.wave_id as Id<'wave'>, status: row.status as Run['status'], policyHash: row.policy_hash, inputHash: row.input_hash, resultHash: row.result_hash,
  classes, classIds: row.class_ids, computedAt: row.computed_at, computedBy: row.computed_by, computedByName: row.computed_by_name,
  approvedAt: row.approved_at, approvedByName: row.approved_by_name, publishAt: row.publish_at, seed: row.seed, publishedAt: row.published_at, publishedByName: row.published_by_name,
});
