import type { Id } from '#kernel/id';
import { findPersons } from '#people';
import type { Transaction } from '#platform/database/transaction';
import type { Application } from '../rules/application.ts';
import type { Scored } from '../rules/run-of-wave.ts';
import { listScores } from '../store/scores.ts';

/** Applications that were sent, as the rule may know them: number, wishes, traits and points; nothing else decides. */
export async function loadScored(tx: Transaction, applications: readonly Application[]): Promise<Map<Id<'application'>, Scored>> {
  const scores = await listScores(tx, applications.map(({ id }) => id));
  const people = await findPersons(tx, applications.flatMap(({ person }) => person ?? []));
  return new Map(applications.flatMap((one) => {
    const person = one.person ? people.get(one.person) : undefined;
    return person && one.number ? [[one.id, { number: one.number, choices: one.choices, proved: one.traits, sex: person.sex, region: person.regionCode, ...scores.get(one.id)! }]] : [];
  }));
}
