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
  /** Every kind of workshop it may run in, and how many weeks it takes there by the week it starts in: holidays and shifts change that. 0: it cannot start then. Absent: `workshopType` and `weeks`. */
  readonly places?: readonly { readonly workshopType: string; readonly weeks: readonly number[] }[];
  /** Who of those with the skill may teach it, and the week before which it must be over (evidence runs out); `also`: who teaches it together with them, all its weeks. Absent: all of them. */
  readonly teachers?: readonly { readonly instructor: string; readonly before: number; readonly also?: readonly string[] }[];
};

/** `workshopType` says where it runs when the package has `places` to choose from. */
export type Placement = { readonly package: string; readonly start: number; readonly instructor: string; readonly workshopType?: string };

/** Where a placement runs, and for how many weeks; 0: it cannot. */
export const kindOf = (of: PlanPackage, { workshopType }: Pick<Placement, 'workshopType'>): string => (of.places ? workshopType ?? '' : of.workshopType);
export const weeksOf = (of: PlanPackage, kind: string, start: number): number =>
  (of.places ? of.places.find((place) => place.workshopType === kind)?.weeks[start] ?? 0 : kind === of.workshopType ? of.weeks : 0);

/** Who teaches a placement together with its instructor. */
export const alsoOf = ({ teachers }: PlanPackage, { instructor }: Pick<Placement, 'instructor'>): readonly string[] =>
  [...new Set(teachers?.find((one) => one.instructor === instructor)?.also)].filter((one) => one !== instructor);

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
