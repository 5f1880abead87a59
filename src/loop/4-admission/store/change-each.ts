import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Status } from '../rules/application.ts';

const columns = [
  'status', 'reason', 'seat_class_id', 'answer_by', 'better_class_id', 'better_by', 'reserve_class_id', 'reserve_rank', 'stays_in_line', 'passed_up', 'reminded_at', 'reminded_to_answer_at',
] as const;

type Change = {
  readonly status?: Status; readonly reason?: string | null; readonly seat_class_id?: string | null; readonly answer_by?: Instant | null; readonly better_class_id?: string | null; readonly better_by?: Instant | null;
  readonly reserve_class_id?: string | null; readonly reserve_rank?: number | null; readonly stays_in_line?: boolean; readonly passed_up?: readonly string[];
  readonly reminded_at?: Instant; readonly reminded_to_answer_at?: Instant | null;
};
export type ChangeOfOne = { readonly id: Id<'application'>; readonly change: Change };

const atOnce = 5_000;

/** To each of many that this transaction holds what is theirs: one statement for all whose same columns change, not one for each person. */
export async function changeEach(tx: Transaction, changes: readonly ChangeOfOne[]): Promise<void> {
  const alike = new Map<string, ChangeOfOne[]>();
  for (const one of changes) {
    const names = namesOf(one.change).join();
    if (!alike.has(names)) alike.set(names, []);
    alike.get(names)!.push(one);
  }
  for (const many of alike.values()) for (let first = 0; first < many.length; first += atOnce) await write(tx, many.slice(first, first + atOnce));
}

const namesOf = (change: Change) => columns.filter((name) => change[name] !== undefined);

async function write(tx: Transaction, some: readonly ChangeOfOne[]): Promise<void> {
  const set = namesOf(some[0]!.change).map((name) => sql`${sql.id(name)} = told.${sql.id(name)}`);
  const rows = JSON.stringify(some.map(({ id, change }) => ({ ...change, id })));
  await sql`
    update admission.applications as held set ${sql.join(set)}, version = held.version + 1
    from jsonb_populate_recordset(null::admission.applications, ${rows}::jsonb) as told where held.id = told.id`.execute(tx);
}
