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
import { timer } from '#platform/jobs/timer';
import { watchEngine } from '#platform/worker/watch-engine';
import type { PlanNews, PlanOrder } from '../plan-worker.ts';
import type { MadePlan, PinProblem } from '../rules/planner/make-plan.ts';
import { isSearching } from '../rules/year-plan/year-plan.ts';
import { findPlan, listSilent, lockPlan, movePlan } from '../store/plans.ts';

const input = Type.Object({ plan: field.id<'plan'>() });

/** The question of a plan that waits to be searched for. */
export const openPlanQuestion = question('waves.search-plan', input, async ({ tx }, { plan: id }) => {
  const plan = await findPlan(tx, id);
  return plan ? ok({ status: plan.status, isStopAsked: plan.isStopAsked, order: { question: plan.question, promised: plan.facts.standing.filter(({ isPromised }) => isPromised).map(({ id: one }) => one), seed: plan.seed, seconds: plan.seconds } satisfies PlanOrder }) : fail(notFound);
});

const found = Type.Object({
  plan: field.id<'plan'>(),
  /** A search takes a plan that waits; who comes second leaves it. */
  begin: Type.Optional(Type.Boolean()),
  best: Type.Optional(Type.Object({ worth: Type.Number(), plan: Type.Array(Type.Any(), { maxItems: 100_000 }), seconds: Type.Number() })),
  /** The search is over: with its answer, or with what went wrong. */
  end: Type.Optional(Type.Object({ status: field.oneOf(['done', 'stopped', 'failed'] as const), answer: Type.Optional(Type.Any()), problem: Type.Optional(Type.String({ maxLength: 2_000 })) })),
});

/** Notes how far a search is, that it is alive, and how it ended. */
export const notePlan = action('waves.search-plan', found, async ({ tx, now, record }, { plan: id, begin, best, end }) => {
  const plan = await lockPlan(tx, id);
  if (!plan) return fail(notFound);
  if (!isSearching(plan) || (begin && plan.status !== 'waiting')) return fail({ code: 'waves.plan-over', status: plan.status });
  const status = end?.status ?? 'running';
  await movePlan(tx, id, { status, heardAt: now, ...(best ? { best } : {}), ...(end ? { endedAt: now } : {}), ...(end?.answer ? { answer: end.answer as MadePlan } : {}), ...(end?.problem ? { problem: end.problem } : {}) });
  record({ subject: { type: 'plan', id }, ...(status === plan.status ? {} : { before: { status: plan.status } }), after: { ...(status === plan.status ? {} : { status }), ...(best ? { best: best.worth } : {}) } });
  return ok({ isStopAsked: plan.isStopAsked });
});

/** Searches nobody was heard of for a minute ended with the process that ran them: they are told cut off, with the best that was noted. */
export const countSilent = question('waves.search-plan', Type.Object({}), async ({ tx, now }) => ok({ due: (await listSilent(tx, 'running', addMinutes(now, -1))).length }));
export const cutOffPlans = action('waves.search-plan', Type.Object({}), async ({ tx, now, record }) => {
  const silent = await listSilent(tx, 'running', addMinutes(now, -1));
  for (const id of silent) {
    await movePlan(tx, id, { status: 'cut-off', endedAt: now });
    record({ subject: { type: 'plan', id }, after: { status: 'cut-off' } });
  }
  return ok({ plans: silent.length });
});

/** Plans that wait although nobody was told to search: asked for through the API, or queued while nothing listened. */
export const listForgotten = question('waves.search-plan', Type.Object({}), async ({ tx, now }) => ok({ plans: await listSilent(tx, 'waiting', addMinutes(now, -secondsToQueue / 60)) }));
const secondsToQueue = 20;

export const planJob = 'waves-plan';

export const planJobs: readonly Job[] = [
  { name: planJob, run: async ({ runner, centre, data, signal }) => runPlan(runner, { centre, actor: systemActor(planJob) }, (data as { plan: Id<'plan'> }).plan, signal) },
  {
    name: 'waves-plan-resume', cron: '* * * * *',
    run: async ({ runner, centre, signal }) => {
      const caller = { centre, actor: systemActor('waves-plan-resume') };
      const left = await runner.ask(listForgotten, {}, caller);
      // One a minute: who else waits has its turn, and no engine runs beside another of this timer for long.
      if (left.ok && left.value.plans[0]) await runPlan(runner, caller, left.value.plans[0], signal);
    },
  },
  timer({ name: 'waves-plan-cut-off', cron: '* * * * *', due: countSilent, deed: cutOffPlans }),
];

/** Searches for one plan in the engine's own thread: what it finds is noted every second it finds something, a person's stop is heard within one. */
export async function runPlan(runner: Runner, caller: Caller, plan: Id<'plan'>, signal?: AbortSignal): Promise<void> {
  const opened = await runner.ask(openPlanQuestion, { plan }, caller);
  if (!opened.ok || !(await runner.run(notePlan, { plan, begin: true }, caller)).ok) return;
  const note = async (news: object): Promise<unknown> => runner.run(notePlan, { plan, ...news }, caller);
  const isWanted = async (): Promise<boolean> => {
    const asked = await runner.ask(openPlanQuestion, { plan }, caller);
    return asked.ok && !asked.value.isStopAsked && isSearching(asked.value);
  };
  const bestOf = (best: PlanNews | undefined): object => (best ? { best } : {});
  try {
    const { isStopped, answer, latest } = await watchEngine<PlanOrder, PlanNews, MadePlan | PinProblem>(new URL('../plan-worker.ts', import.meta.url), opened.value.order, { signal, isWanted, note: (best) => note(bestOf(best)) });
    if (answer && 'code' in answer) await note({ end: { status: 'failed', problem: `${answer.code}:${answer.package}` } });
    else await note({ ...bestOf(latest), end: { status: isStopped ? 'stopped' : 'done', ...(answer ? { answer } : {}) } });
  } catch (problem) {
    await note({ end: { status: 'failed', problem: 'broken' } });
    throw problem;
  }
}
