import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave, listClasses, listWaves, type Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import { checkPolicy } from '../rules/policy.ts';
import { previewPolicy } from '../rules/preview.ts';
import { listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun } from '../store/runs.ts';
import { namedClasses } from './freeze-policy.ts';
import { loadScored } from './load-scored.ts';

/** What a wave's rule would have done with the people of the last decided wave: who would be placed with and without each reserve. */
export const seePreview = question('admission.preview-policy', Type.Object({ wave: field.id<'wave'>(), past: Type.Optional(field.id<'wave'>()) }), async (context, { wave: id, past: asked }) => {
  const { tx } = context;
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const { policy } = await findPolicy(tx, id);
  const decided = await listDecided(context, wave);
  const past = decided.find((one) => one.wave.id === asked) ?? decided[0];
  const waves = decided.map((one) => one.wave);
  if (!past) return ok({ wave, policy, waves, past: undefined });
  const packages = await listClasses(tx, { wave: past.wave.id });
  const classes = (await findPolicy(tx, past.wave.id)).classes ?? namedClasses(packages);
  const scored = await loadScored(tx, await listApplications(tx, { wave: past.wave.id, statuses: countedStatuses }));
  const applicants = [...scored.values()].filter(({ test }) => test !== undefined);
  const fits = checkPolicy(policy, classes).ok;
  return ok({ wave, policy, waves, past: { wave: past.wave, labels: Object.fromEntries(classes.map((of) => [of.id, of.label])), preview: fits ? previewPolicy({ classes, policy, applicants, seed: past.seed }) : undefined } });
});

/** Waves before this one whose result is published, the latest first. */
async function listDecided({ tx }: QuestionContext, wave: Wave): Promise<{ readonly wave: Wave; readonly seed: string }[]> {
  const earlier = (await listWaves(tx)).filter(({ id, announceOn }) => id !== wave.id && announceOn < wave.announceOn).sort((one, other) => (one.announceOn < other.announceOn ? 1 : -1));
  const decided = [];
  for (const one of earlier) {
    const run = await findRun(tx, one.id);
    if (run?.status === 'published') decided.push({ wave: one, seed: run.seed ?? '' });
  }
  return decided;
}
