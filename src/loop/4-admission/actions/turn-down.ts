import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { undecidedStatuses } from '../rules/application-states.ts';
import { changeApplication, lockApplication } from '../store/applications.ts';
import { removeOpenBookings } from '../store/bookings.ts';
import { tellOfOffice } from './tell-of-office.ts';

const input = Type.Object({ application: field.id<'application'>(), version: field.whole(1, 1_000_000), why: field.text(500) });

/** Ends an application that cannot go on, with a reason its owner reads. */
export const turnDown = action('admission.turn-down', input, async (context, { application: id, version, why }) => {
  const { tx, record } = context;
  const application = await lockApplication(tx, id);
  if (!application) return fail(notFound);
  if (application.version !== version) return fail(stale);
  if (!undecidedStatuses.includes(application.status)) return fail({ code: `admission.already.${application.status}` });
  await changeApplication(tx, id, { status: 'not-admitted', reason: why });
  await removeOpenBookings(tx, [id]);
  record({ subject: { type: 'application', id }, before: { status: application.status }, after: { status: 'not-admitted' }, why });
  await tellOfOffice(context, application, 'turned-down');
  return ok({ id });
});
