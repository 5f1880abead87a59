import type { Id } from '#kernel/id';
import type { ActionContext } from '#platform/actions/action';
import type { EmployerFacts } from '../rules/employer.ts';
import { addEmployers, findEmployerByName } from '../store/employers.ts';

/** The employer of that name in any spelling, added when unknown; for use inside any deed (forms, imports). */
export async function findOrAddEmployer(context: Pick<ActionContext, 'tx' | 'centre' | 'now' | 'newId' | 'record'>, facts: EmployerFacts): Promise<Id<'employer'>> {
  const known = await findEmployerByName(context.tx, facts.name);
  if (known) return known.id;
  const id = context.newId<'employer'>();
  const added = await addEmployers(context, [{ id, facts }]);
  if (!added.has(id)) return (await findEmployerByName(context.tx, facts.name))!.id;
  context.record({ subject: { type: 'employer', id }, after: { name: facts.name, region: facts.regionCode ?? null } });
  return id;
}
