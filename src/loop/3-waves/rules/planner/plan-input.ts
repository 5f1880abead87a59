type WorkshopType = { readonly id: string; readonly rooms: number };
type PlanInstructor = {
  readonly id: string;
  /** Kinds of workshop in which this person may teach, with evidence. */
  readonly skills: readonly string[];
  readonly leaveWeeks: readonly number[];
};
/** Money, whole units. */
type Fund = { readonly id: string; readonly budget: number };

/** A class that could run: it takes one room of its kind and one instructor for all its weeks. */
export type PlanPackage = {
  readonly id: string;
  readonly weeks: number;
  readonly workshopType: string;
  /** The first and the last week in which it may start. */
  readonly earliest: number;
  readonly latest: number;
  readonly fund: string;
  readonly cost: number;
  readonly district: string;
  /** Discounted demand it would cover, whole. */
  readonly value: number;
};

export type Placement = { readonly package: string; readonly start: number; readonly instructor: string };

/** A plan that was made before: what is published costs more to move, what is pinned does not move. */
export type PreviousPlacement = Placement & { readonly published: boolean; readonly pinned: boolean };

/** One question to the planner. Weeks count from 0. */
export type PlanInput = {
  readonly weeks: number;
  /** No class starts in these; one may be running. */
  readonly closedStartWeeks: readonly number[];
  /** What one point of fairness is worth in value. */
  readonly fairnessWeight: number;
  readonly workshopTypes: readonly WorkshopType[];
  readonly instructors: readonly PlanInstructor[];
  readonly funds: readonly Fund[];
  readonly districts: readonly string[];
  readonly packages: readonly PlanPackage[];
  readonly previous?: readonly PreviousPlacement[];
};

/** What a plan is worth: `value` of the packages that run; `fairness` 0-100, the share of its demand that the worst served district gets. */
export type PlanWorth = { readonly objective: number; readonly value: number; readonly fairness: number };
export type Plan = PlanWorth & { readonly plan: readonly Placement[] };
