import type { Day } from '#kernel/day';

type Cell = { readonly day: Day; readonly period: number; readonly unitKey: string | undefined; readonly blockTitle: string };
export type LessonRun = { readonly day: Day; readonly from: number; readonly until: number; readonly unitKey: string | undefined; readonly title: string };

/** Periods in a row on the same thing are one lesson: a line of the journal each. */
export function lessonRuns(cells: readonly Cell[]): LessonRun[] {
  const runs: LessonRun[] = [];
  for (const { day, period, unitKey, blockTitle } of cells) {
    const last = runs.at(-1);
    if (last && last.day === day && last.until === period - 1 && last.unitKey === unitKey && last.title === blockTitle) runs[runs.length - 1] = { ...last, until: period };
    else runs.push({ day, from: period, until: period, unitKey, title: blockTitle });
  }
  return runs;
}
