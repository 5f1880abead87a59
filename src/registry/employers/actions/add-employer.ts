import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { isRegion } from '#standards';
import { checkEmployer } from '../rules/check-employer.ts';
import { addEmployers, findEmployerByName } from '../store/employers.ts';
import { employerField } from './employer-field.ts';
import { auditFacts } from './audit-facts.ts';

/** Adds an employer; the same name in another spelling is refused and named. */
export const addEmployer = action('employers.add-employer', Type.Object(employerField), async ({ tx, centre, now, newId, record }, facts) => {
  const checked = checkEmployer(facts, isRegion);
  if (!checked.ok) return checked;
  const id = newId<'employer'>();
  const added = await addEmployers({ tx, centre, now }, [{ id, facts: checked.value }]);
  if (!added.has(id)) return fail({ code: 'employers.already-known', field: 'name', name: (await findEmployerByName(tx, checked.value.name))!.name });
  record({ subject: { type: 'employer', id }, after: auditFacts(checked.value) });
  return ok({ id });
});
