import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { addMinutes } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { findPersons, openNiks } from '#people';
import { action, question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { checkedFields, checkKinds, checkResults, nextTry } from '../rules/check.ts';
import { addMissingChecks, countDueChecks, postponeCheck, saveResults, takeDueChecks } from '../store/checks.ts';
import type { CheckSubject } from './checker.ts';

const kind = field.oneOf(checkKinds);
/** How long somebody who took checks has for asking; after it they are anybody's again. */
const minutesHeld = 5;

export const countDue = question('admission.check-registers', Type.Object({ kind }), async ({ tx, now }, { kind: of }) => ok({ due: await countDueChecks(tx, of, now) }));

/** Takes some applications a register is to be asked about; called by the clock. */
export const takeChecks = action('admission.check-registers', Type.Object({ kind, most: field.whole(1, 200) }), async (context, { kind: of, most }) => {
  const { tx, now, record } = context;
  await addMissingChecks(tx, of, now, most);
  const due = await takeDueChecks(tx, of, { now, until: addMinutes(now, minutesHeld), most });
  if (due.length === 0) return fail({ code: 'admission.nothing-changed' });
  record({ subject: { type: 'checks', id: of }, after: { taken: due.length } });
  return ok({ subjects: await subjectsOf(context, due) });
});

/** Who a register is asked about, with the number it knows them by. */
export async function subjectsOf({ tx, vault }: QuestionContext, due: readonly { readonly application: Id<'application'>; readonly number: string; readonly person: Id<'person'>; readonly attempts?: number }[]) {
  const people = await findPersons(tx, due.map(({ person }) => person));
  const niks = await openNiks(tx, vault, due.map(({ person }) => person));
  return due.flatMap(({ application, number, person, attempts = 0 }) => {
    const known = people.get(person);
    const nik = niks.get(person);
    if (!known || !nik) return [];
    const { fullName, birthDay, birthPlace, sex, education, schooling } = known;
    return [{ application, attempts, subject: { number, nik, fullName, birthDay, birthPlace, sex, education, schooling } satisfies CheckSubject }];
  });
}

const answered = Type.Object({ application: field.id<'application'>(), result: field.oneOf(checkResults), differing: Type.Array(field.oneOf(checkedFields), { maxItems: 10 }) });
const silent = Type.Object({ application: field.id<'application'>(), attempts: field.whole(0, 1_000_000), problem: field.oneOf(['timeout', 'unreachable', 'refused', 'unreadable', 'resting'] as const) });
const input = Type.Object({ kind, agreement: field.text(120), answered: Type.Array(answered, { maxItems: 200 }), silent: Type.Array(silent, { maxItems: 200 }) });

/** Keeps what the register said: result, time and agreement, never the number; those it was silent about are asked again later. */
export const keepAnswers = action('admission.check-registers', input, async ({ tx, centre, now, record }, told) => {
  const { kind: of, agreement } = told;
  await saveResults(tx, centre, of, told.answered, { agreement, now, cameBy: 'connection' });
  for (const { application, attempts, problem } of told.silent) await postponeCheck(tx, application, of, problem, problem === 'resting' ? addMinutes(now, 1) : nextTry(now, attempts));
  for (const { application, result, differing } of told.answered) record({ subject: { type: 'application', id: application }, after: { check: of, result, differing, agreement } });
  if (told.silent.length > 0) record({ subject: { type: 'checks', id: of }, after: { silent: told.silent.length, problems: countProblems(told.silent) } });
  return ok({ answered: told.answered.length, silent: told.silent.length });
});

const countProblems = (silences: readonly { readonly problem: string }[]): Record<string, number> =>
  silences.reduce<Record<string, number>>((counts, { problem }) => ({ ...counts, [problem]: (counts[problem] ?? 0) + 1 }), {});

