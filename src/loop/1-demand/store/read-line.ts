import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { balanceOf, seatsOutstanding, stillWanted } from '../rules/balance.ts';
import type { Source, Strength } from '../rules/need.ts';
import type { LedgerRow } from './ledger.ts';

/** A line of the ledger with what became of it. */
export type Line = {
  readonly id: Id<'need'>; readonly employer: Id<'employer'>; readonly occupation: string; readonly headcount: number; readonly month: Day; readonly region: string;
  readonly strength: Strength; readonly source: Source; readonly note: string | null; readonly recordedOn: Day;
  /** Since when its promise counts in full: the day it was recorded or last renewed; and its last day. */
  readonly countsFrom: Day; readonly expiresOn: Day;
  readonly evidence: { readonly file: string | null; readonly name: string | null; readonly origin: string | null };
  readonly drawn: number; readonly paidBack: number; readonly isWithdrawn: boolean;
  /** Seats that wait for people of this line; people still to be hired; people nobody has a seat for. */
  readonly seats: number; readonly wanted: number; readonly balance: number;
};

export function readLine(row: LedgerRow): Line {
  const sums = { headcount: row.headcount, drawn: row.drawn, paidBack: row.paid_back, paidBackFromSeats: row.paid_back_from_seats };
  return {
    id: row.id as Id<'need'>, employer: row.employer_id as Id<'employer'>, occupation: row.occupation, headcount: row.headcount, month: row.month, region: row.region,
    strength: row.strength as Strength, source: row.source as Source, note: row.note, recordedOn: row.recorded_on, countsFrom: row.counts_from, expiresOn: row.expires_on, evidence: { file: row.evidence_file, name: row.evidence_name, origin: row.origin_id },
    drawn: row.drawn, paidBack: row.paid_back, isWithdrawn: row.is_withdrawn,
    seats: seatsOutstanding(sums), wanted: stillWanted(sums), balance: balanceOf(sums),
  };
}
