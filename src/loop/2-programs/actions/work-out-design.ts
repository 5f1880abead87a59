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
import { askEngine } from '#platform/worker/ask-engine';
import type { DesignAnswer, DesignProgress, DesignQuestion } from '../rules/design/cluster-design.ts';
import { findDesign, listSilentDesigns, lockDesign, saveDesign } from '../store/cluster-designs.ts';

/** The question of a design that waits, or was cut off, and is to be worked out. */
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

/** Designs nobody was heard of for two minutes: a kill cut them off, or no job took them up. They begin again and answer the same. */
export const listSilent = question('programs.work-out-design', Type.Object({}), async ({ tx, now }) => ok({ designs: await listSilentDesigns(tx, addMinutes(now, -2)) }));

export const designJob = 'programs-cluster';
const noteEveryMs = 1_000;

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

/** Works one design out in the engine's own thread. News is noted; a person's stop is heard within a second. */
export async function workOut(runner: Runner, caller: Caller, design: Id<'cluster-design'>, signal?: AbortSignal): Promise<void> {
  const opened = await runner.ask(openDesign, { design }, caller);
  if (!opened.ok || !opened.value.isToWorkOut) return;
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  signal?.addEventListener('abort', stop, { once: true });
  const note = async (news: object): Promise<void> => {
    if (!(await runner.run(noteDesign, { design, ...news }, caller)).ok) stopping.abort();
  };
  const isWanted = async (): Promise<boolean> => {
    const asked = await runner.ask(openDesign, { design }, caller);
    return asked.ok && asked.value.isToWorkOut;
  };
  const watch = noteNews(note, async () => (await isWanted()) || stopping.abort());
  try {
    await note({});
    const { answer } = await askEngine<DesignQuestion, DesignProgress, DesignAnswer>(new URL('../cluster-worker.ts', import.meta.url), opened.value.order, { signal: stopping.signal, onProgress: watch.hear });
    await watch.end();
    if (answer && !stopping.signal.aborted) await note({ end: { status: 'finished', answer } });
  } catch (problem) {
    await watch.end();
    await note({ end: { status: 'failed' } });
    throw problem;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Seconds without news after which a note shows that the engine lives. */
const quietSeconds = 10;

/** Every second a person's stop is listened for; news is noted when there is some, one note after another. */
function noteNews(note: (news: object) => Promise<void>, listen: () => Promise<unknown>) {
  const state: { isOver: boolean; latest?: DesignProgress; noted?: DesignProgress | undefined; quiet: number } = { isOver: false, quiet: 0 };
  const step = async (): Promise<void> => {
    await listen();
    state.quiet += 1;
    if (state.latest === state.noted && state.quiet < quietSeconds) return;
    [state.noted, state.quiet] = [state.latest, 0];
    await note(state.latest ? { progress: state.latest } : {});
  };
  const noting = (async () => {
    while (!state.isOver) {
      await new Promise((resolve) => setTimeout(resolve, noteEveryMs));
      if (!state.isOver) await step();
    }
  })();
  return { hear: (news: DesignProgress): void => void (state.latest = news), end: async (): Promise<void> => { state.isOver = true; await noting.catch(() => undefined); } };
}
