import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave } from '#waves';
import { undecidedStatuses } from '../rules/application-states.ts';
import { listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { approveRun, lockRun, unapproveRun } from '../store/runs.ts';
import { minuteOfDay } from './centre-time.ts';
import { makePublic } from './make-public.ts';
import { prepareRun } from './prepare-run.ts';

const input = Type.Object({ run: field.id<'run'>() });

/**
 * A second person approves the result. It becomes public at the minute that was announced with the rule; whoever approves later than that
 * publishes at once. What changed since it was computed refuses it.
 */
export const publishRun = action('admission.publish-run', input, async (context, { run: id }) => {
  const { tx, actor, now, record } = context;
  const run = await lockRun(tx, id);
  const wave = run && await getWave(tx, run.wave);
  if (!run || !wave) return fail(notFound);
  if (run.status === 'published') return fail({ code: 'admission.results-published' });
  if (run.status === 'approved') return fail({ code: 'admission.run-approved', at: run.publishAt! });
  if (run.computedBy === actor.id) return fail({ code: 'admission.second-person-needed' });
  // Held before anything is decided: somebody withdrawing at this moment either is gone already or waits and gives back an offer.
  await listApplications(tx, { wave: wave.id, statuses: undecidedStatuses, lock: true });
  const prepared = await prepareRun(context, wave);
  if (!prepared.ok) return prepared;
  const { inputHash, resultHash, policyHash } = prepared.value;
  if (run.status !== 'computed' || inputHash !== run.inputHash || resultHash !== run.resultHash || policyHash !== run.policyHash) return fail({ code: 'admission.run-outdated' });

  const publishAt = await minuteOfDay(tx, wave.announceOn, (await findPolicy(tx, wave.id)).policy.announceMinute);
  await approveRun(tx, id, { user: actor.id, name: actor.name, now, publishAt });
  if (now < publishAt) {
    record({ subject: { type: 'wave-policy', id: wave.id }, after: { approved: id, publishAt } });
    return ok({ wave: wave.id, publishAt, offered: undefined });
  }
  return ok({ wave: wave.id, publishAt, offered: await makePublic(context, wave, id) });
});

/** Takes an approval back before the minute has come: whoever saw a mistake at the last moment need not watch it become public. */
export const unapproveResult = action('admission.unapprove-run', input, async ({ tx, record }, { run: id }) => {
  const run = await lockRun(tx, id);
  if (!run) return fail(notFound);
  if (run.status === 'published') return fail({ code: 'admission.results-published' });
  if (run.status !== 'approved') return fail({ code: 'admission.run-not-approved' });
  await unapproveRun(tx, id);
  record({ subject: { type: 'wave-policy', id: run.wave }, before: { approved: id }, after: { approvalTakenBack: true } });
  return ok({ wave: run.wave });
});
