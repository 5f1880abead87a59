import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

/**
 * Every line with the sums of its movements and until when it counts now. The one place where a balance is read: lists, board and doors
 * filter this.
 */
export const ledger = (tx: Transaction) =>
  tables(tx).with('line', (db) => db.selectFrom('demand.needs as need')
    .leftJoin('demand.movements as movement', (join) => join.onRef('movement.centre_id', '=', 'need.centre_id').onRef('movement.need_id', '=', 'need.id'))
    .select(['need.id', 'need.employer_id', 'need.occupation', 'need.headcount', 'need.month', 'need.region', 'need.strength', 'need.source', 'need.note', 'need.recorded_on', 'need.evidence_file', 'need.evidence_name', 'need.origin_id'])
    .select((row) => [
      row.fn.coalesce(row.fn.max('movement.expires_on'), 'need.expires_on').as('expires_on'),
      sql<Day>`greatest(need.recorded_on, max(movement.on_day) filter (where movement.kind = 'renewed'))`.as('counts_from'),
      sql<number>`coalesce(sum(movement.people) filter (where movement.kind = 'drawn'), 0)::int`.as('drawn'),
      sql<number>`coalesce(sum(movement.people) filter (where movement.kind = 'paid-back'), 0)::int`.as('paid_back'),
      sql<number>`coalesce(sum(movement.people) filter (where movement.kind = 'paid-back' and movement.from_seat), 0)::int`.as('paid_back_from_seats'),
      sql<boolean>`coalesce(bool_or(movement.kind = 'withdrawn'), false)`.as('is_withdrawn'),
    ])
    .groupBy(['need.centre_id', 'need.id'])).selectFrom('line');

type Row = Awaited<ReturnType<ReturnType<typeof everything>['execute']>>[number];
const everything = (tx: Transaction) => ledger(tx).selectAll();

export type LedgerRow = Row;
