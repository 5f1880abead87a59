import type { Id } from '#kernel/id';
import type { Gap } from './board.ts';

/** Lesson periods of a working day, at most: what a class can be taught in a stretch of days. */
export const periodsADay = 8;

export type Teachable = { readonly program: Id<'program'>; readonly version: Id<'program-version'>; readonly name: string; readonly field: string; readonly jp: number; readonly wanted: number };

const shownAtMost = 3;

/** Programs of the workshop's own field that fit into a gap, those with the most people still without a seat first. */
export function fillGap({ workdays }: Pick<Gap, 'workdays'>, field: string, programs: readonly Teachable[]): Teachable[] {
  return programs.filter((one) => one.field === field && one.jp <= workdays * periodsADay)
    .sort((one, other) => other.wanted - one.wanted || other.jp - one.jp || (one.name < other.name ? -1 : 1)).slice(0, shownAtMost);
}
