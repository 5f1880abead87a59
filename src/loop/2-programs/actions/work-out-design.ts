import { Type } from 'typebox';
import { systemActor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { addMinutes } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Runner } from '#platform/actions/runner';
import type { Job } from '#platform/jobs/job';
import { watchEngine } from '#platform/worker/watch-engine';
import type { DesignAnswer, DesignProgress, DesignQuestion } from '../rules/design/cluster-design.ts';
import { claimDesign, findDesign, listSilentDesigns, lockDesign, saveDesign } from '../store/cluster-designs.ts';

/** The question of a design, and whether its answer is still wanted. */
export const openDesign = question('programs.work-out-design', Type.Object({ design: field.id<'cluster-design'>() }), async ({ tx }, { design: id }) => {
  const found = await findDesign(tx, id);
  if (!found) return fail(notFound);
  const { status, hourCeiling, threshold, classes, entries, units } = found;
  return ok({ isToWorkOut: status === 'waiting' || status === 'running', order: { hourCeiling, threshold, classes, entries, units } satisfies DesignQuestion });
});

const heard = Type.Object({
  design: field.id<'cluster-design'>(), progress: Type.Optional(Type.Unsafe<DesignProgress>(Type.Any())),
  end: Type.Optional(Type.Object({ status: field.oneOf(['finished', 'failed'] as const), answer: Type.Optional(Type.Unsafe<DesignAnswer>(Type.Any())) })),
});

/** Notes how far the engine is, that it lives, and how it ended. Refused once a person stopped it. */
export const noteDesign = action('programs.work-out-design', heard, async ({ tx, now, record }, { design: id, progress, end }) => {
  await lockDesign(tx, id);
  const design = await findDesign(tx, id);
  if (!design) return fail(notFound);
  if (design.status !== 'waiting' && design.status !== 'running') return fail({ code: 'programs.design-over' });
  const status = end?.status ?? 'running';
  await saveDesign(tx, id, { status, ...(progress ? { progress } : {}), ...(end?.answer ? { answer: end.answer } : {}), ...(end ? { finishedAt: now } : {}) }, now);
  record({ subject: { type: 'cluster-design', id }, before: { status: design.status }, after: { status, ...(end?.answer ? { weight: end.answer.weight } : {}) } });
  return ok({ design: id });
});

/** Minutes without news after which a design that is worked out counts as cut off. */
const silence = 2;

/** Takes a design up. Who comes second, a job told twice or the timer beside a slow queue, leaves it. */
export const beginWorkingOut = action('programs.work-out-design', Type.Object({ design: field.id<'cluster-design'>() }), async ({ tx, now, record }, { design: id }) => {
  if (!(await claimDesign(tx, id, { now, silentSince: addMinutes(now, -silence) }))) return fail({ code: 'programs.design-over' });
  record({ subject: { type: 'cluster-design', id }, after: { status: 'running' } });
  return ok({ design: id });
});

/** Designs nobody was heard of for a while: a kill cut them off, or no job took them up. They begin again and answer the same. */
export const listSilent = question('programs.work-out-design', Type.Object({}), async ({ tx, now }) => ok({ designs: await listSilentDesigns(tx, addMinutes(now, -silence)) }));

export const designJob = 'programs-cluster';

export const designJobs: readonly Job[] = [
  { name: designJob, run: async ({ runner, centre, data, signal }) => workOut(runner, { centre, actor: systemActor(designJob) }, (data as { design: Id<'cluster-design'> }).design, signal) },
  {
    name: 'programs-cluster-resume', cron: '* * * * *',
    run: async ({ runner, centre, signal }) => {
      const caller = { centre, actor: systemActor('programs-cluster-resume') };
      const silent = await runner.ask(listSilent, {}, caller);
      // One a minute: who else waits has its turn.
      if (silent.ok && silent.value.designs[0]) await workOut(runner, caller, silent.value.designs[0], signal);
    },
  },
];

/** Works one design out in the engine's own thread, unless somebody does already. News is noted; a person's stop is heard within a second. */
export async function workOut(runner: Runner, caller: Caller, design: Id<'cluster-design'>, signal?: AbortSignal): Promise<void> {
  const claimed = await runner.run(beginWorkingOut, { design }, caller);
  const opened = await runner.ask(openDesign, { design }, caller);
  if (!claimed.ok || !opened.ok) return;
  const note = async (news: object): Promise<unknown> => runner.run(noteDesign, { design, ...news }, caller);
  const isWanted = async (): Promise<boolean> => {
    const asked = await runner.ask(openDesign, { design }, caller);
    return asked.ok && asked.value.isToWorkOut;
  };
  try {
    const { isStopped, answer } = await watchEngine<DesignQuestion, DesignProgress, DesignAnswer>(new URL('../cluster-worker.ts', import.meta.url), opened.value.order, {
      signal, isWanted, note: (progress) => note(progress ? { progress } : {}),
    });
    if (answer && !isStopped) await note({ end: { status: 'finished', answer } });
  } catch (problem) {
    await note({ end: { status: 'failed' } });
    throw problem;
  }
}
