import { needsFor, summarizeDemand } from '#demand';
import { findEmployers } from '#employers';
import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';

/** The demand a program answers: what an approver looks at, and what is kept with the approval. */
export async function demandOf(tx: Transaction, occupation: string, today: Day) {
  const needs = (await needsFor(tx, { occupation, today })).filter((need) => need.balance > 0);
  const employers = await findEmployers(tx, needs.map((need) => need.employer));
  const [sum] = await summarizeDemand(tx, today, { occupation });
  const lines = needs.slice(0, 12).map(({ need, employer, balance, strength, month, region }) => ({ need, employer: employers.get(employer)?.name ?? '', balance, strength, month, region }));
  return { lines, more: needs.length - lines.length, people: sum?.counted ?? 0, expected: sum?.discounted ?? 0, uncovered: sum?.uncovered ?? 0, employers: sum?.employers ?? 0 };
}

export type DemandShown = Awaited<ReturnType<typeof demandOf>>;
