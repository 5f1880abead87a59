import type { Action, DomainEvent } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';

/** What a module does when another one announces something. It runs as a deed of its own, once per event however often it is delivered. */
export type Reaction = {
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table of reactions to every event; `reaction()` checks each one
  readonly action: Action<any, any, any>;
  readonly toInput: (event: DomainEvent & { readonly id: string }) => unknown;
};

/** Ties an event to the deed that answers it: `reaction('training.enrol', enrol, (event: SeatConfirmed) => ({ … }))`. */
export const reaction = <Event extends DomainEvent, Input, Value, Error extends Refusal>(
  name: string, action: Action<Input, Value, Error>, toInput: (event: Event & { readonly id: string }) => Input,
): Reaction => ({ name, action, toInput: toInput as unknown as Reaction['toInput'] });
