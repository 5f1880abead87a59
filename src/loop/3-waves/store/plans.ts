import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { MadePlan } from '../rules/planner/make-plan.ts';
import type { PlanInput } from '../rules/planner/plan-input.ts';
import type { PlanFacts } from '../rules/year-plan/plan-facts.ts';
import type { Assumptions, BestSoFar, PlanStatus, WholePlan, YearPlan } from '../rules/year-plan/year-plan.ts';
import { tables } from './tables.ts';

const columns = [
  'id', 'label', 'kind', 'status', 'parent_id', 'assumptions', 'best', 'answer', 'problem', 'seconds', 'seed', 'is_stop_asked', 'asked_by', 'asked_at', 'heard_at', 'ended_at',
  'proposed_by', 'proposed_by_name', 'approved_by_name', 'approved_at', 'version',
] as const;
type Row = {
  id: string; label: string; kind: string; status: string; parent_id: string | null; assumptions: unknown; best: unknown; answer: unknown; problem: string | null; seconds: number; seed: number; is_stop_asked: boolean;
  asked_by: string; asked_at: Instant; heard_at: Instant; ended_at: Instant | null; proposed_by: string | null; proposed_by_name: string | null; approved_by_name: string | null; approved_at: Instant | null; version: number;
};

const readPlan = (row: Row): YearPlan => ({
  id: row.id as Id<'plan'>, label: row.label, kind: row.kind as YearPlan['kind'], status: row.status as PlanStatus, parent: (row.parent_id ?? undefined) as Id<'plan'> | undefined, assumptions: row.assumptions as Assumptions,
  best: (row.best ?? undefined) as BestSoFar | undefined, answer: (row.answer ?? undefined) as MadePlan | undefined, problem: row.problem ?? undefined, seconds: row.seconds, seed: row.seed, isStopAsked: row.is_stop_asked,
  askedBy: row.asked_by, askedAt: row.asked_at, heardAt: row.heard_at, endedAt: row.ended_at ?? undefined, proposedBy: row.proposed_by ?? undefined, proposedByName: row.proposed_by_name ?? undefined,
  approvedByName: row.approved_by_name ?? undefined, approvedAt: row.approved_at ?? undefined, version: row.version,
});

/** Plans, the newest first, without what they were made from. */
export async function listPlans(tx: Transaction, filter: { readonly parent?: Id<'plan'> } = {}): Promise<YearPlan[]> {
  let query = tables(tx).selectFrom('waves.plans').select(columns);
  if (filter.parent) query = query.where('parent_id', '=', filter.parent);
  return (await query.orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(100).execute()).map(readPlan);
}

export async function findPlan(tx: Transaction, id: Id<'plan'>): Promise<WholePlan | undefined> {
  const row = await tables(tx).selectFrom('waves.plans').select([...columns, 'facts', 'question']).where('id', '=', id).executeTakeFirst();
  return row && { ...readPlan(row), facts: row.facts as PlanFacts, question: row.question as PlanInput };
}

/** A plan is moved by one deed at a time: its search, and a person who stops it. */
export async function lockPlan(tx: Transaction, id: Id<'plan'>): Promise<YearPlan | undefined> {
  const row = await tables(tx).selectFrom('waves.plans').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readPlan(row);
}

type NewPlan = Pick<WholePlan, 'id' | 'label' | 'kind' | 'parent' | 'assumptions' | 'seconds' | 'seed' | 'facts' | 'question' | 'askedBy'> & { readonly status?: PlanStatus; readonly answer?: MadePlan; readonly now: Instant };

export async function addPlan(tx: Transaction, centre: Id<'centre'>, { id, label, kind, status = 'waiting', parent, assumptions, seconds, seed, facts, question, askedBy, answer, now }: NewPlan): Promise<void> {
  await tables(tx).insertInto('waves.plans').values({
    centre_id: centre, id, label, kind, status, parent_id: parent ?? null, assumptions: JSON.stringify(assumptions), facts: JSON.stringify(facts), question: JSON.stringify(question),
    best: null, answer: answer ? JSON.stringify(answer) : null, problem: null, seconds, seed, asked_by: askedBy, asked_at: now, heard_at: now, ended_at: status === 'waiting' ? null : now,
    proposed_by: null, proposed_by_name: null, approved_by_name: null, approved_at: null,
  }).execute();
}

type Move = {
  readonly status?: PlanStatus; readonly best?: BestSoFar; readonly answer?: MadePlan; readonly problem?: string; readonly isStopAsked?: true; readonly endedAt?: Instant; readonly heardAt?: Instant;
  readonly proposed?: { readonly by: string; readonly name: string }; readonly approved?: { readonly name: string; readonly at: Instant };
};

export async function movePlan(tx: Transaction, id: Id<'plan'>, { status, best, answer, problem, isStopAsked, endedAt, heardAt, proposed, approved }: Move): Promise<void> {
  await tables(tx).updateTable('waves.plans').set((row) => ({
    version: row('version', '+', 1),
    ...(status ? { status } : {}), ...(best ? { best: JSON.stringify(best) } : {}), ...(answer ? { answer: JSON.stringify(answer) } : {}), ...(problem ? { problem } : {}), ...(isStopAsked ? { is_stop_asked: true } : {}),
    ...(endedAt ? { ended_at: endedAt } : {}), ...(heardAt ? { heard_at: heardAt } : {}), ...(proposed ? { proposed_by: proposed.by, proposed_by_name: proposed.name } : {}), ...(approved ? { approved_by_name: approved.name, approved_at: approved.at } : {}),
  })).where('id', '=', id).execute();
}

/** Plans that are searched for, or wait to be, and that nobody was heard of since a moment. */
export async function listSilent(tx: Transaction, status: 'waiting' | 'running', since: Instant): Promise<Id<'plan'>[]> {
  const rows = await tables(tx).selectFrom('waves.plans').select('id').where('status', '=', status).where('heard_at', '<', since).orderBy('asked_at').execute();
  return rows.map((row) => row.id as Id<'plan'>);
}

/** Which classes came out of a plan, by package. */
export async function classesOfPlan(tx: Transaction, plan: Id<'plan'>): Promise<Map<string, Id<'class'>>> {
  const rows = await tables(tx).selectFrom('waves.plan_classes').select(['package', 'class_id']).where('plan_id', '=', plan).execute();
  return new Map(rows.map((row) => [row.package, row.class_id as Id<'class'>]));
}

/** Plans something was taken over from. */
export async function plansTaken(tx: Transaction): Promise<Set<string>> {
  return new Set((await tables(tx).selectFrom('waves.plan_classes').select('plan_id').distinct().execute()).map((row) => row.plan_id));
}

export async function noteClassOfPlan(tx: Transaction, centre: Id<'centre'>, plan: Id<'plan'>, of: string, id: Id<'class'>): Promise<void> {
  await tables(tx).insertInto('waves.plan_classes').values({ centre_id: centre, plan_id: plan, package: of, class_id: id }).execute();
}

/** Plans of the centre that wait for the engine or are in it. */
export async function countSearching(tx: Transaction): Promise<number> {
  const { n } = await tables(tx).selectFrom('waves.plans').select((eb) => eb.fn.countAll<string>().as('n')).where('status', 'in', ['waiting', 'running']).executeTakeFirstOrThrow();
  return Number(n);
}
