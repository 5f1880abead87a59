import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { classesOfInstructor, listClasses } from '#waves';
import { countingScore, driftOf } from '../rules/counting-score.ts';
import { listApplications } from '../store/applications.ts';
import { listInterviewScores, type InterviewScore } from '../store/interview-scores.ts';
import { findRubric } from '../store/rubrics.ts';
import { listScores } from '../store/scores.ts';
import { pickWave } from './current-wave.ts';
import { scorerLimit } from './scorer-limit.ts';

function interviewsOf(scores: readonly InterviewScore[]): InterviewScore[][] {
  const interviews = new Map<string, InterviewScore[]>();
  for (const one of scores) {
    const key = `${one.application} ${one.class}`;
    interviews.set(key, [...(interviews.get(key) ?? []), one]);
  }
  return [...interviews.values()];
}

/** How far the scoring of a wave is, class by class; an instructor sees their own classes. */
export const seeScoring = question('admission.see-scores', Type.Object({ wave: Type.Optional(field.id<'wave'>()) }), async (context, input) => {
  const { tx, scope } = context;
  const { wave, waves } = await pickWave(context, input.wave);
  if (!wave) return ok({ wave, waves, classes: [], rubric: [], limit: 0 });
  const limit = await scorerLimit(tx, wave.id);
  const taught = scope.within === 'centre' ? undefined : await classesOfInstructor(tx, scope.user);
  const classes = (await listClasses(tx, { wave: wave.id })).filter(({ id }) => !taught || taught.includes(id));
  const called = await listApplications(tx, { wave: wave.id, statuses: ['called', 'scored'] });
  const scores = await listScores(tx, called.map(({ id }) => id));
  const given = await listInterviewScores(tx, { classes: classes.map(({ id }) => id) });
  const lines = classes.map(({ id, label }) => {
    const asked = called.filter(({ choices }) => choices.includes(id));
    const states = interviewsOf(given.filter((one) => one.class === id)).map((all) => countingScore(all.map(({ score }) => score), limit).state);
    const count = (of: string): number => states.filter((state) => state === of).length;
    return { id, label, asked: asked.length, tested: asked.filter((one) => scores.get(one.id)!.test !== undefined).length, one: count('one'), third: count('third-needed'), settled: asked.filter((one) => scores.get(one.id)!.interviews[id] !== undefined).length };
  });
  return ok({ wave, waves, classes: lines, rubric: (await findRubric(tx, wave.id)).criteria, limit });
});

/** How far scorers of a wave lie from those who scored beside them; only interviews that are settled, so that nothing is given away. */
export const seeDrift = question('admission.see-drift', Type.Object({ wave: field.id<'wave'>() }), async ({ tx }, { wave }) => {
  const limit = await scorerLimit(tx, wave);
  const given = await listInterviewScores(tx, { classes: (await listClasses(tx, { wave })).map(({ id }) => id) });
  const settled = interviewsOf(given).filter((all) => countingScore(all.map(({ score }) => score), limit).state === 'settled');
  const names = new Map(given.map(({ scorer, scorerName }) => [scorer, scorerName]));
  return ok({ interviews: settled.length, thirds: settled.filter((all) => all.length > 2).length, scorers: driftOf(settled).map((one) => ({ ...one, name: names.get(one.scorer)! })) });
});

/** Interviews somebody began to score and nobody finished: a result must not be computed over them. */
export async function countUnsettled(tx: Transaction, wave: Id<'wave'>): Promise<number> {
  const limit = await scorerLimit(tx, wave);
  const called = new Set((await listApplications(tx, { wave, statuses: ['called', 'scored'] })).map(({ id }) => id));
  const given = (await listInterviewScores(tx, { classes: (await listClasses(tx, { wave })).map(({ id }) => id) })).filter(({ application }) => called.has(application));
  return interviewsOf(given).filter((all) => countingScore(all.map(({ score }) => score), limit).state !== 'settled').length;
}
