import { Type } from 'typebox';
import { fail, ok, type Result } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, type FieldProblem, type PlatformRefusal } from '#platform/actions/refusal';
import { getClass } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { readScore, type Hundredths } from '../rules/score.ts';
import { listApplications } from '../store/applications.ts';
import { applyScores, type ScoreEntry } from './apply-scores.ts';
import { mayScore } from './may-score.ts';

const points = Type.Optional(Type.String({ maxLength: 12 }));

const input = Type.Object({
  class: field.id<'class'>(),
  why: Type.Optional(Type.String({ maxLength: 300 })),
  scores: Type.Array(Type.Object({ application: field.id<'application'>(), test: points, interview: points }), { minItems: 1, maxItems: 500 }),
});

/** Points of the people who asked for a class, typed into its form; an empty box changes nothing. */
export const enterScores = action('admission.enter-scores', input, async (context, { class: classId, why, scores }) => {
  const { tx } = context;
  const of = await getClass(tx, classId);
  if (!of || !(await mayScore(context, of.id))) return fail(notFound);
  const found = await listApplications(tx, { ids: scores.map(({ application }) => application), wave: of.wave, statuses: ['called', 'scored'], lock: true });
  const asking = new Map(found.filter(({ choices }) => choices.includes(of.id)).map((application) => [application.id, application]));

  const problems: FieldProblem[] = [];
  const read = (text: string | undefined, at: string): Hundredths | undefined => {
    const score = text === undefined ? undefined : readScore(text);
    if (score && !score.ok) problems.push({ field: at, code: score.error.code, facts: { text: text! } });
    return score?.ok ? score.value : undefined;
  };
  const entries = scores.flatMap(({ application: id, test, interview }, at): ScoreEntry[] => {
    const application = asking.get(id);
    return application ? [{ application, test: read(test, `scores.${at}.test`), interview: read(interview, `scores.${at}.interview`) }] : [];
  });
  if (problems.length > 0) return fail({ code: 'input.invalid', problems }) as Result<never, PlatformRefusal | AdmissionError>;
  const applied = await applyScores(context, of, entries, why);
  return applied.ok ? ok({ class: of.id, changed: applied.value.changed }) : applied;
});
