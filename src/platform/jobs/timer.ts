import { systemActor } from '#kernel/actor';
import type { Action, Question } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Job } from '#platform/jobs/job';

type Nothing = Readonly<Record<string, never>>;
type Timer<Value, Error extends Refusal, Unasked extends Refusal> = {
  readonly name: string; readonly cron: string;
  /** How much is due; under the same permission as the deed. */
  readonly due: Question<Nothing, { readonly due: number }, Unasked>;
  readonly deed: Action<Nothing, Value, Error>;
};

/** A deed the system does by the clock. It asks first, so that a moment without work writes nothing, not even a retry. */
export const timer = <Value, Error extends Refusal, Unasked extends Refusal>({ name, cron, due, deed }: Timer<Value, Error, Unasked>): Job => ({
  name, cron,
  run: async ({ runner, centre }) => {
    const caller = { centre, actor: systemActor(deed.name) };
    const asked = await runner.ask(due, {}, caller);
    if (asked.ok && asked.value.due > 0) await runner.run(deed, {}, caller);
  },
});
