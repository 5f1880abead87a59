import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { isRegion } from '#standards';
import { checkEmployer } from '../rules/check-employer.ts';
import type { EmployerFacts } from '../rules/employer.ts';
import { findEmployerByName, getEmployer, saveEmployer } from '../store/employers.ts';
import { auditFacts } from './audit-facts.ts';
import { employerField } from './employer-field.ts';

const input = Type.Object({ employer: field.id<'employer'>(), version: field.whole(1, 1_000_000), ...employerField });

/** Corrects what is known of an employer. */
export const correctEmployer = action('employers.correct-employer', input, async ({ tx, record }, { employer: id, version, ...facts }) => {
  const before = await getEmployer(tx, id);
  if (!before) return fail(notFound);
  const checked = checkEmployer(facts, isRegion);
  if (!checked.ok) return checked;
  const namesake = await findEmployerByName(tx, checked.value.name);
  if (namesake && namesake.id !== id) return fail({ code: 'employers.already-known', field: 'name', name: namesake.name });
  if (!(await saveEmployer(tx, id, version, checked.value))) return fail(stale);
  const { regionCode, address, size, contactName, phone, email, ...same } = before;
  const told: EmployerFacts = {
    ...same, regionCode: regionCode ?? undefined, address: address ?? undefined, size: size ?? undefined, contactName: contactName ?? undefined, phone: phone ?? undefined, email: email ?? undefined,
  };
  record({ subject: { type: 'employer', id }, before: auditFacts(told), after: auditFacts(checked.value) });
  return ok({ id });
});
