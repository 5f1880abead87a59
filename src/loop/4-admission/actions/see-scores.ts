import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass, getWave } from '#waves';
import { totalsOf } from '../rules/run-of-wave.ts';
import { listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun } from '../store/runs.ts';
import { listScores } from '../store/scores.ts';
import { mayScore } from './may-score.ts';

/** The score sheet of a class: everybody called to the test who asked for it, with the points there are. */
export const seeScores = question('admission.see-scores', Type.Object({ class: field.id<'class'>() }), async (context, { class: id }) => {
  const { tx } = context;
  const of = await getClass(tx, id);
  const wave = of && await getWave(tx, of.wave);
  if (!of || !wave || !(await mayScore(context, id))) return fail(notFound);
  const asked = (await listApplications(tx, { wave: wave.id, statuses: ['called', 'scored'] })).filter(({ choices }) => choices.includes(id));
  const people = await findPersons(tx, asked.flatMap(({ person }) => person ?? []));
  const scores = await listScores(tx, asked.map((one) => one.id));
  const { policy } = await findPolicy(tx, wave.id);
  const lines = asked.map((one) => {
    const points = scores.get(one.id)!;
    return {
      id: one.id, number: one.number ?? '', name: (one.person && people.get(one.person)?.fullName) ?? '', choice: one.choices.indexOf(id) + 1,
      test: points.test, interview: points.interviews[id], total: totalsOf({ ...one, ...points }, policy)[id],
    };
  });
  lines.sort((one, other) => (one.number < other.number ? -1 : 1));
  return ok({ class: of, wave, policy, lines, isPublished: (await findRun(tx, wave.id))?.status === 'published' });
});
