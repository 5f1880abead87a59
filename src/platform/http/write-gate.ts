/** What a full house throws: nothing was done, and in `seconds` there is probably room. */
export class Busy extends Error {
  readonly statusCode = 503;
  constructor(readonly seconds: number) {
    super('more writes are waiting than can be done soon');
  }
}

export type GateLimits = {
  /** Deeds done at the same moment: fewer than the pool has connections, so that a page is still read while everybody writes. */
  readonly atOnce: number;
  /** Deeds that may wait for their turn; whoever comes then is asked to come back. */
  readonly waiting: number;
};

type WriteGate = {
  /** Does the work when it is its turn; throws `Busy` when too many wait already. */
  pass<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Refuses before anything was asked of the database. */
  check(): void;
};

const leastSeconds = 3;
const mostSeconds = 30;

/** Lets deeds in one after another, a few at once, in the order they came. A queue that grows without end would answer nobody in time. */
export function createWriteGate({ atOnce, waiting: longest }: GateLimits): WriteGate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let usualMilliseconds = 20;

  const secondsToWait = (): number => {
    const expected = Math.ceil((waiting.length * usualMilliseconds) / atOnce / 1000);
    // Spread a little: people told the same second would all be back at that second.
    return Math.min(mostSeconds, Math.max(leastSeconds, expected)) + Math.floor(Math.random() * 3);
  };
  const check = (): void => {
    if (inside >= atOnce && waiting.length >= longest) throw new Busy(secondsToWait());
  };
  const enter = async (): Promise<void> => {
    if (inside < atOnce) inside += 1;
    else {
      check();
      // Whoever leaves hands over the place: nobody slips in between.
      await new Promise<void>((resolve) => void waiting.push(resolve));
    }
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };
  return {
    check,
    pass: async (work) => {
      await enter();
      const began = performance.now();
      try {
        return await work();
      } finally {
        usualMilliseconds += (performance.now() - began - usualMilliseconds) / 50;
        leave();
      }
    },
  };
}
