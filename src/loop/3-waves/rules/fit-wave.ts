import { daysBetween, type Day } from '#kernel/day';
import type { Gap } from './board.ts';
import { periodsADay } from './fill-gap.ts';

type Lasting = { readonly startsOn: Day; readonly endsOn: Day };
type Place<Wave> = { readonly wave: Wave; readonly startsOn: Day; readonly endsOn: Day };

/** The first wave whose days share enough whole weeks with a gap for so many periods, and those shared days; none where a class would have to leave its wave. */
export function fitWave<Wave extends Lasting>({ first, last, weeks, workdays }: Pick<Gap, 'first' | 'last' | 'weeks' | 'workdays'>, jp: number, waves: readonly Wave[]): Place<Wave> | undefined {
  for (const wave of waves) {
    const [startsOn, endsOn] = [wave.startsOn > first ? wave.startsOn : first, wave.endsOn < last ? wave.endsOn : last];
    // From a Monday to a Friday is a whole week of lessons.
    const whole = Math.floor((daysBetween(startsOn, endsOn) + 3) / 7);
    if (whole > 0 && jp <= whole * (workdays / weeks) * periodsADay) return { wave, startsOn, endsOn };
  }
  return undefined;
}
