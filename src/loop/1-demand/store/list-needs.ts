import type { Scope } from '#kernel/actor';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Strength } from '../rules/need.ts';
import { tables } from './tables.ts';

export type NeedFilter = { readonly q?: string | undefined; readonly strength?: Strength | undefined; readonly employer?: Id<'employer'> | undefined; readonly page?: number | undefined };
export type NeedLine = {
  readonly id: Id<'need'>; readonly employer: Id<'employer'>; readonly occupation: string; readonly headcount: number; readonly month: Day; readonly region: string;
  readonly strength: Strength; readonly expiresOn: Day;
};

export const needsPerPage = 50;

/** One page of the ledger and how many lines the filter has in all. */
export async function listNeeds(tx: Transaction, scope: Scope, filter: NeedFilter): Promise<{ needs: NeedLine[]; total: number }> {
  let query = tables(tx).selectFrom('demand.needs');
  if (scope.within === 'own') query = query.where('employer_id', '=', scope.employer ?? '');
  if (filter.strength) query = query.where('strength', '=', filter.strength);
  if (filter.employer) query = query.where('employer_id', '=', filter.employer);
  if (filter.q) query = query.where('note', 'ilike', `%${filter.q}%`);

  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query
    .select(['id', 'employer_id', 'occupation', 'headcount', 'month', 'region', 'strength', 'expires_on'])
    .orderBy('id', 'desc').limit(needsPerPage).offset(((filter.page ?? 1) - 1) * needsPerPage).execute();
  const needs = rows.map(({ id, employer_id, expires_on, strength, ...row }) =>
    ({ ...row, id: id as Id<'need'>, employer: employer_id as Id<'employer'>, strength: strength as Strength, expiresOn: expires_on }));
  return { needs, total: Number(total) };
}
