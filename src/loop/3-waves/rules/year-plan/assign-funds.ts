import type { Id } from '#kernel/id';
import { addDays } from '#kernel/day';
import type { PlanFacts, WantedPackage } from './plan-facts.ts';
import { guessOf } from './price-of.ts';

/** Whose money pays for which class that could be opened: the most wanted first, each from the source with most left that can still pay; where none can, from the largest, and the plan says so. */
export function assignFunds(wanted: readonly WantedPackage[], { funds, mondays, costOfClass, programs }: Pick<PlanFacts, 'funds' | 'mondays' | 'costOfClass' | 'programs'>): Map<string, Id<'funding-source'>> {
  const open = funds.filter(({ from, until }) => from <= addDays(mondays.at(-1)!, 6) && until >= mondays[0]!).map((fund) => ({ id: fund.id, left: fund.left }));
  const chosen = new Map<string, Id<'funding-source'>>();
  for (const one of [...wanted].sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))) {
    const [fund] = [...open].sort((a, b) => b.left - a.left || (a.id < b.id ? -1 : 1));
    if (!fund) break;
    chosen.set(one.id, fund.id);
    const program = programs.find(({ version }) => version === one.version);
    const cost = program?.price?.rupiah ?? guessOf(program?.jp ?? 0, costOfClass);
    if (fund.left >= cost) fund.left -= cost;
  }
  return chosen;
}
