import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ClassPackage } from '#waves';
import { daysAwayAtEnd, linesDue, reasonsBehind, type Reason, type Standing } from '../rules/behind.ts';
import { countLines } from '../rules/criteria.ts';
import type { Enrolment } from '../rules/enrolment.ts';
import { taughtShares } from '../rules/lessons.ts';
import { isAwayAllDay, isTaken } from '../rules/mark.ts';
import { listMarks } from '../store/attendance.ts';
import { classRules } from '../store/class-rules.ts';
import { attendanceOf, progressOf } from '../store/figures.ts';
import type { Course } from './class-course.ts';

export type TraineeStanding = Standing & { readonly reasons: readonly Reason[] };
export type ClassStanding = { readonly minimum: number; readonly ruleVersion: number; readonly of: ReadonlyMap<Id<'enrolment'>, TraineeStanding> };
type Group = { readonly class: ClassPackage; readonly course: Course; readonly enrolments: readonly Enrolment[] };

// Enough to see three days in a row without a word, holidays between them.
const daysLookedBack = 14;

/** How every trainee stands against what their class was taught, and why some fall behind; all classes in four reads. */
export async function standingsOf(tx: Transaction, groups: readonly Group[], today: Day): Promise<Map<Id<'class'>, ClassStanding>> {
  const ids = groups.flatMap((group) => group.enrolments.map((one) => one.id));
  const rules = await classRules(tx, groups.map((group) => group.class.id));
  const [attendance, progress] = [await attendanceOf(tx, ids), await progressOf(tx, ids)];
  const away = new Map<Id<'enrolment'>, boolean[]>();
  for (const { enrolment, marks } of await listMarks(tx, ids, addDays(today, -daysLookedBack), today)) {
    if (isTaken(marks)) away.set(enrolment, [...(away.get(enrolment) ?? []), isAwayAllDay(marks)]);
  }
  return new Map(groups.map(({ class: of, course, enrolments }) => {
    const { minimum, version: ruleVersion } = rules.get(of.id)!;
    const units = new Set<string>(course.units.map((unit) => unit.unitKey));
    const [due, lines] = [linesDue(course.units, taughtShares(course.lessons, today)), countLines(course.units)];
    const standings = enrolments.map((one) => {
      const { present = 0, total = 0 } = attendance.get(one.id) ?? {};
      const reached = (progress.get(one.id) ?? []).filter(({ unitKey }) => units.has(unitKey)).reduce((sum, unit) => sum + unit.reached, 0);
      const standing: Standing = { present, taken: total, reached, due, lines, daysAway: daysAwayAtEnd(away.get(one.id) ?? []) };
      return [one.id, { ...standing, reasons: one.status === 'active' ? reasonsBehind(standing, minimum) : [] }] as const;
    });
    return [of.id, { minimum, ruleVersion, of: new Map(standings) }];
  }));
}

/** The same for one class. */
export async function standingOf(tx: Transaction, of: ClassPackage, course: Course, enrolments: readonly Enrolment[], today: Day): Promise<ClassStanding> {
  return (await standingsOf(tx, [{ class: of, course, enrolments }], today)).get(of.id)!;
}
