import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { educationLevels, supportNeeds } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { workStates } from '../rules/draft.ts';
import { changeApplication } from '../store/applications.ts';
import { lockDraft } from './own-application.ts';

const input = Type.Object({
  application: field.id<'application'>(),
  education: field.oneOf(educationLevels),
  schooling: Type.Optional(Type.String({ maxLength: 200 })),
  work: field.oneOf(workStates),
  supportNeeds: Type.Array(field.oneOf(supportNeeds), { maxItems: 10 }),
});

/** Schooling, work, and the support somebody needs to take part; never a diagnosis. */
export const saveBackground = action('admission.save-background', input, async (context, { application: id, ...told }) => {
  const { tx, now, record } = context;
  const found = await lockDraft(context, id);
  if (!found.ok) return found;
  const { draft } = found.value;
  const background = { ...told, schooling: told.schooling ? tidy(told.schooling) : undefined };
  await changeApplication(tx, id, { draft: JSON.stringify({ ...draft, background }), saved_at: now });
  record({ subject: { type: 'application', id }, before: { education: draft.background?.education ?? null }, after: { education: told.education, work: told.work, supportNeeds: told.supportNeeds.length } });
  return ok({ id });
});
