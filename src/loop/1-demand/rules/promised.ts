import type { Day } from '#kernel/day';
import { firstOfMonth } from '#kernel/day';
import type { Strength } from './need.ts';

/** What the record of one line says about its promise. */
export type PromiseOfNeed = { readonly headcount: number; readonly strength: Strength; readonly month: Day; readonly isWithdrawn: boolean; readonly drawn: number; readonly paidBack: number };

/**
 * What an employer had promised by a day, and how many of those jobs it gave. A rumour promises nothing. A promise is due once its month
 * has passed; hires before that count as promised and kept; one that was taken back after seats were opened for it was not kept.
 */
export function promisedBy(needs: readonly PromiseOfNeed[], today: Day): { promised: number; hired: number } {
  let promised = 0;
  let hired = 0;
  for (const need of needs) {
    if (need.strength === 'heard') continue;
    const isDue = need.month < firstOfMonth(today);
    const owed = need.isWithdrawn ? need.drawn : isDue ? need.headcount : 0;
    const given = Math.min(need.paidBack, need.headcount);
    promised += Math.max(owed, given);
    hired += given;
  }
  return { promised, hired };
}
