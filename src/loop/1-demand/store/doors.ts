import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { groupOf } from '../rules/draw-seats.ts';
import { groupBy } from '../rules/group-by.ts';
import type { Source, Strength } from '../rules/need.ts';
import { summarize, type DemandOfOccupation } from '../rules/summarize.ts';
import { listRecords } from './kept-promises.ts';
import { findLine, listLiveLines } from './lines.ts';
import type { Line } from './read-line.ts';
import { listHeard } from './heard.ts';

export type NeedFact = {
  readonly need: Id<'need'>; readonly employer: Id<'employer'>; readonly occupation: string; readonly headcount: number; readonly wanted: number; readonly balance: number; readonly strength: Strength;
  readonly month: Day; readonly region: string; readonly expiresOn: Day; readonly evidence: { readonly source: Source; readonly note: string | null };
};

const factOf = (line: Line): NeedFact => ({
  need: line.id, employer: line.employer, occupation: line.occupation, headcount: line.headcount, wanted: line.wanted, balance: line.balance, strength: line.strength, month: line.month,
  region: line.region, expiresOn: line.expiresOn, evidence: { source: line.source, note: line.note },
});

type Wanted = { readonly occupation?: string | undefined; readonly units?: readonly string[] | undefined; readonly region?: string | undefined; readonly today?: Day | undefined };

/** Lines a program or class would answer: by occupation (its four-digit group) or by units. With `today` only those that still count. */
export async function needsFor(tx: Transaction, { occupation, units, region, today }: Wanted): Promise<NeedFact[]> {
  const lines = await listLiveLines(tx, { today, region, ...(occupation ? { occupations: [groupOf(occupation)] } : {}), ...(units ? { units } : {}) });
  return lines.map(factOf);
}

/** Demand that counts today by occupation, the most expected first; vacancies read from files count as heard. */
export async function summarizeDemand(tx: Transaction, today: Day, { occupation, region }: { readonly occupation?: string | undefined; readonly region?: string | undefined } = {}): Promise<DemandOfOccupation[]> {
  const occupations = occupation ? [groupOf(occupation)] : undefined;
  const [lines, heard, records] = [await listLiveLines(tx, { today, region, occupations }), await listHeard(tx, { today, region, occupation: occupations?.[0] }), await listRecords(tx, today)];
  return summarize({ lines, heard, records, today }, (one) => groupOf(one.occupation));
}

/** How many employers ask for people of each occupation, by four-digit group, as long as their lines count. */
export async function employersSeeking(tx: Transaction, occupations: readonly string[], today?: Day): Promise<Map<string, number>> {
  if (occupations.length === 0) return new Map();
  const lines = await listLiveLines(tx, { today, occupations: [...new Set(occupations.map(groupOf))] });
  const employersOf = groupBy(lines, (line) => groupOf(line.occupation));
  return new Map(occupations.map((one) => [one, new Set((employersOf.get(groupOf(one)) ?? []).map((line) => line.employer)).size]));
}

export async function getNeed(tx: Transaction, id: Id<'need'>): Promise<NeedFact | undefined> {
  const line = await findLine(tx, id);
  return line && factOf(line);
}
