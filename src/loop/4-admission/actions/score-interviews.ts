import { Type } from 'typebox';
import { fail, ok, type Result } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, type FieldProblem, type PlatformRefusal } from '#platform/actions/refusal';
import { getClass } from '#waves';
import type { AdmissionError } from '../rules/errors.ts';
import { readPoints } from '../rules/rubric.ts';
import { listApplications } from '../store/applications.ts';
import { findRubric } from '../store/rubrics.ts';
import { applyInterviews, type InterviewEntry } from './apply-interviews.ts';
import { mayScore } from './may-score.ts';

const input = Type.Object({
  class: field.id<'class'>(),
  why: Type.Optional(Type.String({ maxLength: 300 })),
  scores: Type.Array(Type.Object({ application: field.id<'application'>(), points: Type.Record(Type.String({ maxLength: 8 }), Type.String({ maxLength: 12 })) }), { minItems: 1, maxItems: 500 }),
});

/** One scorer's own points for interviews of a class, criterion by criterion; the other scorer's are not seen. */
export const scoreInterviews = action('admission.score-interview', input, async (context, { class: classId, why, scores }) => {
  const { tx } = context;
  const of = await getClass(tx, classId);
  if (!of || !(await mayScore(context, of.id))) return fail(notFound);
  const found = await listApplications(tx, { ids: scores.map(({ application }) => application), wave: of.wave, statuses: ['called', 'scored'], lock: true });
  const asking = new Map(found.filter(({ choices }) => choices.includes(of.id)).map((application) => [application.id, application]));
  if (scores.some(({ application }) => !asking.has(application))) return fail(notFound);

  const { criteria: rubric } = await findRubric(tx, of.wave);
  const problems: FieldProblem[] = [];
  const entries = scores.flatMap(({ application: id, points: written }, at): InterviewEntry[] => {
    const read = readPoints(rubric, written);
    if (!read.ok) problems.push(...read.error.map(({ key, error: { code, ...facts } }): FieldProblem => ({ field: `scores.${at}.points.${key}`, code, facts: facts as FieldProblem['facts'] & object })));
    return read.ok && read.value ? [{ application: asking.get(id)!, points: read.value }] : [];
  });
  if (problems.length > 0) return fail({ code: 'input.invalid', problems }) as Result<never, PlatformRefusal | AdmissionError>;
  const applied = await applyInterviews(context, of, entries, why);
  return applied.ok ? ok({ class: of.id, changed: applied.value.changed }) : applied;
});
