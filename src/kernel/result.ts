/** What a deed answers: its value, or a refusal that is an ordinary value. Bugs and broken machines throw instead. */
export type Result<Value, Refusal> = Ok<Value> | Failed<Refusal>;
export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Failed<Refusal> = { readonly ok: false; readonly error: Refusal };

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });
export const fail = <const Refusal>(error: Refusal): Failed<Refusal> => ({ ok: false, error });
