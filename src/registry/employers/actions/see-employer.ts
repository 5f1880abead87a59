import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { regionName } from '#standards';
import { maySeeContact, withoutContact } from '../rules/contact.ts';
import { getEmployer } from '../store/employers.ts';

/** One employer with what happened to the record; an employer sees its own. */
export const seeEmployer = question('employers.see-employer', Type.Object({ employer: field.id<'employer'>() }), async ({ tx, actor, scope }, { employer: id }) => {
  if (scope.within === 'own' && scope.employer !== id) return fail(notFound);
  const employer = await getEmployer(tx, id);
  if (!employer) return fail(notFound);
  const seesContact = maySeeContact(actor, employer);
  return ok({
    employer: seesContact ? employer : withoutContact(employer), seesContact, regionName: employer.regionCode ? regionName(employer.regionCode) : '',
    timeline: scope.within === 'centre' ? await listTimeline(tx, { type: 'employer', id }) : [],
  });
});

/** What the record page shows. */
export type EmployerRecord = Extract<Awaited<ReturnType<typeof seeEmployer.run>>, { ok: true }>['value'];
