import { Type } from 'typebox';
import { findVersions } from '#programs';
import { fail, ok, type Result } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { WavePublished } from '../events.ts';
import type { WavesError } from '../rules/errors.ts';
import { closeWave, finishWave, publishWave } from '../rules/wave-states.ts';
import type { Wave, WaveStatus } from '../rules/wave.ts';
import { listClasses } from '../store/classes.ts';
import { lockWave, saveWaveStatus } from '../store/save-waves.ts';
import { listSchedule } from '../store/schedule.ts';
import { getWave } from '../store/waves.ts';

const input = Type.Object({ wave: field.id<'wave'>() });

/** Makes a wave public: people may apply from its first day on, and its seats draw on the demand they answer. */
export const publishWaveAction = action('waves.publish-wave', input, async (context, { wave: id }) => {
  const { tx, today, announce } = context;
  const moved = await move(context, id, async (wave) => publishWave(wave, (await listSchedule(tx, { wave: id })).map((one) => ({ ...one, instructors: one.instructors.length })), today));
  if (!moved.ok) return moved;
  const classes = await listClasses(tx, { wave: id });
  const versions = await findVersions(tx, classes.map((one) => one.versionId));
  announce({
    type: 'waves.wave-published', version: 1, wave: id,
    classes: classes.map((one) => ({ class: one.id, occupation: versions.get(one.versionId)!.occupation, seats: one.seats, region: one.place })),
  } satisfies WavePublished);
  return ok({ ...moved.value, classes: classes.length, seats: classes.reduce((sum, one) => sum + one.seats, 0) });
});

/** Ends applications once their last day is over. */
export const closeWaveAction = action('waves.close-wave', input, async (context, { wave }) => move(context, wave, async (found) => Promise.resolve(closeWave(found, context.today))));

/** Puts a wave away after its last lesson. */
export const finishWaveAction = action('waves.finish-wave', input, async (context, { wave }) => move(context, wave, async (found) => Promise.resolve(finishWave(found, context.today))));

async function move({ tx, record }: ActionContext, id: Wave['id'], decide: (wave: Wave) => Promise<Result<WaveStatus, WavesError>>) {
  await lockWave(tx, id);
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const status = await decide(wave);
  if (!status.ok) return status;
  await saveWaveStatus(tx, id, status.value);
  record({ subject: { type: 'wave', id }, before: { status: wave.status }, after: { status: status.value } });
  return ok({ wave: id, label: wave.label });
}
