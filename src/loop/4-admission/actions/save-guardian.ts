import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { changeApplication } from '../store/applications.ts';
import { lockDraft } from './own-application.ts';
import { guardianField, guardianOf } from './told-guardian.ts';

const input = Type.Object({ application: field.id<'application'>(), ...guardianField });

/** Somebody under age applies with the consent of a parent or guardian, given on the day it is written down. */
export const saveGuardian = action('admission.save-guardian', input, async (context, { application: id, ...told }) => {
  const { tx, now, record } = context;
  const found = await lockDraft(context, id);
  if (!found.ok) return found;
  const guardian = guardianOf(told, now);
  if (!guardian.ok) return guardian;
  const { draft } = found.value;
  await changeApplication(tx, id, { draft: JSON.stringify({ ...draft, guardian: guardian.value }), saved_at: now });
  record({ subject: { type: 'application', id }, before: { guardian: draft.guardian?.fullName ?? null }, after: { guardian: guardian.value.fullName, relation: guardian.value.relation } });
  return ok({ id });
});
