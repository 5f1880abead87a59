/** Thrown instead of calling: the other side failed several times and is left in peace for a while. */
export class CircuitOpen extends Error {
  constructor() {
    super('the other side is left in peace for a while');
  }
}

export type Circuit = {
  call<Value>(work: () => Promise<Value>): Promise<Value>;
  isOpen(): boolean;
};

type Settings = { readonly failures?: number; readonly restMilliseconds?: number; readonly clock?: () => number };

/** Stops calling somebody who does not answer: after a few failures in a row nobody calls for a while, then one call at a time tries whether they are back. */
export function createCircuit({ failures: most = 3, restMilliseconds = 30_000, clock = () => performance.now() }: Settings = {}): Circuit {
  let failures = 0;
  let restsUntil = 0;
  let isProbing = false;
  const isOpen = (): boolean => failures >= most && (isProbing || clock() < restsUntil);
  return {
    isOpen,
    call: async (work) => {
      if (isOpen()) throw new CircuitOpen();
      const isProbe = failures >= most;
      if (isProbe) isProbing = true;
      try {
        const value = await work();
        failures = 0;
        return value;
      } catch (problem) {
        failures += 1;
        if (failures >= most) restsUntil = clock() + restMilliseconds;
        throw problem;
      } finally {
        if (isProbe) isProbing = false;
      }
    },
  };
}
