import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave } from '#waves';
import { addRun } from '../store/runs.ts';
import { owedByEmployers } from './employer-points.ts';
import { prepareRun } from './prepare-run.ts';
import { refuseDecided } from './refuse-decided.ts';
import { countUnsettled } from './see-scoring.ts';

/** Computes who gets which seat, checks it, and keeps it for a second person to publish. Nobody is told anything yet. */
export const computeRun = action('admission.compute-run', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave: id }) => {
  const { tx, centre, actor, now, today, newId, record } = context;
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  if (today <= wave.applyUntil) return fail({ code: 'admission.still-open', until: wave.applyUntil });
  const decided = await refuseDecided(tx, id);
  if (decided) return decided;
  const unsettled = await countUnsettled(tx, id);
  if (unsettled > 0) return fail({ code: 'admission.scores-unsettled', count: unsettled });
  const owed = await owedByEmployers(tx, id);
  if (owed) return fail({ code: 'admission.employer-points-missing', ...owed });
  const prepared = await prepareRun(context, wave);
  if (!prepared.ok) return prepared;

  const { record: told, result, classIds, policyHash, inputHash, resultHash } = prepared.value;
  const run = newId<'run'>();
  await addRun(tx, centre, { id: run, wave: id, policyHash, inputHash, resultHash, record: told, classIds, classes: result.classes, applicants: result.applicants, computedAt: now, computedBy: actor.id, computedByName: actor.name });
  const placed = result.applicants.filter((one) => one.class !== undefined).length;
  record({ subject: { type: 'wave-policy', id }, after: { run, applicants: result.applicants.length, placed, inputHash, resultHash } });
  return ok({ run, placed, applicants: result.applicants.length });
});
