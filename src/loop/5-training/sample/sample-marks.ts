import type { Random } from '#kernel/random';
import { withMarks, type Mark } from '../rules/mark.ts';
import type { DayMarks } from '../store/attendance.ts';
import type { Manner, SampleClass } from './sample-trainees.ts';

/** Of a hundred days: away without a word, on leave, sick, late for the first periods. */
const days: Readonly<Record<Manner, readonly [away: number, leave: number, sick: number, late: number]>> = { steady: [0, 1, 2, 4], slow: [1, 3, 3, 10], away: [26, 5, 5, 18] };

const always = [0, 0, 0, 0] as const;

/** Who was there in which period, for every day that was held while they were in the class. */
export function sampleMarks({ trainees, manners, course, daysTaken }: SampleClass, random: Random): DayMarks[] {
  const periods = new Map(daysTaken.map((day) => [day, course.lessons.filter((lesson) => lesson.day === day).map((lesson) => lesson.period)]));
  return trainees.flatMap((trainee) => {
    const chances = days[manners.get(trainee.id) ?? 'steady'];
    // Whoever completed was there as often as the rule of the class asks.
    let mayMiss = trainee.status === 'completed' ? Math.floor(daysTaken.length * 0.15) : daysTaken.length;
    return daysTaken.filter((day) => !trainee.endedOn || day <= trainee.endedOn).map((day) => {
      const marks = dayOf(mayMiss > 0 ? chances : always, periods.get(day)!, random);
      if (marks.some(([, mark]) => mark !== 'present')) mayMiss -= 1;
      return { enrolment: trainee.id, day, marks: withMarks(undefined, new Map(marks)) };
    });
  });
}

function dayOf([away, leave, sick, late]: readonly [number, number, number, number], periods: readonly number[], random: Random): (readonly [number, Mark])[] {
  const drawn = random.next() * 100;
  const all = (mark: Mark) => periods.map((period) => [period, mark] as const);
  if (drawn < away) return all('absent');
  if (drawn < away + leave) return all('leave');
  if (drawn < away + leave + sick) return all('sick');
  return drawn < away + leave + sick + late ? all('present').map(([period, mark], at) => [period, at < 2 ? 'absent' : mark] as const) : all('present');
}
