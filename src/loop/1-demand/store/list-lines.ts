import { sql } from 'kysely';
import type { Scope } from '#kernel/actor';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Source, Strength } from '../rules/need.ts';
import { tables } from './tables.ts';
import { ledger } from './ledger.ts';
import { readLine, type Line } from './read-line.ts';

/** Which lines: those that count (when nothing is asked), those about to fade, those that faded, those taken back, or every one. */
export const states = ['counting', 'fading', 'faded', 'withdrawn', 'all'] as const;
export const sorts = ['newest', 'month', 'expires', 'headcount'] as const;

export type LineFilter = {
  readonly search?: { readonly employers: readonly Id<'employer'>[]; readonly occupations: readonly string[]; readonly note: string } | undefined;
  readonly strength?: Strength | undefined; readonly source?: Source | undefined; readonly employer?: Id<'employer'> | undefined;
  readonly occupation?: string | undefined; readonly unit?: string | undefined; readonly month?: Day | undefined; readonly region?: string | undefined; readonly state?: (typeof states)[number] | undefined; readonly sort?: (typeof sorts)[number] | undefined;
  readonly today: Day; readonly fading: Day;
};

/** One page of the ledger, how many lines the filter has in all and how many people they still want. */
export async function listLines(tx: Transaction, scope: Scope, filter: LineFilter, limit: number, offset: number): Promise<{ lines: Line[]; total: number; people: number }> {
  const query = filtered(tx, scope, filter);
  const { total, people } = await query.select([
    sql<number>`count(*)::int`.as('total'), sql<number>`coalesce(sum(greatest(0, line.headcount - line.paid_back)), 0)::int`.as('people'),
  ]).executeTakeFirstOrThrow();
  const rows = await ordered(query.selectAll(), filter.sort).limit(limit).offset(offset).execute();
  return { lines: rows.map(readLine), total, people };
}

function filtered(tx: Transaction, scope: Scope, { search, strength, source, employer, occupation, unit, month, region, state = 'counting', today, fading }: LineFilter): ReturnType<typeof ledger> {
  let query = ledger(tx);
  if (scope.within === 'own') query = scope.employer ? query.where('line.employer_id', '=', scope.employer) : query.where(sql<boolean>`false`);
  if (strength) query = query.where('line.strength', '=', strength);
  if (source) query = query.where('line.source', '=', source);
  if (employer) query = query.where('line.employer_id', '=', employer);
  if (occupation) query = query.where('line.occupation', 'like', `${digits(occupation)}%`);
  if (unit) query = query.where('line.id', 'in', tables(tx).selectFrom('demand.need_units').select('need_id').where('unit_key', '=', unit));
  if (month) query = query.where('line.month', '=', month);
  if (region) query = query.where('line.region', 'like', `${digits(region)}%`);
  if (state !== 'all') query = query.where('line.is_withdrawn', '=', state === 'withdrawn');
  if (state === 'counting') query = query.where('line.expires_on', '>=', today);
  if (state === 'fading') query = query.where('line.expires_on', '>=', today).where('line.expires_on', '<=', fading);
  if (state === 'faded') query = query.where('line.expires_on', '<', today);
  if (!search) return query;
  return query.where((row) => row.or([
    row('line.note', 'ilike', `%${search.note.replace(/[%_\\]/g, '\\$&')}%`),
    ...(search.employers.length > 0 ? [row('line.employer_id', 'in', search.employers)] : []),
    ...(search.occupations.length > 0 ? [row('line.occupation', 'in', search.occupations)] : []),
  ]));
}

const digits = (code: string): string => code.replace(/[^0-9.]/g, '');

type Query = ReturnType<ReturnType<typeof ledger>['selectAll']>;

function ordered(query: Query, sort: LineFilter['sort'] = 'newest'): Query {
  if (sort === 'month') return query.orderBy('line.month').orderBy('line.id');
  if (sort === 'expires') return query.orderBy('line.expires_on').orderBy('line.id');
  if (sort === 'headcount') return query.orderBy('line.headcount', 'desc').orderBy('line.id');
  return query.orderBy('line.id', 'desc');
}
