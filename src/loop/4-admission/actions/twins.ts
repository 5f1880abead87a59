import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { findTwins } from '../rules/find-twins.ts';
import { listNamesakes } from '../store/list-applications.ts';

/** Applications of a wave that may belong to one person, each with the others. */
export async function twinsOf(tx: Transaction, wave: Id<'wave'>): Promise<Map<Id<'application'>, Id<'application'>[]>> {
  const namesakes = await listNamesakes(tx, wave);
  const people = await findPersons(tx, namesakes.map(({ person }) => person));
  const applicants = namesakes.flatMap(({ id, person }) => {
    const known = people.get(person);
    return known ? [{ id, fullName: known.fullName, birthDay: known.birthDay }] : [];
  });
  return findTwins(applicants) as Map<Id<'application'>, Id<'application'>[]>;
}
