import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { changeApplication } from '../store/applications.ts';
import { lockDraft } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), agree: Type.Optional(Type.Boolean()) });

/** The applicant stands for the answers and allows the centre to use them for this purpose (UU 27/2022, art. 20). */
export const giveStatement = action('admission.give-statement', input, async (context, { application: id, agree }) => {
  const { tx, now, record } = context;
  const found = await lockDraft(context, id);
  if (!found.ok) return found;
  if (!agree) return fail({ code: 'admission.statement-missing', field: 'agree' });
  await changeApplication(tx, id, { draft: JSON.stringify({ ...found.value.draft, agreedAt: now }), saved_at: now });
  record({ subject: { type: 'application', id }, after: { statement: true } });
  return ok({ id });
});
