import { getEmployer } from '#employers';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { hostOf, type ClassPackage } from '#waves';

/** The employers that co-select for a class held for them, by class and name. */
export async function coSelectorsOf(tx: Transaction, classes: readonly ClassPackage[]): Promise<ReadonlyMap<Id<'class'>, string>> {
  const named = new Map<Id<'class'>, string>();
  for (const { id } of classes.filter(({ mode }) => mode === 'company')) {
    const host = await hostOf(tx, id);
    const employer = host?.coSelects ? await getEmployer(tx, host.employer) : undefined;
    if (employer) named.set(id, employer.name);
  }
  return named;
}
