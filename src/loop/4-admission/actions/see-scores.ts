import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass, getWave, type ClassPackage } from '#waves';
import { checkScorer, countingScore } from '../rules/counting-score.ts';
import { totalsOf } from '../rules/run-of-wave.ts';
import { listApplications } from '../store/applications.ts';
import { listInterviewScores } from '../store/interview-scores.ts';
import { findPolicy } from '../store/policies.ts';
import { findRubric } from '../store/rubrics.ts';
import { findRun } from '../store/runs.ts';
import { listScoreSheets } from '../store/score-sheets.ts';
import { listScores } from '../store/scores.ts';
import { mayScore } from './may-score.ts';
import { scorerLimit } from './scorer-limit.ts';

/** Everybody called who asked for a class, with the points there are. `all` is for judging only and leaves this house by no door: see `told`. */
export async function scoreLines({ tx, actor }: QuestionContext, of: ClassPackage) {
  const asked = (await listApplications(tx, { wave: of.wave, statuses: ['called', 'scored'] })).filter(({ choices }) => choices.includes(of.id));
  const people = await findPersons(tx, asked.flatMap(({ person }) => person ?? []));
  const scores = await listScores(tx, asked.map((one) => one.id));
  const given = await listInterviewScores(tx, { applications: asked.map(({ id }) => id), classes: [of.id] });
  const limit = await scorerLimit(tx, of.wave);
  const { policy } = await findPolicy(tx, of.wave);
  const lines = asked.map((one) => {
    const points = scores.get(one.id)!;
    const all = given.filter(({ application }) => application === one.id);
    const own = all.find(({ scorer }) => scorer === actor.id);
    const { state } = countingScore(all.map(({ score }) => score), limit);
    return {
      id: one.id, number: one.number ?? '', name: (one.person && people.get(one.person)?.fullName) ?? '', choice: one.choices.indexOf(of.id) + 1, test: points.test, interview: points.interviews[of.id],
      total: totalsOf({ ...one, ...points }, policy)[of.id], state, own, mayScore: checkScorer(all, actor.id, limit).ok, scorers: all.map(({ scorerName }) => scorerName),
      shown: state === 'settled' ? all : [], all: all.map(({ scorer, score }) => ({ scorer, score })),
    };
  });
  return lines.sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** What scorers gave is told to nobody but themselves until it is settled. */
const told = ({ all: _all, ...line }: Awaited<ReturnType<typeof scoreLines>>[number]) => line;

/** The score sheet of a class. */
export const seeScores = question('admission.see-scores', Type.Object({ class: field.id<'class'>() }), async (context, { class: id }) => {
  const { tx } = context;
  const of = await getClass(tx, id);
  const wave = of && await getWave(tx, of.wave);
  if (!of || !wave || !(await mayScore(context, id))) return fail(notFound);
  return ok({
    class: of, wave, lines: (await scoreLines(context, of)).map(told), policy: (await findPolicy(tx, wave.id)).policy, rubric: (await findRubric(tx, wave.id)).criteria, limit: await scorerLimit(tx, wave.id),
    // Without the address of the file: whoever knew it could send another scorer's sheet as their own, and read it.
    sheets: (await listScoreSheets(tx, { of: id })).map(({ file: _file, ...sheet }) => sheet), isPublished: (await findRun(tx, wave.id))?.status === 'published',
  });
});

/** One interview as a scorer opens it. */
export const seeInterview = question('admission.see-scores', Type.Object({ class: field.id<'class'>(), application: field.id<'application'>() }), async (context, { class: id, application }) => {
  const { tx } = context;
  const of = await getClass(tx, id);
  const wave = of && await getWave(tx, of.wave);
  if (!of || !wave || !(await mayScore(context, id))) return fail(notFound);
  const lines = (await scoreLines(context, of)).map(told);
  const at = lines.findIndex((one) => one.id === application);
  if (at < 0) return fail(notFound);
  const next = [...lines.slice(at + 1), ...lines.slice(0, at)].find(({ own, mayScore: may }) => !own && may);
  return ok({ class: of, wave, line: lines[at]!, next, rubric: (await findRubric(tx, wave.id)).criteria, limit: await scorerLimit(tx, wave.id), isPublished: (await findRun(tx, wave.id))?.status === 'published' });
});
