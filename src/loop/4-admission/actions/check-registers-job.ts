import { systemActor } from '#kernel/actor';
import type { Job } from '#platform/jobs/job';
import { NoAnswer } from '#platform/outside/ask-json';
import { CircuitOpen, createCircuit, type Circuit } from '#platform/outside/circuit';
import type { Checker } from './checker.ts';
import { countDue, keepAnswers, takeChecks } from './check-registers.ts';

const batch = 20;
const atOnce = 4;
/** A job ends before the next one is due; what is left waits a minute. */
const mostMilliseconds = 45_000;

type Context = Parameters<Job['run']>[0];

/** Every minute: asks each connected register about whoever sent an application since. Without a connection it does nothing, and lists go out as files. */
export function checkRegistersJob(checkers: readonly Checker[]): Job {
  const circuits = new Map(checkers.map((checker) => [checker.kind, createCircuit()]));
  return {
    name: 'admission-check-registers',
    cron: '* * * * *',
    run: async (context) => void await Promise.all(checkers.map((checker) => askRegister(context, checker, circuits.get(checker.kind)!))),
  };
}

async function askRegister({ runner, centre, signal }: Context, checker: Checker, circuit: Circuit): Promise<void> {
  const caller = { centre, actor: systemActor('admission.check-registers') };
  const { kind, agreement } = checker;
  for (const deadline = Date.now() + mostMilliseconds; Date.now() < deadline && !signal.aborted && !circuit.isOpen();) {
    const { value: { due } } = await runner.ask(countDue, { kind }, caller) as { value: { due: number } };
    if (due === 0) return;
    const taken = await runner.run(takeChecks, { kind, most: batch }, caller);
    if (!taken.ok) return;
    const told = await askEach(taken.value.subjects, checker, circuit, signal);
    await runner.run(keepAnswers, { kind, agreement, ...told }, caller);
  }
}

type Taken = Extract<Awaited<ReturnType<typeof takeChecks.run>>, { ok: true }>['value']['subjects'];
type Told = { answered: { application: string; result: string; differing: readonly string[] }[]; silent: { application: string; attempts: number; problem: string }[] };

async function askEach(subjects: Taken, checker: Checker, circuit: Circuit, signal: AbortSignal): Promise<Told> {
  const told: Told = { answered: [], silent: [] };
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let one = subjects[next++]; one; one = subjects[next++]) {
      const { application, attempts, subject } = one;
      try {
        const { result, differing } = await circuit.call(() => checker.ask(subject, signal));
        told.answered.push({ application, result, differing });
      } catch (problem) {
        if (problem instanceof NoAnswer) told.silent.push({ application, attempts, problem: problem.reason });
        else if (problem instanceof CircuitOpen) told.silent.push({ application, attempts, problem: 'resting' });
        else throw problem;
      }
    }
  }));
  return told;
}

