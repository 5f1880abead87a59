import type { Id } from '#kernel/id';

type Parts = {
  readonly centres: () => Promise<readonly Id<'centre'>[]>;
  /** Delivers what is due and answers how much was tried. */
  readonly deliver: (centre: Id<'centre'>) => Promise<number>;
  readonly onProblem: (problem: unknown) => void;
  readonly everyMilliseconds?: number;
};

export type Dispatcher = { wake(): void; stop(): Promise<void> };

/** Keeps the outbox empty: at once after a deed (`wake`), and every two seconds for what a crash or a retry left behind. */
export function startDispatcher({ centres, deliver, onProblem, everyMilliseconds = 2_000 }: Parts): Dispatcher {
  let running: Promise<void> | undefined;
  let wanted = false;
  let stopped = false;

  const round = async (): Promise<void> => {
    do {
      wanted = false;
      for (const centre of await centres()) while (!stopped && (await deliver(centre)) > 0);
    } while (wanted && !stopped);
  };
  const wake = (): void => {
    wanted = true;
    if (stopped || running) return;
    running = round().catch(onProblem).finally(() => { running = undefined; });
  };
  const timer = setInterval(wake, everyMilliseconds);

  return {
    wake,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
