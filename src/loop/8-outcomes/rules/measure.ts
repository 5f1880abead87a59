import type { Id } from '#kernel/id';
import { isWorking, type CheckIn, type CheckInMonth } from './check-in.ts';

/** How the people of a class fared by one question: everybody asked, those at work, those nobody knows about. */
export type Measure = { readonly class: Id<'class'>; readonly months: CheckInMonth; readonly trained: number; readonly working: number; readonly unknown: number };

/** Counts the answers to one question class by class, as the wave report does: silence is unknown, but who left for a job works until somebody says otherwise. */
export function measure(asked: readonly Pick<CheckIn, 'class' | 'person' | 'month' | 'situation'>[], leftForJob: ReadonlySet<string>): Measure[] {
  const byClass = new Map<string, Measure>();
  for (const { class: of, person, month, situation } of asked) {
    const before = byClass.get(`${of} ${month}`) ?? { class: of, months: month, trained: 0, working: 0, unknown: 0 };
    const works = situation ? isWorking(situation) : leftForJob.has(`${person} ${of}`);
    byClass.set(`${of} ${month}`, { ...before, trained: before.trained + 1, working: before.working + (works ? 1 : 0), unknown: before.unknown + (!situation && !works ? 1 : 0) });
  }
  return [...byClass.values()];
}

export const isSame = (one: Measure, other: Measure): boolean => one.trained === other.trained && one.working === other.working && one.unknown === other.unknown;
