import type { Lesson } from './lessons.ts';

/** A code works from ten minutes before its period: people come in before the bell. */
export const minutesEarly = 10;
/** A pause this long ends a session: who was there before it shows again after it. */
const pauseThatParts = 30;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The period running at a time of day, or the one about to begin; `minute` counts from midnight in the centre's zone. */
export function runningLesson(today: readonly Lesson[], minute: number): Lesson | undefined {
  const inside = today.find((lesson) => minute >= minutesOf(lesson.startsAt) && minute < minutesOf(lesson.endsAt));
  return inside ?? today.find((lesson) => minute >= minutesOf(lesson.startsAt) - minutesEarly && minute <= minutesOf(lesson.endsAt));
}

/** A code says somebody is there for the rest of the session, up to the next long pause: one code in the morning, one after it. */
export function restOfSession(today: readonly Lesson[], running: Lesson): number[] {
  const rest: number[] = [];
  let until = running.endsAt;
  for (const lesson of today.filter((one) => one.period >= running.period)) {
    if (minutesOf(lesson.startsAt) - minutesOf(until) >= pauseThatParts) break;
    rest.push(lesson.period);
    until = lesson.endsAt;
  }
  return rest;
}

/** The next period of the day that has not begun. */
export const nextLesson = (today: readonly Lesson[], minute: number): Lesson | undefined => today.find((lesson) => minutesOf(lesson.startsAt) > minute);
