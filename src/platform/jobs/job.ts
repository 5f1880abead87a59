import type { Runner } from '#platform/actions/runner';
import type { Id } from '#kernel/id';

/** Work outside a request. `run` is called once per centre for a timer, or with the data it was queued with. Idempotent: it may be tried again. */
export type Job = {
  readonly name: string;
  /** A cron line (minutes at the finest) makes it a timer; without, it waits to be queued. */
  readonly cron?: string;
  readonly run: (context: { readonly runner: Runner; readonly centre: Id<'centre'>; readonly data: unknown; readonly signal: AbortSignal }) => Promise<void>;
};
