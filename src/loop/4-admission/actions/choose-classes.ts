import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { getPerson } from '#people';
import { action, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { findClasses } from '#waves';
import { maximumWishes, type Application } from '../rules/application.ts';
import type { Told } from '../rules/eligibility-of-class.ts';
import { changeApplication, saveChoices } from '../store/applications.ts';
import { judgeChoices, keptEligibility, pastOf } from './judge-choices.ts';
import { lockChangeable } from './own-application.ts';

const input = Type.Object({ application: field.id<'application'>(), choices: Type.Array(field.id<'class'>(), { minItems: 1, maxItems: maximumWishes }) });

/** Up to three classes in the order they are wanted; may be changed until documents are complete and the wave closes. */
export const chooseClasses = action('admission.choose-classes', input, async (context, { application: id, choices }) => {
  const { tx, centre, now, record } = context;
  const found = await lockChangeable(context, id);
  if (!found.ok) return found;
  const { application, wave } = found.value;
  const judged = await judgeChoices(context, wave.id, choices, await toldBy(context, application));
  if (!judged.ok) return judged;

  const before = await findClasses(tx, application.choices);
  await saveChoices(tx, centre, id, choices);
  await changeApplication(tx, id, { saved_at: now, ...(application.person ? { eligibility: keptEligibility(judged.value, context.today) } : {}) });
  record({ subject: { type: 'application', id }, before: { choices: application.choices.map((of) => before.get(of)?.label ?? '') }, after: { choices: judged.value.map((one) => one.class.label) } });
  return ok({ id });
});

/** What an applicant has told so far that eligibility depends on. */
export async function toldBy(context: QuestionContext, application: Application): Promise<Told> {
  const known = application.person ?? (context.scope.within === 'own' ? context.scope.person : undefined);
  const [past, person] = await Promise.all([pastOf(context, known), application.person ? getPerson(context.tx, application.person) : undefined]);
  if (!application.person) {
    const { identity, home, background } = application.draft;
    return { birth: identity?.birthDay, education: background?.education, region: home?.regionCode, ...past };
  }
  return { birth: person?.birthDay, education: person?.education, region: person?.regionCode, ...past };
}
