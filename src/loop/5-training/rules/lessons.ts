import { addDays, weekday, type Day } from '#kernel/day';
import type { UnitKey } from '#standards';

/** One lesson period of a class: when, and what is taught. */
export type Lesson = { readonly day: Day; readonly period: number; readonly startsAt: string; readonly endsAt: string; readonly unitKey: UnitKey | undefined; readonly blockTitle: string };

type Block = { readonly unitKey?: UnitKey | undefined; readonly title: string; readonly jpKnowledge: number; readonly jpSkill: number };
type Calendar = { readonly periodsOn: (weekday: number) => readonly { readonly number: number; readonly from: string; readonly until: string }[]; readonly isHoliday: (day: Day) => boolean };

/** A class without a timetable is still held: the blocks of its program one after another in the usual hours, holidays left out. */
export function plainLessons({ startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }, blocks: readonly Block[], { periodsOn, isHoliday }: Calendar): Lesson[] {
  const queue = blocks.map((block) => ({ unitKey: block.unitKey, title: block.title, left: block.jpKnowledge + block.jpSkill }));
  const lessons: Lesson[] = [];
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    if (isHoliday(day)) continue;
    for (const { number, from, until } of periodsOn(weekday(day))) {
      while (queue[0]?.left === 0) queue.shift();
      const block = queue[0];
      if (block) block.left -= 1;
      lessons.push({ day, period: number, startsAt: from, endsAt: until, unitKey: block?.unitKey, blockTitle: block?.title ?? '' });
    }
  }
  return lessons;
}

export const lessonsOn = (lessons: readonly Lesson[], day: Day): Lesson[] => lessons.filter((lesson) => lesson.day === day);
export const lessonDays = (lessons: readonly Lesson[]): Day[] => [...new Set(lessons.map((lesson) => lesson.day))];

/** How much of each unit was taught before a day, as a share of its periods. */
export function taughtShares(lessons: readonly Lesson[], before: Day): Map<UnitKey, number> {
  const sums = new Map<UnitKey, { taught: number; all: number }>();
  for (const { unitKey, day } of lessons) {
    if (!unitKey) continue;
    const sum = sums.get(unitKey) ?? { taught: 0, all: 0 };
    sums.set(unitKey, { taught: sum.taught + (day < before ? 1 : 0), all: sum.all + 1 });
  }
  return new Map([...sums].map(([unit, { taught, all }]) => [unit, taught / all]));
}
