import { setTimeout as wait } from 'node:timers/promises';
import type { Id } from '#kernel/id';

type Parts = {
  readonly centres: () => Promise<readonly Id<'centre'>[]>;
  /** Delivers what is due and answers how much was tried. */
  readonly deliver: (centre: Id<'centre'>) => Promise<number>;
  readonly onProblem: (problem: unknown) => void;
  readonly everyMilliseconds?: number;
  /** The least time between two rounds: while thousands apply, each round takes what many of them left. */
  readonly restMilliseconds?: number;
};

/** From so many on, something was probably left behind. */
const fullRound = 50;

export type Dispatcher = { wake(): void; stop(): Promise<void> };

/** Keeps the outbox empty: at once after a deed (`wake`), and every two seconds for what a crash or a retry left behind. */
export function startDispatcher({ centres, deliver, onProblem, everyMilliseconds = 2_000, restMilliseconds = 100 }: Parts): Dispatcher {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let wanted = false;
  let restUntil = 0;

  const isStopped = (): boolean => stopping.signal.aborted;
  const rest = (): Promise<unknown> => wait(Math.max(0, restUntil - performance.now()), undefined, { signal: stopping.signal }).catch(() => undefined);
  const round = async (): Promise<void> => {
    do {
      if (restUntil > performance.now()) await rest();
      wanted = false;
      let most = 0;
      for (const centre of await centres()) if (!isStopped()) most = Math.max(most, await deliver(centre));
      wanted ||= most > 0;
      // More than a round takes is waiting: no time to rest.
      restUntil = most >= fullRound ? 0 : performance.now() + restMilliseconds;
    } while (wanted && !isStopped());
  };
  const wake = (): void => {
    wanted = true;
    if (isStopped() || running) return;
    running = round().catch(onProblem).finally(() => { running = undefined; });
  };
  const timer = setInterval(wake, everyMilliseconds);

  return {
    wake,
    stop: async () => {
      stopping.abort();
      clearInterval(timer);
      await running;
    },
  };
}
