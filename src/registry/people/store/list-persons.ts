import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import type { Education, Person, Sex } from '../rules/person.ts';
import { personColumns, readPerson } from './row.ts';
import { tables } from './tables.ts';

export type PersonFilter = {
  readonly q?: string | undefined; readonly region?: string | undefined; readonly sex?: Sex | undefined; readonly education?: Education | undefined; readonly support?: boolean | undefined;
  readonly sort?: 'name' | '-name' | 'birth' | '-birth' | 'newest' | undefined;
};

/** One page of people and how many the filter has in all. */
export async function listPersons(tx: Transaction, filter: PersonFilter, limit: number, offset: number): Promise<{ persons: Person[]; total: number }> {
  let query = tables(tx).selectFrom('people.persons');
  for (const word of fold(filter.q ?? '').split(' ').filter(Boolean)) query = query.where('name_key', 'like', `%${word}%`);
  if (filter.region) query = query.where('region', 'like', `${filter.region.replace(/[^0-9.]/g, '')}%`);
  if (filter.sex) query = query.where('sex', '=', filter.sex);
  if (filter.education) query = query.where('education', '=', filter.education);
  if (filter.support) query = query.where('support_needs', '<>', '[]');
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const direction = filter.sort?.startsWith('-') ? 'desc' : 'asc';
  const ordered = filter.sort === 'newest' ? query.orderBy('registered_at', 'desc')
    : filter.sort?.endsWith('birth') ? query.orderBy('birth_day', direction)
      : query.orderBy('full_name', (order) => (direction === 'desc' ? order.collate('id-x-icu').desc() : order.collate('id-x-icu').asc()));
  const rows = await ordered.orderBy('id').select(personColumns).limit(limit).offset(offset).execute();
  return { persons: rows.map(readPerson), total: Number(total) };
}
