import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import type { Employer, Sector, Size } from '../rules/employer.ts';
import { employerColumns, readEmployer } from './employers.ts';
import { tables } from './tables.ts';

export type EmployerFilter = {
  readonly q?: string | undefined; readonly sector?: Sector | undefined; readonly region?: string | undefined; readonly size?: Size | undefined;
  readonly sort?: 'name' | 'newest' | undefined;
};

/** One page of the employers and how many the filter has in all. */
export async function listEmployers(tx: Transaction, filter: EmployerFilter, limit: number, offset: number): Promise<{ employers: Employer[]; total: number }> {
  let query = tables(tx).selectFrom('employers.employers');
  for (const word of fold(filter.q ?? '').split(' ').filter(Boolean)) query = query.where('name_key', 'like', `%${word}%`);
  if (filter.sector) query = query.where('sector', '=', filter.sector);
  if (filter.size) query = query.where('size', '=', filter.size);
  if (filter.region) query = query.where('region', 'like', `${filter.region.replace(/[^0-9.]/g, '')}%`);
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const ordered = filter.sort === 'newest' ? query.orderBy('added_at', 'desc').orderBy('id') : query.orderBy('name', (order) => order.collate('id-x-icu'));
  const rows = await ordered.select(employerColumns).limit(limit).offset(offset).execute();
  return { employers: rows.map(readEmployer), total: Number(total) };
}
