import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { MadePlan } from '../planner/make-plan.ts';
import type { Placement, PlanInput } from '../planner/plan-input.ts';
import type { PlanFacts } from './plan-facts.ts';

export const planStatuses = ['waiting', 'running', 'done', 'stopped', 'cut-off', 'failed', 'discarded'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What is supposed otherwise than it is, in a plan that only asks "what if". */
export type Assumptions = {
  readonly fund?: Id<'funding-source'>; readonly budgetMore?: number;
  readonly away?: Id<'instructor'>; readonly awayFrom?: Day; readonly awayUntil?: Day;
  readonly renewed?: Id<'instructor'>;
  readonly closed?: Id<'workshop'>; readonly closedFrom?: Day; readonly closedUntil?: Day;
  readonly fairnessWeight?: number;
};

/** The best plan known so far, and after how many seconds it was found. */
export type BestSoFar = { readonly worth: number; readonly plan: readonly Placement[]; readonly seconds: number };

export type YearPlan = {
  readonly id: Id<'plan'>; readonly label: string; readonly kind: PlanFacts['kind']; readonly status: PlanStatus; readonly parent: Id<'plan'> | undefined; readonly assumptions: Assumptions;
  readonly best: BestSoFar | undefined; readonly answer: MadePlan | undefined; /** A code of ours, or what broke. */ readonly problem: string | undefined;
  readonly seconds: number; readonly seed: number; readonly isStopAsked: boolean;
  readonly askedBy: string; readonly askedAt: Instant; readonly heardAt: Instant; readonly endedAt: Instant | undefined;
  readonly proposedBy: string | undefined; readonly proposedByName: string | undefined; readonly approvedByName: string | undefined; readonly approvedAt: Instant | undefined; readonly version: number;
};

/** A plan with what it was made from. */
export type WholePlan = YearPlan & { readonly facts: PlanFacts; readonly question: PlanInput };

/** Searches of one centre that wait or run at once: each takes a processor for minutes. */
export const mostSearches = 5;
export const isSearching = ({ status }: Pick<YearPlan, 'status'>): boolean => status === 'waiting' || status === 'running';

/** The placements there are to read: the answer, or after a cut the best that was noted. */
export const placementsOf = ({ answer, best }: Pick<YearPlan, 'answer' | 'best'>): readonly Placement[] | undefined => answer?.plan ?? best?.plan;
