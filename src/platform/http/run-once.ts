import { isDeepStrictEqual } from 'node:util';
import type { Result } from '#kernel/result';

type Try = { readonly deed: string; readonly input: unknown; readonly result: Promise<Result<unknown, unknown>> };

/**
 * A click repeated while the first is still under way waits for it and hears the same, without a connection of its own. Only what was done is
 * shared: after a refusal, a failure or with other content the second goes to the runner, where the retry key in the database decides.
 */
export function createRunOnce() {
  const running = new Map<string, Try>();
  return async function runOnce<Done extends Result<unknown, unknown>>(at: { readonly key: string | undefined; readonly deed: string; readonly input: unknown }, run: () => Promise<Done>): Promise<Done> {
    const { key, deed, input } = at;
    if (key === undefined) return run();
    const first = running.get(key);
    if (first?.deed === deed && isDeepStrictEqual(first.input, input)) {
      const shared = await first.result.catch(() => undefined);
      if (shared?.ok) return shared as Done;
    }
    const mine: Try = { deed, input, result: run() };
    running.set(key, mine);
    try {
      return await mine.result as Done;
    } finally {
      if (running.get(key) === mine) running.delete(key);
    }
  };
}
