import { Type } from 'typebox';
import { fail, ok, type Result } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, type FieldProblem, type PlatformRefusal } from '#platform/actions/refusal';
import { getClass } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { readScore } from '../rules/score.ts';
import { listApplications } from '../store/applications.ts';
import { applyTests, type TestEntry } from './apply-tests.ts';
import { mayScore } from './may-score.ts';

const input = Type.Object({
  class: field.id<'class'>(),
  why: Type.Optional(Type.String({ maxLength: 300 })),
  scores: Type.Array(Type.Object({ application: field.id<'application'>(), test: Type.Optional(Type.String({ maxLength: 12 })) }), { minItems: 1, maxItems: 500 }),
});

/** Test points of the people who asked for a class, typed into its form; an empty box changes nothing. */
export const enterScores = action('admission.enter-scores', input, async (context, { class: classId, why, scores }) => {
  const { tx } = context;
  const of = await getClass(tx, classId);
  if (!of || !(await mayScore(context, of.id))) return fail(notFound);
  const found = await listApplications(tx, { ids: scores.map(({ application }) => application), wave: of.wave, statuses: ['called', 'scored'], lock: true });
  const asking = new Map(found.filter(({ choices }) => choices.includes(of.id)).map((application) => [application.id, application]));

  const problems: FieldProblem[] = [];
  const entries = scores.flatMap(({ application: id, test: text }, at): TestEntry[] => {
    const application = asking.get(id);
    if (!application || text === undefined) return [];
    const test = readScore(text);
    if (!test.ok) problems.push({ field: `scores.${at}.test`, code: test.error.code, facts: { text } });
    return test.ok ? [{ application, test: test.value }] : [];
  });
  if (problems.length > 0) return fail({ code: 'input.invalid', problems }) as Result<never, PlatformRefusal | AdmissionError>;
  const applied = await applyTests(context, of, entries, why);
  return applied.ok ? ok({ class: of.id, changed: applied.value.changed }) : applied;
});
