import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { groupBy } from '../rules/group-by.ts';
import { keptPromise, type KeptPromise } from '../rules/kept-promise.ts';
import { promisedBy } from '../rules/promised.ts';
import { listLinesOf } from './lines.ts';

type Record = { readonly promised: number; readonly hired: number };

/** Promised and hired of employers by a day; without a list, of all. Counted from the ledger each time, so no figure can be stale. */
export async function listRecords(tx: Transaction, today: Day, employers?: readonly Id<'employer'>[]): Promise<Map<Id<'employer'>, Record>> {
  const byEmployer = groupBy(await listLinesOf(tx, employers), (line) => line.employer);
  return new Map([...byEmployer].map(([employer, lines]) => [employer, promisedBy(lines, today)]));
}

/** An employer's kept-promise figure with its range; undefined while no promise is due. */
export async function keptPromiseOf(tx: Transaction, employer: Id<'employer'>, today: Day): Promise<KeptPromise | undefined> {
  const record = (await listRecords(tx, today, [employer])).get(employer);
  return record && keptPromise(record.promised, record.hired);
}
