import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import { checkRubric } from '../rules/rubric.ts';
import { listInterviewScores } from '../store/interview-scores.ts';
import { findPolicy } from '../store/policies.ts';
import { findRubric, saveRubric } from '../store/rubrics.ts';

/** The form of a wave's rubric. */
export const openRubric = question('admission.set-rubric', Type.Object({ wave: field.id<'wave'>() }), async ({ tx }, { wave: id }) => {
  const wave = await getWave(tx, id);
  return wave ? ok({ wave, ...(await findRubric(tx, id)), frozenAt: (await findPolicy(tx, id)).frozenAt }) : fail(notFound);
});

const input = Type.Object({
  wave: field.id<'wave'>(), version: field.whole(0, 1_000_000),
  criteria: Type.Array(Type.Object({ title: Type.Optional(Type.String({ maxLength: 160 })), points: Type.Optional(field.whole(1, 100)) }), { maxItems: 12 }),
});

/** By what interviews are scored, in criteria with points; published with the class, and fixed with the rest of the wave's rules. */
export const setRubric = action('admission.set-rubric', input, async ({ tx, centre, record }, { wave: id, version, criteria: written }) => {
  if (!(await getWave(tx, id))) return fail(notFound);
  const before = await findRubric(tx, id);
  if (before.version !== version) return fail(stale);
  const classes = (await listClasses(tx, { wave: id })).map((one) => one.id);
  if ((await listInterviewScores(tx, { classes })).length > 0) return fail({ code: 'admission.rubric-in-use' });
  const criteria = written.flatMap(({ title, points }) => (title && points ? [{ title, points }] : [])).map((one, at) => ({ key: `k${at + 1}`, ...one }));
  const checked = checkRubric(criteria);
  if (!checked.ok) return checked;
  if (!(await saveRubric(tx, centre, id, version, criteria))) return fail(stale);
  // Asked last: freezing holds the rubric, so whoever waited for it finds the rule frozen and changes nothing.
  const { frozenAt } = await findPolicy(tx, id);
  if (frozenAt) return fail({ code: 'admission.policy-frozen', on: frozenAt.slice(0, 10) });
  record({ subject: { type: 'wave-criteria', id }, before: { rubric: before.criteria.map(({ title, points }) => `${title} (${points})`) }, after: { rubric: criteria.map(({ title, points }) => `${title} (${points})`) } });
  return ok({ wave: id });
});
