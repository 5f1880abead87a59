import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { taughtShares } from '../rules/lessons.ts';
import type { Judgement } from '../store/progress.ts';
import type { SampleClass } from './sample-trainees.ts';

/** What each has shown of what was taught so far: nearly everything, or half of it when somebody is away or slow. */
export function sampleProgress({ course, trainees, manners, daysTaken, writer, isOver }: SampleClass, today: Day, momentOf: (day: Day) => Instant): Omit<Judgement, 'version'>[] {
  const last = daysTaken.at(-1);
  if (!last) return [];
  return trainees.flatMap((trainee, at) => {
    const manner = manners.get(trainee.id) ?? 'steady';
    const until = trainee.endedOn ?? today;
    const shares = taughtShares(course.lessons, isOver && trainee.status === 'completed' ? '2199-12-31' as Day : until);
    return course.units.flatMap((unit, number) => {
      const share = shares.get(unit.unitKey) ?? 0;
      // In a class that ended the slow ones caught up but for one unit.
      const reach = manner === 'steady' || (isOver && trainee.status === 'completed' && !(manner === 'slow' && number === at % course.units.length)) ? 1 : 0.4;
      const judged = Math.floor(unit.lines.length * share * (reach === 1 ? 1 : isOver ? 1 : 0.6));
      return unit.lines.slice(0, judged).map((line, index) => {
        const isShown = reach === 1 ? isOver || (at + number + index) % 11 !== 0 : index < Math.floor(judged * reach);
        return {
          enrolment: trainee.id, unitKey: unit.unitKey, criterion: line.criterion, result: isShown ? 'competent' as const : 'not-yet' as const,
          note: isShown ? undefined : 'Perlu diulang dengan pendampingan.', by: writer, at: momentOf(last),
        };
      });
    });
  });
}
