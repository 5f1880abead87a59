import type { Transaction } from '#platform/database/transaction';
import type { ClassPackage } from '#waves';
import { courseOf, type Course } from './class-course.ts';

const secondsKept = 60;
const known = new Map<string, { readonly at: number; readonly course: Course }>();

/**
 * Courses of many classes for counters that stand on every page: a timetable changes a few times a year and is thousands of rows,
 * so it is read again once a minute only. Attendance and progress are never remembered.
 */
export async function rememberedCourses(tx: Transaction, classes: readonly ClassPackage[]): Promise<Map<string, Course>> {
  const courses = new Map<string, Course>();
  if (known.size > 500) known.clear();
  for (const one of classes) {
    const key = `${one.id} ${one.version}`;
    const kept = known.get(key);
    const isFresh = kept !== undefined && performance.now() - kept.at < secondsKept * 1000;
    const course = isFresh ? kept.course : await courseOf(tx, one);
    if (!isFresh) known.set(key, { at: performance.now(), course });
    courses.set(one.id, course);
  }
  return courses;
}
