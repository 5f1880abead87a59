import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { TrainingError } from './errors.ts';

export const methods = ['talk', 'demonstration', 'practice', 'discussion', 'test'] as const;
export type Method = (typeof methods)[number];

/** What an instructor writes of a lesson: when, what was covered, how, and what stood in the way. */
export type JournalEntry = {
  readonly day: Day; readonly fromPeriod: number; readonly untilPeriod: number; readonly unitKey: string | undefined;
  readonly covered: string; readonly method: Method; readonly obstacles: string | undefined;
};

type Situation = {
  readonly today: Day; readonly startsOn: Day; readonly endsOn: Day;
  /** Units of the class's program. */
  readonly units: readonly string[];
  /** What the journal already holds of that day. */
  readonly sameDay: readonly Pick<JournalEntry, 'fromPeriod' | 'untilPeriod'>[];
};

/** A lesson is written down once it was held, inside the class's days, and no period twice: the hours taught are counted from here. */
export function writeEntry(entry: JournalEntry, { today, startsOn, endsOn, units, sameDay }: Situation): Result<JournalEntry, TrainingError> {
  if (entry.day > today) return fail({ code: 'training.day-ahead', field: 'day' });
  if (entry.day < startsOn || entry.day > endsOn) return fail({ code: 'training.outside-class', field: 'day', from: startsOn, until: endsOn });
  if (entry.untilPeriod < entry.fromPeriod) return fail({ code: 'training.periods-turned', field: 'untilPeriod' });
  if (entry.unitKey !== undefined && !units.includes(entry.unitKey)) return fail({ code: 'training.unknown-unit', field: 'unitKey' });
  const other = sameDay.find((one) => one.fromPeriod <= entry.untilPeriod && one.untilPeriod >= entry.fromPeriod);
  if (other) return fail({ code: 'training.periods-written', field: 'fromPeriod', from: other.fromPeriod, until: other.untilPeriod });
  return ok(entry);
}
