import { Type } from 'typebox';
import { systemActor } from '#kernel/actor';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Job } from '#platform/jobs/job';
import { getWave, listWaves } from '#waves';
import { makeForecast } from './make-forecast.ts';

/** Plays a public wave beforehand, so that whoever chooses classes reads honest odds without waiting for them. */
export const workOutOdds = action('admission.work-out-odds', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave: id }) => {
  const wave = await getWave(context.tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const tested = await makeForecast(context, wave);
  context.record({ subject: { type: 'wave', id }, after: { oddsFrom: tested } });
  return ok({ wave: id, tested });
});

/** Waves whose applications are still to come or still open. */
export const listWavesToForecast = question('admission.work-out-odds', Type.Object({}), async ({ tx, today }) =>
  ok({ waves: (await listWaves(tx, { status: 'published' })).filter((wave) => wave.applyUntil >= today).map(({ id }) => id) }));

/** Every night: more people may have applied than last time, or a wave before was decided. */
export const workOutOddsJob: Job = {
  name: 'admission-odds',
  cron: '40 2 * * *',
  run: async ({ runner, centre, signal }) => {
    const caller = { centre, actor: systemActor('admission.odds') };
    const listed = await runner.ask(listWavesToForecast, {}, caller);
    for (const wave of listed.ok ? listed.value.waves : []) if (!signal.aborted) await runner.run(workOutOdds, { wave }, caller);
  },
};
